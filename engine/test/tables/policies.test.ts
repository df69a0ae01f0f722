import { describe, expect, it } from 'vitest';
import { compileTable, evaluateTable } from '../../src/tables/index.ts';
import { frozen } from '../frozen.ts';
import { any, is, range, type Sketch, tableOf } from './table-of.ts';

/** Three rows over one number: up to 10, 5 to 20, above 15. */
const rows = [
  [{ n: range({ to: 10 }) }, 'low'],
  [{ n: range({ from: 5, to: 20 }) }, 'middle'],
  [{ n: range({ above: 15 }) }, 'high'],
] as const;
const sketch = (more: Partial<Sketch>): Sketch => ({ inputs: { n: 'number' }, rows, ...more });

function both(one: Sketch, n: unknown) {
  const table = frozen(tableOf(one));
  const data = frozen({ data: { n } }) as never;
  const interpreted = evaluateTable(table, data);
  expect(compileTable(table).evaluate(data)).toEqual(interpreted);
  expect(compileTable(table).evaluate(data)).toEqual(interpreted);
  return interpreted;
}

describe('hit policies', () => {
  it('[DT3] unique gives the one row that holds', () => {
    expect(both(sketch({}), 3)).toEqual({ outputs: { result: 'low' }, rows: ['r1'] });
    expect(both(sketch({}), 12)).toEqual({ outputs: { result: 'middle' }, rows: ['r2'] });
  });

  it('[DT3] unique says which rows hold at once instead of choosing one', () => {
    const result = both(sketch({}), 7);
    expect(result).toMatchObject({ outputs: null, rows: ['r1', 'r2'] });
    expect(result.problems?.map(({ code }) => code)).toEqual(['ENGINE_TABLE_UNIQUE_BROKEN']);
    expect(result.problems?.[0]?.message.en).toContain('r1, r2');
  });

  it('[DT3] first gives the first row that holds and no other', () => {
    const one = sketch({ hitPolicy: 'first' });
    expect(both(one, 7)).toEqual({ outputs: { result: 'low' }, rows: ['r1'] });
    expect(both(one, 16)).toEqual({ outputs: { result: 'middle' }, rows: ['r2'] });
    expect(both(one, 21)).toEqual({ outputs: { result: 'high' }, rows: ['r3'] });
  });

  it('[DT3] first follows the order keys and not the places in the document', () => {
    const table = tableOf(sketch({ hitPolicy: 'first' }));
    const turned = { ...table, rows: table.rows.toReversed() };
    expect(evaluateTable(turned, { data: { n: 7 } }).rows).toEqual(['r1']);
  });

  it('[DT3] priority gives the row whose output stands highest in its list', () => {
    const outputs = { result: { values: ['high', 'middle', 'low'] } };
    const one = sketch({ hitPolicy: 'priority', outputs });
    expect(both(one, 7)).toEqual({ outputs: { result: 'middle' }, rows: ['r2', 'r1'] });
    expect(both(one, 16)).toEqual({ outputs: { result: 'high' }, rows: ['r3', 'r2'] });
    expect(both(one, 1)).toEqual({ outputs: { result: 'low' }, rows: ['r1'] });
  });

  it('[DT3] priority compares output by output and keeps the order of rows among equals', () => {
    const outputs = { a: { values: ['x', 'y'] }, b: { values: ['x', 'y'] }, c: {} };
    const one: Sketch = {
      inputs: { n: 'number' },
      hitPolicy: 'priority',
      outputs,
      rows: [
        [{}, { a: 'y', b: 'x', c: '1' }],
        [{}, { a: 'x', b: 'y', c: '2' }],
        [{}, { a: 'x', b: 'x', c: '3' }],
        [{}, { a: 'x', b: 'x', c: '4' }],
      ],
    };
    expect(both(one, 0)).toEqual({
      outputs: { a: 'x', b: 'x', c: '3' },
      rows: ['r3', 'r4', 'r2', 'r1'],
    });
  });

  it('[DT3] any gives what the rows agree on, and says where they do not', () => {
    const agreed: Sketch = {
      inputs: { n: 'number' },
      hitPolicy: 'any',
      rows: [
        [{ n: range({ to: 10 }) }, 'fine'],
        [{ n: range({ from: 5 }) }, 'fine'],
        [{ n: is(8) }, 'odd'],
      ],
    };
    expect(both(agreed, 7)).toEqual({ outputs: { result: 'fine' }, rows: ['r1', 'r2'] });
    const result = both(agreed, 8);
    expect(result).toMatchObject({ outputs: null, rows: ['r1', 'r2', 'r3'] });
    expect(result.problems?.map(({ code }) => code)).toEqual(['ENGINE_TABLE_ANY_BROKEN']);
  });

  it('[DT3] rule-order gives all rows in their order, output-order by priority', () => {
    const outputs = { result: { values: ['high', 'middle', 'low'] } };
    expect(both(sketch({ hitPolicy: 'rule-order' }), 7)).toEqual({
      outputs: [{ result: 'low' }, { result: 'middle' }],
      rows: ['r1', 'r2'],
    });
    expect(both(sketch({ hitPolicy: 'output-order', outputs }), 7)).toEqual({
      outputs: [{ result: 'middle' }, { result: 'low' }],
      rows: ['r2', 'r1'],
    });
  });

  it('[DT5] without a row that holds otherwise decides, else null with a warning or nothing at all', () => {
    const short = { rows: rows.slice(0, 1) };
    const none = both(sketch(short), 50);
    expect(none).toMatchObject({ outputs: null, rows: [] });
    expect(none.problems?.map(({ code, severity }) => [code, severity])).toEqual([
      ['ENGINE_TABLE_ROW_NONE', 'warning'],
    ]);
    const otherwise = { result: 'rest' };
    for (const hitPolicy of ['unique', 'first', 'any'] as const) {
      const result = both(sketch({ ...short, hitPolicy, otherwise }), 50);
      expect(result).toEqual({ outputs: { result: 'rest' }, rows: [] });
    }
    for (const hitPolicy of ['collect', 'rule-order'] as const) {
      expect(both(sketch({ ...short, hitPolicy }), 50)).toEqual({ outputs: [], rows: [] });
      expect(both(sketch({ ...short, hitPolicy, otherwise }), 50)).toEqual({
        outputs: [{ result: 'rest' }],
        rows: [],
      });
    }
  });
});

describe('what is told of a decision that fails', () => {
  const title = { 'zh-CN': '示例表', en: 'Sample table' };
  const told = (one: Sketch, n: unknown) =>
    both(one, n).problems?.map(({ code, path, element, details }) => [
      code.replace('ENGINE_TABLE_', ''),
      path,
      element,
      details,
    ]);

  it('[DT3] is the table, with the rows that hold where there are several', () => {
    const place = ['', 'the-table'];
    expect(told(sketch({}), 7)).toEqual([['UNIQUE_BROKEN', ...place, { title, rows: 'r1, r2' }]]);
    expect(told(sketch({ hitPolicy: 'any' }), 16)).toEqual([
      ['ANY_BROKEN', ...place, { title, rows: 'r2, r3' }],
    ]);
    expect(told(sketch({ rows: [] }), 7)).toEqual([['ROW_NONE', ...place, { title }]]);
    expect(told(sketch({}), 3)).toBeUndefined();
  });
});

describe('aggregations', () => {
  const fees = (aggregation: Sketch['aggregation'], otherwise?: Sketch['otherwise']): Sketch => ({
    inputs: { n: 'number' },
    hitPolicy: 'collect',
    ...(aggregation === undefined ? {} : { aggregation }),
    ...(otherwise === undefined ? {} : { otherwise }),
    outputs: { fee: { type: 'number' } },
    rows: [
      [{ n: range({ from: 0 }) }, { fee: 0.1 }],
      [{ n: range({ from: 10 }) }, { fee: 0.2 }],
      [{ n: range({ from: 20 }) }, { fee: -5 }],
      [{ n: range({ from: 30 }) }, { fee: null }],
    ],
  });

  it('[DT4] collect lists what its rows give unless it aggregates', () => {
    for (const kind of [undefined, 'list'] as const) {
      expect(both(fees(kind), 10)).toEqual({
        outputs: [{ fee: 0.1 }, { fee: 0.2 }],
        rows: ['r1', 'r2'],
      });
    }
  });

  it('[DT4] sum adds decimals as they are written and leaves nulls out', () => {
    expect(both(fees('sum'), 10).outputs).toEqual({ fee: 0.3 });
    expect(both(fees('sum'), 40).outputs).toEqual({ fee: -4.7 });
    expect(both(fees('sum'), -1).outputs).toEqual({ fee: 0 });
    expect(both(fees('sum', { fee: 9 }), -1).outputs).toEqual({ fee: 9 });
  });

  it('[DT4] min, max and count', () => {
    expect(both(fees('min'), 40).outputs).toEqual({ fee: -5 });
    expect(both(fees('max'), 40).outputs).toEqual({ fee: 0.2 });
    expect(both(fees('min'), -1).outputs).toEqual({ fee: null });
    expect(both(fees('count'), 40).outputs).toEqual({ fee: 4 });
    expect(both(fees('count', { fee: 9 }), -1).outputs).toEqual({ fee: 0 });
  });

  it('[DT4] the earliest and the latest date', () => {
    const dates = (aggregation: 'min' | 'max'): Sketch => ({
      inputs: { n: 'number' },
      hitPolicy: 'collect',
      aggregation,
      outputs: { due: { type: 'date' } },
      rows: [
        [{ n: any }, { due: '2026-03-01' }],
        [{}, { due: '2026-02-28' }],
      ],
    });
    expect(both(dates('min'), 1).outputs).toEqual({ due: '2026-02-28' });
    expect(both(dates('max'), 1).outputs).toEqual({ due: '2026-03-01' });
  });

  /** Row after row gives one of these. */
  const collecting = (
    aggregation: 'sum' | 'min' | 'max' | 'count' | 'list',
    given: readonly (number | null)[],
    more: Partial<Sketch> = {},
  ): Sketch => ({
    inputs: { n: 'number' },
    hitPolicy: 'collect',
    aggregation,
    outputs: { fee: { type: 'number' } },
    rows: given.map((fee) => [{ n: is(1) }, { fee }]),
    ...more,
  });
  const sums: readonly (readonly [readonly (number | null)[], number])[] = [
    [[0.1, 0.2], 0.3],
    [[5], 5],
    [[10, 20, 30], 60],
    [[0.07, 0.01], 0.08],
    [[-0.05], -0.05],
    [[-0.5, 0.45], -0.05],
    [[1.005, 100, -0.1], 100.905],
    [[900_719_925_474_099.1, -900_719_925_474_099], 0.1],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1.5, -1.5], 0],
    [[null, 2], 2],
    [[null, null], 0],
    [[1e21, 1], 1e21],
    [[1e-7, 1], 1.0000001],
  ];
  for (const [given, sum] of sums) {
    it(`[DT4] the sum of ${given.join(' and ')} is ${sum}`, () => {
      expect(both(collecting('sum', given), 1).outputs).toEqual({ fee: sum });
    });
  }

  it('[DT4] of nothing the sum and the number are 0, the others null, and a list is empty', () => {
    const nothing = { sum: { fee: 0 }, count: { fee: 0 }, min: { fee: null }, max: { fee: null } };
    for (const [kind, outputs] of Object.entries({ ...nothing, list: [] })) {
      const one = collecting(kind as keyof typeof nothing, [3, 4]);
      expect(both(one, 2)).toEqual({ outputs, rows: [] });
      expect(both({ ...one, rows: [] }, 1)).toEqual({ outputs, rows: [] });
    }
    // Rows that give null count, but have no least and no greatest.
    const nulls = { sum: 0, count: 2, min: null, max: null };
    for (const [kind, fee] of Object.entries(nulls)) {
      const one = collecting(kind as keyof typeof nulls, [null, null]);
      expect(both(one, 1)).toEqual({ outputs: { fee }, rows: ['r1', 'r2'] });
    }
  });

  it('[DT5] of otherwise alone each aggregate is what it gives, save the number', () => {
    const otherwise = { fee: 7 };
    const alone = { sum: { fee: 7 }, min: { fee: 7 }, max: { fee: 7 }, count: { fee: 0 } };
    for (const [kind, outputs] of Object.entries({ ...alone, list: [{ fee: 7 }] })) {
      const one = collecting(kind as keyof typeof alone, [3, 4], { otherwise });
      expect(both(one, 2)).toEqual({ outputs, rows: [] });
    }
    expect(both(collecting('max', [3, 4], { otherwise }), 1).outputs).toEqual({ fee: 4 });
  });

  it('[DT4] each output is aggregated by itself', () => {
    const one: Sketch = {
      inputs: {},
      hitPolicy: 'collect',
      aggregation: 'min',
      outputs: { a: { type: 'number' }, b: { type: 'number' } },
      rows: [
        [{}, { a: 3, b: -1 }],
        [{}, { a: 2, b: null }],
        [{}, { a: 2.5, b: 4 }],
      ],
    };
    expect(both(one, null).outputs).toEqual({ a: 2, b: -1 });
    expect(both({ ...one, aggregation: 'max' }, null).outputs).toEqual({ a: 3, b: 4 });
    expect(both({ ...one, aggregation: 'count' }, null).outputs).toEqual({ a: 3, b: 3 });
  });
});
