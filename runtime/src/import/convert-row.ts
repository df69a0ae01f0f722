import type { Json, JsonObject, Text } from '@jingwei/engine';
import type { NewParty } from '../cases/case-request.ts';
import { type CellReason, cellReason } from './cell-reasons.ts';
import { cleanCell } from './clean-cell.ts';
import { convertCell, shownCell } from './convert-cell.ts';
import type { CsvRow } from './csv-source.ts';
import type { ImportTarget } from './import-target.ts';
import type { ImportMapping, PartySource } from './mapping.ts';

/** What keeps a row out. `value` is short, and hidden where the field is sensitive. */
export interface Refusal {
  readonly row: number;
  readonly line: number;
  readonly externalId: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly reason: Text;
}

export interface Cut {
  readonly row: number;
  readonly externalId: string;
  readonly field: string;
  readonly length: number;
  readonly limit: number;
}

export interface ConvertedRow {
  readonly row: number;
  readonly line: number;
  /** The row's own id in the other system, without the source. */
  readonly externalId: string | null;
  readonly values: JsonObject;
  readonly parties: readonly NewParty[];
  readonly cuts: readonly Cut[];
  readonly refusals: readonly Refusal[];
}

/** A row as the values and parties of a new case, or all that is wrong with it. */
export function convertRow(
  row: CsvRow,
  columns: number,
  mapping: ImportMapping,
  target: ImportTarget,
): ConvertedRow {
  const { cells, count, line } = row;
  const id = cleanCell(cells[mapping.externalId] ?? '').replace(/\s+/g, ' ');
  const externalId = id === '' ? null : id;
  const refusals: Refusal[] = [];
  const refuse = (field: string | null, value: string | null, reason: Text) =>
    refusals.push({ row: row.row, line, externalId, field, value, reason: inRow(row.row, reason) });
  const torn = (reason: CellReason, details: Readonly<Record<string, Json>>) =>
    refuse(null, null, cellReason(reason, { column: mapping.externalId, ...details }));
  const values: Record<string, Json> = {};
  const cuts: Cut[] = [];
  if (count !== columns) torn('torn', { count, limit: columns, line });
  else if (externalId === null) torn('id', {});
  else if (externalId.length > 150) torn('id-length', {});
  else {
    for (const [name, source] of Object.entries(mapping.values)) {
      const field = target.fields.get(name);
      if (field === undefined) continue;
      if ('constant' in source) {
        values[name] = source.constant;
        continue;
      }
      const cell = cells[source.column] ?? '';
      const converted = convertCell(target, field, source, cell);
      if (converted === null) continue;
      if ('reason' in converted) {
        refuse(name, shownCell(field, cell), converted.reason);
        continue;
      }
      values[name] = converted.value;
      const { cutFrom } = converted;
      if (cutFrom !== undefined) {
        const limit = [...String(converted.value)].length;
        cuts.push({ row: row.row, externalId, field: name, length: cutFrom, limit });
      }
    }
  }
  const parties = (mapping.parties ?? []).flatMap((party) => partyOf(party, cells));
  for (const party of parties) {
    for (const [key, limit] of Object.entries(partyLengths)) {
      const count = [...(party[key as keyof typeof partyLengths] ?? '')].length;
      if (count <= limit) continue;
      const source = mapping.parties?.find((one) => one.role === party.role);
      const column = source?.[key as keyof typeof partyLengths] ?? key;
      refuse(null, null, cellReason('party-length', { column, count, limit }));
    }
  }
  return { row: row.row, line, externalId, values, parties, cuts, refusals };
}

/** As long as these may be where a party is entered by hand. */
const partyLengths = { name: 200, phone: 40, citizenId: 18, address: 400 } as const;

/** Puts the row before a reason: “第 12 行“受理日期”…”, “Row 12: …”. */
export function inRow(row: number, reason: Text): Text {
  const zh = reason['zh-CN'];
  const joint = zh.startsWith('“') ? '' : '：';
  const en = reason.en;
  return {
    'zh-CN': `第 ${row} 行${joint}${zh}`,
    en: `Row ${row}${en.startsWith('“') ? ', ' : ': '}${en}`,
  };
}

function partyOf(
  { role, kind, name, phone, citizenId, address }: PartySource,
  cells: CsvRow['cells'],
): readonly NewParty[] {
  const cell = (column: string | undefined) =>
    column === undefined ? '' : cleanCell(cells[column] ?? '').replace(/\s+/g, ' ');
  const named = cell(name);
  if (named === '') return [];
  const more = { phone: cell(phone), citizenId: cell(citizenId), address: cell(address) };
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== ''));
  return [{ role, kind, name: named, ...given }];
}
