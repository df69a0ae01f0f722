import { type Field, type Json, nearestName, type Text } from '@jingwei/engine';
import { type CellReason, cellReason } from './cell-reasons.ts';
import { cleanCell } from './clean-cell.ts';
import { codesOf, type ImportTarget, lengthOf } from './import-target.ts';
import type { ColumnSource } from './mapping.ts';
import { instantOf, readMoment } from './read-moment.ts';
import { plainWidth, readMoney, readNumber, readYesNo } from './read-number.ts';

/** What a cell becomes. `cutFrom`: how long it was before it was cut to its field's length. */
type ConvertedCell =
  | { readonly value: Json; readonly cutFrom?: number }
  | { readonly reason: Text }
  | null;

/** Reads a cell by its field's type; null when nothing stands in it. */
export function convertCell(
  target: ImportTarget,
  field: Field,
  source: ColumnSource,
  cell: string,
): ConvertedCell {
  const text = cleanCell(cell);
  if (text === '') return null;
  const refuse = (reason: CellReason, details: Readonly<Record<string, Json>> = {}) => ({
    reason: cellReason(reason, {
      column: source.column,
      value: shownCell(field, text),
      ...details,
    }),
  });
  const orRefuse = (value: Json, reason: CellReason) =>
    value === null ? refuse(reason) : { value };
  switch (field.type) {
    case 'text':
      return fitted(target, field, source, text.replace(/\s*\n\s*/g, ' '), refuse);
    case 'long-text':
      return fitted(target, field, source, text, refuse);
    case 'integer': {
      const number = readNumber(text);
      return orRefuse(Number.isSafeInteger(number) ? number : null, 'integer');
    }
    case 'decimal':
      return orRefuse(readNumber(text), 'decimal');
    case 'money':
      return orRefuse(readMoney(text), 'money');
    case 'boolean':
      return orRefuse(readYesNo(text), 'boolean');
    case 'date':
      return orRefuse(readMoment(text)?.date ?? null, 'date');
    case 'date-time': {
      const moment = readMoment(text);
      return orRefuse(moment === null ? null : instantOf(moment, target.zone), 'date-time');
    }
    case 'code': {
      const code = codeFor(target, field, source, text);
      return code.id === null ? refuse('code', { nearest: code.nearest }) : { value: code.id };
    }
    case 'codes': {
      const codes = text
        .split(/[;；、,，|\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => codeFor(target, field, source, part));
      const unknown = codes.find(({ id }) => id === null);
      if (unknown !== undefined) return refuse('code', { nearest: unknown.nearest });
      return { value: [...new Set(codes.map(({ id }) => id))] };
    }
    case 'unit': {
      const unit = unitFor(target, text);
      return unit.id === null ? refuse('unit', { nearest: unit.nearest }) : { value: unit.id };
    }
    case 'phone':
      return { value: plainWidth(text) };
    case 'citizen-id':
      return { value: plainWidth(text).replace(/\s/g, '').toUpperCase() };
    case 'person':
    case 'attachments':
      return { value: text };
  }
}

/** A cell as a report may show it: one short line, and nothing of what is sensitive. */
export function shownCell(field: Pick<Field, 'class'> | null, cell: string): string {
  if (field?.class === 'P2' || field?.class === 'P3') return '•••';
  const line = cell.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= 40 ? line : `${characters.slice(0, 40).join('')}…`;
}

function fitted(
  target: ImportTarget,
  field: Field,
  { cut = false }: ColumnSource,
  text: string,
  refuse: (reason: CellReason, details: Readonly<Record<string, Json>>) => ConvertedCell,
): ConvertedCell {
  const limit = lengthOf(target, field);
  const characters = [...text];
  const count = characters.length;
  if (limit === null || count <= limit) return { value: text };
  if (!cut) return refuse('length', { count, limit });
  return {
    value: `${characters
      .slice(0, limit - 1)
      .join('')
      .trimEnd()}…`,
    cutFrom: count,
  };
}

type Found = { readonly id: string | null; readonly nearest: string };

function codeFor(
  target: ImportTarget,
  field: Field,
  { codes = {}, otherwise }: ColumnSource,
  text: string,
): Found {
  const known = codesOf(target, field);
  const mapped = Object.hasOwn(codes, text) ? codes[text] : undefined;
  const own = known.find(({ id, title }) => id === text || Object.values(title).includes(text));
  const id = mapped ?? own?.id ?? otherwise ?? null;
  const names = [...Object.keys(codes), ...known.map(({ title }) => title['zh-CN'])];
  return { id, nearest: nearestName(text, names) ?? names.slice(0, 8).join('、') };
}

function unitFor({ tree }: ImportTarget, text: string): Found {
  const own = tree.units.find(
    ({ id, title }) => id === text || Object.values(title).includes(text),
  );
  const names = tree.units.map(({ title }) => title['zh-CN']);
  return { id: own?.id ?? null, nearest: nearestName(text, names) ?? names.slice(0, 8).join('、') };
}
