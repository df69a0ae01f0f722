import { describe, expect, it } from 'vitest';
import { type Box, Budget, boxesOf, type TableBoxes } from '../../src/tables/boxes.ts';
import { overlapsOf } from '../../src/tables/overlaps.ts';
import { prepareTable } from '../../src/tables/prepare.ts';
import { uncovered } from '../../src/tables/uncovered.ts';
import { is, range, type Sketch, tableOf } from './table-of.ts';

const boxes = (sketch: Sketch): TableBoxes => boxesOf(prepareTable(tableOf(sketch)), undefined);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The fewest cells with which a question is answered to the end. */
function cellsFor(ask: (budget: Budget) => unknown): number {
  for (let cells = 0; ; cells += 1) {
    const budget = new Budget(cells);
    ask(budget);
    if (!budget.exhausted) return cells;
  }
}

describe('the search for what no box covers', () => {
  const grid: Box = [[{ from: 0, to: 9 }], [{ from: 0, to: 9 }]];
  const box = (from: number, to: number, low = 0, high = 9): Box => [
    [{ from, to }],
    [{ from: low, to: high }],
  ];
  const search = (rows: readonly Box[], most = 100) => uncovered(grid, rows, most, new Budget(1e6));

  it('[DT14] ends at once where one box covers everything, or none is there', () => {
    const cells = (rows: readonly Box[]) =>
      cellsFor((budget) => uncovered(grid, rows, 100, budget));
    expect(cells([])).toBe(2);
    expect(cells([box(3, 4), box(0, 9), box(5, 5)])).toBe(8);
    // Two halves: the whole and each half are looked at, with two boxes and one.
    expect(cells([box(0, 4), box(5, 9)])).toBe(6 + 4 + 4);
    expect(search([box(0, 4), box(5, 9)])).toEqual([]);
  });

  it('[DT13] gives what is left at every edge, and of a box with holes', () => {
    expect(search([])).toEqual([grid]);
    expect(search([box(1, 9)])).toEqual([box(0, 0)]);
    expect(search([box(0, 8)])).toEqual([box(9, 9)]);
    expect(search([box(0, 9, 1, 9)])).toEqual([box(0, 9, 0, 0)]);
    expect(search([box(0, 9, 0, 8)])).toEqual([box(0, 9, 9, 9)]);
    const holed: Box = [
      [
        { from: 0, to: 3 },
        { from: 5, to: 6 },
      ],
      [{ from: 0, to: 9 }],
    ];
    expect(search([holed])).toEqual([box(4, 4), box(7, 9)]);
    expect(search([box(2, 3), box(6, 7)])).toEqual([box(0, 1), box(4, 5), box(8, 9)]);
  });

  it('[DT14] stops at as many parts as are asked for', () => {
    const rows = [box(2, 3), box(6, 7)];
    expect([1, 2, 3, 4].map((most) => search(rows, most).length)).toEqual([1, 2, 3, 3]);
  });

  it('[DT13] has nothing to find in a domain that is empty', () => {
    expect(uncovered([[], [{ from: 0, to: 1 }]], [], 100, new Budget(10))).toEqual([]);
  });
});

describe('the sweep for overlaps', () => {
  it('[DT14] goes along the input that tells rows apart best and compares nothing that is apart there', () => {
    const sketch = (ids: readonly string[]): Sketch => ({
      inputs: Object.fromEntries(ids.map((id) => [id, 'number' as const])),
      rows: upTo(20).map((row) => [{ apart: is(row), alike: range({ from: 0 }) }, 'x']),
    });
    for (const ids of [
      ['apart', 'alike'],
      ['alike', 'apart'],
    ]) {
      expect(cellsFor((budget) => overlapsOf(boxes(sketch(ids)), budget))).toBe(0);
    }
  });

  it('[DT14] weighs how much of an input a cell takes, not how many values it names', () => {
    // On `k` each row takes one of four values; on `n` more than half of all.
    const grid: Sketch = {
      inputs: { n: 'number', k: 'string' },
      rows: upTo(3).map((row) => [
        { n: range({ from: row, to: row + 20 }), k: is(`k${row}`) },
        'x',
      ]),
    };
    expect(cellsFor((budget) => overlapsOf(boxes(grid), budget))).toBe(0);
  });

  it('[DT11] finds rows that meet in a single value, whichever begins first', () => {
    const rows: Sketch['rows'] = [
      [{ n: range({ from: 4, to: 6 }) }, 'a'],
      [{ n: range({ from: 6, to: 8 }) }, 'b'],
      [{ n: range({ from: 2, to: 4 }) }, 'c'],
      [{ n: is(2, 8) }, 'd'],
      [{ n: is(9, 5) }, 'e'],
    ];
    expect(overlapsOf(boxes({ inputs: { n: 'number' }, rows }), new Budget(1_000))).toEqual([
      [],
      [0],
      [0],
      [1, 2],
      [0],
    ]);
  });
});
