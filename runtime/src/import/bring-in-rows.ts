import type { Problem, Text } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { bringInRow, type RowOrder, type RowOutcome } from './bring-in-row.ts';
import { cellReason } from './cell-reasons.ts';
import { shownCell } from './convert-cell.ts';
import { type ConvertedRow, convertRow, inRow, type Refusal } from './convert-row.ts';
import type { CsvRow } from './csv-source.ts';
import type { ImportRequest } from './import-methods.ts';
import type { ChangedRow, ImportReport } from './import-report.ts';
import type { ImportTarget } from './import-target.ts';

type Counts = Pick<
  ImportReport,
  'read' | 'started' | 'alreadyThere' | 'changed' | 'refusedRows' | 'refused' | 'cut'
>;

/** Rows under way at once: as many as one commit takes, so that one flush to disk serves them all. */
const batch = 64;

/** Brings the rows in, a batch at a time; what was answered of a batch is on disk before the next. */
export async function bringInRows(
  parts: Parts,
  order: RowOrder,
  { mapping, table, dryRun = false, onProgress }: ImportRequest,
  target: ImportTarget,
): Promise<{ readonly counts: Counts; readonly seen: ReadonlyMap<string, number> }> {
  const seen = new Map<string, number>();
  const refused: Refusal[] = [];
  const changed: ChangedRow[] = [];
  const cut: ConvertedRow['cuts'][number][] = [];
  let [started, alreadyThere, refusedRows] = [0, 0, 0];
  for (let from = 0; from < table.rows.length; from += batch) {
    const rows = table.rows.slice(from, from + batch).map((csv) => {
      const row = convertRow(csv, table.columns.length, mapping, target);
      return {
        csv,
        row: { ...row, refusals: [...row.refusals, ...repeated(row, seen, mapping.externalId)] },
      };
    });
    const endings = await Promise.all(
      rows.map(({ csv, row }) => bringIn(parts, order, row, csv, dryRun, mapping, target)),
    );
    for (const [at, ending] of endings.entries()) {
      const row = rows[at]?.row;
      if (row === undefined) continue;
      if ('refusals' in ending) {
        refused.push(...ending.refusals);
        refusedRows += 1;
        continue;
      }
      if (ending.outcome === 'started') {
        started += 1;
        cut.push(...row.cuts);
      } else if (ending.outcome === 'already-there') {
        alreadyThere += 1;
      } else {
        const { case: number, fields } = ending;
        changed.push({ row: row.row, externalId: row.externalId ?? '', case: number, fields });
      }
    }
    onProgress?.({
      done: Math.min(from + batch, table.rows.length),
      total: table.rows.length,
      started,
      refusedRows,
    });
  }
  const read = table.rows.length;
  return { counts: { read, started, alreadyThere, changed, refusedRows, refused, cut }, seen };
}

/** The first row with an id keeps it; a later one cannot be told from a mistake. */
function repeated(
  { row, line, externalId }: ConvertedRow,
  seen: Map<string, number>,
  column: string,
): readonly Refusal[] {
  if (externalId === null) return [];
  const first = seen.get(externalId);
  if (first === undefined) {
    seen.set(externalId, row);
    return [];
  }
  const reason = cellReason('twice', { column, first, value: shownCell(null, externalId) });
  return [{ row, line, externalId, field: null, value: null, reason: inRow(row, reason) }];
}

type Ending = RowOutcome | { readonly refusals: readonly Refusal[] };

async function bringIn(
  parts: Parts,
  order: RowOrder,
  row: ConvertedRow,
  csv: CsvRow,
  dryRun: boolean,
  mapping: ImportRequest['mapping'],
  target: ImportTarget,
): Promise<Ending> {
  if (row.refusals.length > 0) return { refusals: row.refusals };
  try {
    return await parts.writer.submit(async (tx) => {
      const outcome = await bringInRow(tx, parts, order, row);
      if (dryRun) throw new NotKept(outcome);
      return outcome;
    });
  } catch (cause) {
    if (cause instanceof NotKept) return cause.outcome;
    if (cause instanceof RuntimeError && cause.status < 500) {
      return { refusals: refusalsOf(cause, row, csv, mapping, target) };
    }
    throw cause;
  }
}

/** Thrown out of the transaction of a dry run, so that nothing of it stays. */
class NotKept extends Error {
  readonly outcome: RowOutcome;

  constructor(outcome: RowOutcome) {
    super('nothing of a dry run is kept');
    this.outcome = outcome;
  }
}

function refusalsOf(
  error: RuntimeError,
  { row, line, externalId }: ConvertedRow,
  { cells }: CsvRow,
  { values }: ImportRequest['mapping'],
  { fields }: ImportTarget,
): readonly Refusal[] {
  const refusal = (field: string | null, value: string | null, reason: Text): Refusal => ({
    row,
    line,
    externalId,
    field,
    value,
    reason: inRow(row, reason),
  });
  const errors = error.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [refusal(null, null, joined(error.text, error.solve))];
  return errors.map((problem) => {
    const name = fieldOf(problem);
    const source = name === null ? undefined : values[name];
    const cell = source !== undefined && 'column' in source ? cells[source.column] : undefined;
    const field = name === null ? null : (fields.get(name) ?? null);
    const value = cell === undefined || name === null ? null : shownCell(field, cell);
    return refusal(name, value, joined(problem.message, problem.solve));
  });
}

function fieldOf({ path }: Problem): string | null {
  return /^\/values\/([^/]+)/.exec(path)?.[1] ?? null;
}

function joined(message: Text, solve: Text): Text {
  return { 'zh-CN': message['zh-CN'] + solve['zh-CN'], en: `${message.en} ${solve.en}` };
}
