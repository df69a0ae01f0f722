import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/problem/engine-error.ts';
import { evaluateRule } from '../../src/rules/index.ts';
import {
  checkTable,
  compileTable,
  evaluateTable,
  explainTable,
  ruleTables,
} from '../../src/tables/index.ts';
import { frozen } from '../frozen.ts';
import { is, range, type Sketch, tableOf } from './table-of.ts';

/** A table with one mistake in each of its places. */
const spoilt: Sketch = {
  hitPolicy: 'output-order',
  inputs: { n: { min: 0, max: 10 }, d: 'date', k: 'string', b: 'boolean' },
  outputs: { word: {}, day: { type: 'date' } },
  rows: [
    [{ n: is('one') }, { word: 'a', day: '2026-01-01' }],
    [{ n: range({ above: 10 }) }, { word: 'a', day: '2026-01-01' }],
    [{ n: range({ from: 5, below: 5 }) }, { word: 'a', day: null }],
    [{ d: range({ from: '2026-02-30' }) }, { word: 'a', day: null }],
    [{ k: range({ to: 5 }) }, { word: 'a', day: null }],
    [{ b: is(true, 1) }, { word: 'a', day: null }],
    [{ m: is(1) }, { word: 5, day: '2026-13-01' }],
    [{}, { word: 'a', dya: null }],
  ],
};

describe('mistakes in cells', () => {
  it('[DT9] are all found, each at its place', () => {
    const problems = checkTable(frozen(tableOf(spoilt)));
    const told = problems.map(({ code, path }) => [code.replace('ENGINE_TABLE_', ''), path]);
    expect(told).toEqual([
      ['PRIORITY_MISSING', '/outputs'],
      ['VALUE_TYPE', '/rows/0/conditions/n/values/0'],
      ['CELL_EMPTY', '/rows/1/conditions/n'],
      ['CELL_EMPTY', '/rows/2/conditions/n'],
      ['VALUE_TYPE', '/rows/3/conditions/d/from'],
      ['RANGE_UNFIT', '/rows/4/conditions/k'],
      ['VALUE_TYPE', '/rows/5/conditions/b/values/1'],
      ['INPUT_UNKNOWN', '/rows/6/conditions/m'],
      ['VALUE_TYPE', '/rows/6/outputs/word'],
      ['VALUE_TYPE', '/rows/6/outputs/day'],
      ['OUTPUT_UNKNOWN', '/rows/7/outputs/dya'],
      ['OUTPUT_MISSING', '/rows/7/outputs'],
    ]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  it('[DT9] keep a table from deciding, with all of them told', () => {
    const table = tableOf(spoilt);
    for (const work of [compileTable, evaluateTable, explainTable] as const) {
      try {
        work(table, { data: { n: 1 } });
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(EngineError);
        expect((error as EngineError).problems).toHaveLength(12);
      }
    }
  });

  it('[DT9] in the rule of an input are problems of that rule', () => {
    const table = tableOf({ inputs: { n: 'number' }, rows: [[{}, 'x']] });
    const [input] = table.inputs;
    const { id, order, title } = input as NonNullable<typeof input>;
    const rule = { '+': [{ vra: 'data.n' }, 1] };
    const ruled = { ...table, inputs: [{ id, order, title, type: 'number' as const, rule }] };
    expect(checkTable(ruled).map(({ code, path }) => [code, path])).toEqual([
      ['ENGINE_RULE_OPERATOR_UNKNOWN', '/inputs/0/rule/+/0'],
    ]);
  });

  it('[DT9] in the rule of an input are told, but where they are only warned of the table decides', () => {
    const table = tableOf({ inputs: { n: 'number' }, rows: [[{ n: is(3) }, 'x']] });
    const [input] = table.inputs;
    const { id, order, title } = input as NonNullable<typeof input>;
    const rule = { '/': [{ var: 'data.n' }, 2, 5] };
    const ruled = { ...table, inputs: [{ id, order, title, type: 'number' as const, rule }] };
    const [warning] = checkTable(ruled);
    expect(warning).toMatchObject({ code: 'ENGINE_RULE_ARITY', severity: 'warning' });
    const data = { data: { n: 6 } };
    expect(evaluateTable(ruled, data).rows).toEqual(['r1']);
    expect(compileTable(ruled).evaluate(data).rows).toEqual(['r1']);
    const looked = evaluateRule({ table: ['the-table', 'result'] }, data, {
      tables: ruleTables([ruled], {}),
    });
    expect(looked).toBe('x');
  });
});
