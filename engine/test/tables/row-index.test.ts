import { describe, expect, it } from 'vitest';
import { compileTable, evaluateTable } from '../../src/tables/index.ts';
import { dataOf, is, missing, not, type Sketch, tableOf } from './table-of.ts';

/** The index keeps 32 rows a word: one less, just as many and one more of one and two words, and one row of a fourth. */
const counts = [0, 1, 2, 31, 32, 33, 63, 64, 65, 97];
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const ids = (rows: readonly number[]) => rows.map((row) => `r${row + 1}`);
const hits = (sketch: Sketch, example: Parameters<typeof dataOf>[0]) => {
  const table = tableOf({ hitPolicy: 'rule-order', ...sketch });
  const { rows } = compileTable(table).evaluate(dataOf(example));
  expect(evaluateTable(table, dataOf(example)).rows).toEqual(rows);
  return rows;
};

describe('the index of rows', () => {
  for (const count of counts) {
    it(`[DT6] finds every one of ${count} rows alone, all at once, and none beyond`, () => {
      const every = upTo(count);
      expect(hits({ inputs: {}, rows: every.map(() => [{}, 'x']) }, {})).toEqual(ids(every));
      const compiled = compileTable(
        tableOf({
          hitPolicy: 'rule-order',
          inputs: { n: 'number', k: 'string' },
          rows: every.map((row) => [{ n: is(row), k: not('none') }, 'x']),
        }),
      );
      for (const row of [...every, count]) {
        const expected = row < count ? ids([row]) : [];
        expect(compiled.evaluate(dataOf({ n: row, k: 'any' })).rows).toEqual(expected);
      }
      expect(compiled.evaluate(dataOf({ n: 0, k: 'none' })).rows).toEqual([]);
      expect(hits({ inputs: { n: 'number' }, rows: every.map(() => [{}, 'x']) }, {})).toEqual(
        ids(every),
      );
    });
  }

  it('[DT6] takes only the rows that all inputs agree on, whichever tells them apart', () => {
    const every = upTo(70);
    const sketch: Sketch = {
      inputs: { two: 'number', three: 'number', five: 'string' },
      rows: every.map((row) => [
        { two: is(row % 2), three: is(row % 3), five: is(`k${row % 5}`) },
        'x',
      ]),
    };
    for (const [two, three, five] of [
      [0, 0, 0],
      [1, 2, 4],
      [1, 1, 1],
    ] as const) {
      const expected = every.filter(
        (row) => row % 2 === two && row % 3 === three && row % 5 === five,
      );
      expect(expected.length).toBeGreaterThan(1);
      expect(hits(sketch, { two, three, five: `k${five}` })).toEqual(ids(expected));
    }
  });

  it('[DT6] has a place for the missing value of every type', () => {
    for (const type of ['number', 'date', 'string', 'boolean'] as const) {
      const values = { number: 1, date: '2026-01-01', string: 'a', boolean: true };
      const sketch: Sketch = {
        inputs: { x: type },
        rows: [
          [{ x: missing }, 'x'],
          [{}, 'x'],
          [{ x: not() }, 'x'],
          [{ x: is(values[type]) }, 'x'],
          [{ x: not(values[type]) }, 'x'],
        ],
      };
      expect(hits(sketch, {})).toEqual(['r1', 'r2']);
      expect(hits(sketch, { x: values[type] })).toEqual(['r2', 'r3', 'r4']);
    }
  });
});
