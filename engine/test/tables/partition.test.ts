import { expect, test } from 'vitest';
import type { Cell } from '../../src/document/tables.ts';
import { checkTable, tableCheckLimits } from '../../src/tables/index.ts';
import { range, tableOf } from './table-of.ts';

/** From and to on each of eight inputs, both included. */
type Part = readonly (readonly [number, number])[];

const names = Array.from({ length: 8 }, (_, index) => `c${index}`);
const whole: Part = names.map(() => [0, 999]);

/** Halves parts of the whole at places drawn by a fixed formula, until there are enough. */
function partition(count: number): Part[] {
  let state = 11;
  const draw = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 8) % below;
  };
  const parts: Part[] = [whole];
  while (parts.length < count) {
    const chosen = draw(parts.length);
    const part = parts[chosen] as Part;
    const input = draw(names.length);
    const [from, to] = part[input] as readonly [number, number];
    if (from === to) continue;
    const cut = from + draw(to - from);
    parts[chosen] = part.with(input, [from, cut]);
    parts.push(part.with(input, [cut + 1, to]));
  }
  return parts;
}

function tableOfParts(parts: readonly Part[], hitPolicy: 'unique' | 'first') {
  const cellsOf = (part: Part): Record<string, Cell> =>
    Object.fromEntries(part.map(([from, to], index) => [names[index], range({ from, to })]));
  const domain = { min: 0, max: 999, decimals: 0 };
  return tableOf({
    hitPolicy,
    inputs: Object.fromEntries(names.map((name) => [name, domain])),
    rows: parts.map((part) => [cellsOf(part), 'x']),
  });
}

/** A fifth of the cap: typical tables are far from it. */
const cells = tableCheckLimits.cells / 5;

test('[DT14] 500 rows over 8 inputs that leave nothing out are proved within a fifth of the cap', () => {
  const parts = partition(500);
  for (const hitPolicy of ['unique', 'first'] as const) {
    expect(checkTable(tableOfParts(parts, hitPolicy), { cells })).toEqual([]);
  }
});

test('[DT13] of 500 rows the one that is taken away is found, and proposed as it was', () => {
  const parts = partition(500);
  for (const gone of [0, 123, 499]) {
    const table = tableOfParts(parts.toSpliced(gone, 1), 'unique');
    const [gap, ...others] = checkTable(table, { cells });
    expect([gap?.code, others]).toEqual(['ENGINE_TABLE_GAP', []]);
    const example = gap?.details.example as Record<string, number>;
    const inside = (parts[gone] as Part).map(([from, to], index) => {
      const value = example[names[index] ?? ''] ?? Number.NaN;
      return value >= from && value <= to;
    });
    expect(inside).toEqual(names.map(() => true));
  }
});

test('[DT13] of 500 rows the one that is widened by one is found to overlap', () => {
  const parts = partition(500);
  const at = parts.findIndex((part) => part.some(([, to]) => to < 999));
  const part = parts[at] as Part;
  const input = part.findIndex(([, to]) => to < 999);
  const [from, to] = part[input] as readonly [number, number];
  const wider = parts.with(at, part.with(input, [from, to + 1]));
  const problems = checkTable(tableOfParts(wider, 'unique'), { cells });
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['ENGINE_TABLE_OVERLAP']));
  for (const { details } of problems) {
    expect(details.rows).toContain(`r${at + 1}`);
    expect((details.example as Record<string, number>)[names[input] ?? '']).toBe(to + 1);
  }
});
