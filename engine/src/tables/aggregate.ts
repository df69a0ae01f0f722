import type { Json, JsonObject } from '../json/json.ts';
import type { PreparedRow, PreparedTable } from './prepare.ts';

/**
 * What `collect` gives: the outputs of all rows that hold, or for each output one figure. Nulls are left
 * out; without any row `otherwise` stands as the only one, save that it is never counted.
 */
export function aggregate(prepared: PreparedTable, rows: readonly PreparedRow[]): Json {
  const { table, outputs, otherwise } = prepared;
  const kind = table.aggregation ?? 'list';
  const given =
    rows.length === 0 && otherwise !== null ? [otherwise] : rows.map((row) => row.outputs);
  if (kind === 'list') return given.map((one) => ({ ...one }));
  return Object.fromEntries(
    outputs.map(({ id }) => [id, kind === 'count' ? rows.length : figure(kind, id, given)]),
  );
}

function figure(kind: 'sum' | 'min' | 'max', id: string, given: readonly JsonObject[]): Json {
  const values = given.map((one) => one[id] ?? null).filter((value) => value !== null);
  if (kind === 'sum') return exactSum(values as number[]);
  return values.reduce<Json>((best, value) => {
    if (best === null) return value;
    return (kind === 'min' ? value < best : value > best) ? value : best;
  }, null);
}

/** The sum of decimal numbers as they are written: 0.1 and 0.2 are 0.3. */
function exactSum(values: readonly number[]): number {
  const texts = values.map(String);
  if (texts.some((text) => text.includes('e')))
    return values.reduce((sum, value) => sum + value, 0);
  const parts = texts.map((text) => {
    const [whole, part = ''] = text.split('.');
    return { whole, part };
  });
  const places = Math.max(0, ...parts.map(({ part }) => part.length));
  const total = parts.reduce(
    (sum, { whole, part }) => sum + BigInt(`${whole}${part.padEnd(places, '0')}`),
    0n,
  );
  const digits = total
    .toString()
    .replace('-', '')
    .padStart(places + 1, '0');
  const point = digits.length - places;
  return Number(`${total < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}0`);
}
