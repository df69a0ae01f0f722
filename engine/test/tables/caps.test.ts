import { describe, expect, it } from 'vitest';
import { evaluateRule } from '../../src/rules/index.ts';
import { checkTable, ruleTables } from '../../src/tables/index.ts';
import { is, missing, not, range, tableOf } from './table-of.ts';

/** Three inputs of every kind, with gaps, overlaps and rows in vain under each policy. */
const table = (hitPolicy: 'unique' | 'first' | 'any' | 'priority') =>
  tableOf({
    hitPolicy,
    inputs: { amount: 'number', kind: 'string', agreed: 'boolean' },
    outputs: { result: { values: ['a', 'b', 'c'] } },
    rows: [
      [{ amount: range({ below: 100 }), kind: is('x', 'y') }, 'a'],
      [{ amount: range({ from: 50, to: 200 }), kind: not('x') }, 'b'],
      [{ amount: range({ above: 10, below: 90 }), kind: is('y'), agreed: is(true) }, 'c'],
      [{ amount: missing, kind: not('z') }, 'a'],
      [{ amount: range({ from: 20, to: 40 }), kind: is('y') }, 'a'],
    ],
  });

describe('a cap on what is compared', () => {
  for (const policy of ['unique', 'first', 'any', 'priority'] as const) {
    it(`[DT14] of any size tells the same of a table of policy ${policy}, or that it is undecided`, () => {
      const told = (cells: number | undefined) =>
        checkTable(table(policy), cells === undefined ? {} : { cells }).map((one) => ({
          code: one.code,
          path: one.path,
        }));
      const all = told(undefined);
      expect(all.length).toBeGreaterThan(0);
      let undecided = 0;
      for (let cells = 1; cells <= 400; cells += 1) {
        const some = told(cells);
        const open = some.filter(({ code }) => code === 'ENGINE_TABLE_UNDECIDED');
        if (open.length === 0) expect(some).toEqual(all);
        undecided += open.length > 0 ? 1 : 0;
      }
      expect(undecided).toBeGreaterThan(0);
      expect(told(100_000)).toEqual(all);
    });
  }
});

describe('a table without inputs', () => {
  const bare = (hitPolicy: 'unique' | 'first', ...given: string[]) =>
    tableOf({ hitPolicy, inputs: {}, rows: given.map((one) => [{}, one]) });
  const codes = (one: ReturnType<typeof bare>) => checkTable(one).map(({ code }) => code);

  it('[DT11] holds always, so that a second row overlaps the first', () => {
    expect(codes(bare('unique', 'a'))).toEqual([]);
    expect(codes(bare('unique', 'a', 'b'))).toEqual(['ENGINE_TABLE_OVERLAP']);
  });

  it('[DT12] has nothing but rows in vain after the first', () => {
    expect(codes(bare('first', 'a', 'b'))).toEqual(['ENGINE_TABLE_ROW_SUBSUMED']);
  });

  it('[DT10] and without rows never gives anything', () => {
    expect(codes(bare('first'))).toEqual(['ENGINE_TABLE_GAP']);
  });
});

describe('what a rule gets of a table that collects', () => {
  const collecting = (aggregation: 'list' | 'sum' | 'count') => ({
    ...tableOf({
      hitPolicy: 'collect',
      aggregation,
      inputs: { amount: 'number' },
      outputs: { result: { type: 'number' } },
      rows: [
        [{ amount: range({ from: 0 }) }, 2],
        [{ amount: range({ from: 10 }) }, 3],
      ],
    }),
    id: 'fees',
  });
  const given = (aggregation: 'list' | 'sum' | 'count', amount: number) =>
    evaluateRule(
      { table: ['fees', 'result'] },
      { data: { amount } },
      { tables: ruleTables([collecting(aggregation)], {}) },
    );

  it('[DT18] is a list of what its rows give, or their one aggregate', () => {
    expect(given('list', 12)).toEqual([2, 3]);
    expect(given('list', -1)).toEqual([]);
    expect(given('sum', 12)).toBe(5);
    expect(given('count', 5)).toBe(1);
  });
});
