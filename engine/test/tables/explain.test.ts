import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json/json.ts';
import { evaluateRule } from '../../src/rules/index.ts';
import { checkTable, explainTable, ruleTables, whyNotRow } from '../../src/tables/index.ts';
import { frozen } from '../frozen.ts';
import { any, is, range, type Sketch, tableOf } from './table-of.ts';

const sketch: Sketch = {
  inputs: { amount: 'number', filed: 'date', kind: 'string' },
  hitPolicy: 'first',
  rows: [
    [
      { amount: range({ above: 5000 }), filed: range({ from: '2026-01-01' }), kind: is('land') },
      'district',
    ],
    [{ amount: range({ above: 5000 }) }, 'street'],
    [{}, 'community'],
  ],
};
const cited = () => {
  const table = tableOf(sketch);
  const [row, ...others] = table.rows;
  const basis = [{ regulation: 'mediation-law', article: '第十条' }];
  const title = { 'zh-CN': '大额土地纠纷', en: 'Large land disputes' };
  return frozen({
    ...table,
    rows: [{ ...(row as (typeof others)[number]), basis, title }, ...others],
  });
};

describe('explanations', () => {
  const data = frozen({ data: { amount: '6000.00', filed: '2025-12-31', kind: 'traffic' } });

  it('[DT7] say of every row which cells held, with values, title and basis', () => {
    const explained = explainTable(cited(), data);
    expect(explained.inputs.map(({ input, value }) => [input, value])).toEqual([
      ['amount', 6000],
      ['filed', '2025-12-31'],
      ['kind', 'traffic'],
    ]);
    expect(explained.rows.map(({ row, holds }) => [row, holds])).toEqual([
      ['r1', false],
      ['r2', true],
      ['r3', true],
    ]);
    expect(explained.rows[0]).toMatchObject({
      basis: [{ regulation: 'mediation-law', article: '第十条' }],
      title: { en: 'Large land disputes' },
    });
    expect(explained.rows[0]?.cells.map(({ holds }) => holds)).toEqual([true, false, false]);
    expect(explained.rows[2]?.cells.map(({ cell }) => cell)).toEqual([any, any, any]);
    expect(explained.result).toEqual({ outputs: { result: 'street' }, rows: ['r2'] });
  });

  it('[DT7] are plain data, with titles and citations only where there are some', () => {
    const basis = [{ regulation: 'mediation-law', article: '第二十一条' }];
    const title = { 'zh-CN': '示例表', en: 'Sample table' };
    const table = tableOf({
      inputs: { filed: 'date', agreed: 'boolean' },
      rows: [[{ filed: range({ to: '2026-01-31' }) }, 'late']],
    });
    const explanation = {
      table: 'the-table',
      title,
      hitPolicy: 'unique',
      inputs: [
        { input: 'filed', title: { 'zh-CN': '列filed', en: 'Column filed' }, value: '2026-01-31' },
        { input: 'agreed', title: { 'zh-CN': '列agreed', en: 'Column agreed' }, value: null },
      ],
      rows: [
        {
          row: 'r1',
          holds: true,
          cells: [
            {
              input: 'filed',
              cell: range({ to: '2026-01-31' }),
              value: '2026-01-31',
              holds: true,
            },
            { input: 'agreed', cell: any, value: null, holds: true },
          ],
        },
      ],
      result: { outputs: { result: 'late' }, rows: ['r1'] },
    };
    const filed = { data: { filed: '2026-01-31' } };
    expect(explainTable(table, filed)).toStrictEqual(explanation);
    expect(explainTable({ ...table, basis }, filed)).toStrictEqual({ ...explanation, basis });
    const unread = explainTable(table, { data: { filed: '2026-02-30', agreed: true } });
    expect(unread.inputs.map(({ value }) => value)).toEqual([null, true]);
    expect(unread.result).toMatchObject({ outputs: null, rows: [] });
  });

  it('[DT7] say why not a row by its first failing cell', () => {
    const explained = explainTable(cited(), data);
    expect(whyNotRow(explained, 'r1')).toEqual({
      input: 'filed',
      cell: range({ from: '2026-01-01' }),
      value: '2025-12-31',
      holds: false,
    });
    expect(whyNotRow(explained, 'r2')).toBeNull();
    expect(whyNotRow(explained, 'no-row')).toBeNull();
  });

  it('[DT7] read own properties only, whatever a column is called', () => {
    const table = tableOf({
      inputs: Object.fromEntries([['constructor', { type: 'string', codeList: 'constructor' }]]),
      outputs: { 'to-string': {} },
      rows: [
        [{}, { 'to-string': 'a' }],
        [{ constructor: is('b') }, { 'to-string': 'c' }],
      ],
      hitPolicy: 'first',
    });
    const explained = explainTable(frozen(table), { data: {} });
    expect(explained.rows[0]?.cells[0]?.cell).toEqual(any);
    expect(explained.result.outputs).toEqual({ 'to-string': 'a' });
    expect(checkTable(table, { codes: {} }).map(({ code }) => code)).toEqual([
      'ENGINE_TABLE_ROW_SUBSUMED',
    ]);
  });

  it('[DT7] name no row where an input cannot be read', () => {
    const explained = explainTable(cited(), { data: { amount: 'much' } });
    expect(explained.rows).toEqual([]);
    expect(explained.result.problems?.map(({ code }) => code)).toEqual([
      'ENGINE_TABLE_INPUT_UNFIT',
    ]);
  });
});

describe('the operator table', () => {
  const evaluated = (id: string, output: string, data: Json, policy = cited()) =>
    evaluateRule({ table: [id, output] }, data, { tables: ruleTables([policy], {}) });

  it('[DT18] gives one output of a table, null where there is none', () => {
    expect(evaluated('the-table', 'result', { data: { amount: 100, kind: 'land' } })).toBe(
      'community',
    );
    expect(evaluated('the-table', 'result', { data: { amount: 'much' } })).toBeNull();
  });

  it('[DT18] gives a list under the policies that take all rows', () => {
    const all = { ...cited(), hitPolicy: 'rule-order' } as const;
    expect(evaluated('the-table', 'result', { data: { amount: 6000 } }, all)).toEqual([
      'street',
      'community',
    ]);
  });
});
