import { describe, expect, it } from 'vitest';
import { checkTable, type TableCheckContext, tableCheckLimits } from '../../src/tables/index.ts';
import { is, missing, not, range, type Sketch, tableOf } from './table-of.ts';

const sample = { 'zh-CN': '示例表', en: 'Sample table' };
const named = (id: string) => ({ 'zh-CN': id, en: id });
const check = (sketch: Sketch, context?: TableCheckContext) => checkTable(tableOf(sketch), context);
const codes = (sketch: Sketch, context?: TableCheckContext) =>
  check(sketch, context).map(({ code }) => code.replace('ENGINE_TABLE_', ''));
/** The rows of each finding, in the order in which they are told. */
const pairs = (sketch: Sketch) => check(sketch).map(({ details }) => details.rows);

describe('what is told about a finding', () => {
  const amounts: Sketch = {
    inputs: { n: { min: 0, decimals: 0 }, k: 'string', b: 'boolean' },
    rows: [
      [{ n: range({ to: 9 }) }, 'a'],
      [{ n: range({ from: 10 }), k: not() }, 'b'],
      [{ n: range({ from: 11 }), k: missing }, 'c'],
    ],
  };

  it('[DT10] a gap has the table, an input in words of both languages, and its row', () => {
    const [gap, ...others] = check(amounts);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ code: 'ENGINE_TABLE_GAP', path: '', element: 'the-table' });
    expect(gap?.details).toEqual({
      title: sample,
      example: { n: 10, k: null, b: false },
      shown: {
        'zh-CN': '列n = 10，列k = （未填写），列b = false',
        en: 'Column n = 10, Column k = (missing), Column b = false',
      },
      conditions: { n: is(10), k: missing },
    });
  });

  it('[DT11] an overlap has both rows, an input for which they hold, and lies at the later one', () => {
    const table = tableOf({
      ...amounts,
      rows: [
        [{ n: range({ from: 5, to: 9 }), k: is('x', 'y') }, 'a'],
        [{ n: range({ from: 9 }), k: is('y', 'z'), b: is(true) }, 'b'],
      ],
      otherwise: { result: 'c' },
    });
    const title = { 'zh-CN': '大额', en: 'Large' };
    // The order keys tell the order of rows: the path is where the row lies in the document.
    const [first, second] = table.rows;
    const rows = [{ ...second, title }, first] as typeof table.rows;
    const [overlap, ...others] = checkTable({ ...table, rows });
    expect(others).toEqual([]);
    expect(overlap).toMatchObject({
      code: 'ENGINE_TABLE_OVERLAP',
      path: '/rows/0',
      element: 'r2',
      details: {
        row: title,
        other: named('r1'),
        rows: ['r2', 'r1'],
        example: { n: 9, k: 'y', b: true },
        shown: {
          'zh-CN': '列n = 9，列k = y，列b = true',
          en: 'Column n = 9, Column k = y, Column b = true',
        },
      },
    });
  });

  it('[DT11] the rows that a row overlaps are told in their order, wherever their values lie', () => {
    const sketch: Sketch = {
      inputs: { n: 'number' },
      otherwise: { result: 'rest' },
      rows: [
        [{ n: range({ from: 10, to: 12 }) }, 'a'],
        [{ n: range({ from: 0, to: 6 }) }, 'b'],
        [{ n: range({ from: 5, to: 11 }) }, 'c'],
        [{ n: range({ from: 6, to: 10 }) }, 'c'],
      ],
    };
    const overlapping = [
      ['r3', 'r1'],
      ['r3', 'r2'],
      ['r4', 'r1'],
      ['r4', 'r2'],
      ['r4', 'r3'],
    ];
    expect(pairs(sketch)).toEqual(overlapping);
    expect(codes({ ...sketch, hitPolicy: 'any' })).toEqual([
      ...Array.from({ length: 4 }, () => 'CONFLICT'),
      'ROW_SUBSUMED',
    ]);
    expect(codes({ ...sketch, hitPolicy: 'collect' })).toEqual([]);
  });

  it('[DT12] any: equal rows are told once, and which of two contains the other is told either way', () => {
    const sketch = (a: Sketch['rows'][number][0], b: typeof a): Sketch => ({
      inputs: { n: 'number', k: 'string' },
      hitPolicy: 'any',
      otherwise: { result: 'rest' },
      rows: [
        [a, 'a'],
        [b, 'a'],
      ],
    });
    const low = { n: range({ to: 5 }) };
    expect(pairs(sketch(low, { ...low, k: is('x') }))).toEqual([['r2', 'r1']]);
    expect(pairs(sketch({ ...low, k: is('x') }, low))).toEqual([['r1', 'r2']]);
    // Each has what the other lacks: both are needed.
    expect(codes(sketch(low, { n: range({ from: 5 }) }))).toEqual([]);
    expect(codes(sketch({ k: is('x') }, low))).toEqual([]);
    expect(codes(sketch(low, { n: range({ to: 5 }) }))).toEqual(['ROW_TWICE']);
  });

  it('[DT12] a row that is there three times is told at its second and third', () => {
    for (const hitPolicy of ['unique', 'first', 'any', 'priority', 'collect'] as const) {
      const sketch: Sketch = {
        inputs: { n: 'number' },
        outputs: { result: { values: ['a', 'b'] } },
        hitPolicy,
        otherwise: { result: 'b' },
        rows: [
          [{ n: is(1) }, 'a'],
          [{ n: is(1) }, 'a'],
          [{ n: range({ from: 1, to: 1 }) }, 'a'],
        ],
      };
      expect(codes(sketch)).toEqual(['ROW_TWICE', 'ROW_TWICE']);
      expect(pairs(sketch)).toEqual([
        ['r2', 'r1'],
        ['r3', 'r1'],
      ]);
    }
  });

  it('[DT12] rows in vain are told with one that wins over them', () => {
    const sketch = (hitPolicy: 'first' | 'priority', ...given: string[]): Sketch => ({
      inputs: { n: 'number' },
      outputs: { result: { values: ['high', 'low'] } },
      hitPolicy,
      otherwise: { result: 'low' },
      rows: [
        [{ n: range({ to: 5 }) }, given[0] ?? null],
        [{ n: range({ above: 5, to: 9 }) }, given[1] ?? null],
        [{ n: range({ from: 2, to: 8 }) }, given[2] ?? null],
      ],
    });
    const told = (one: Sketch) => check(one).map(({ code, details }) => [code, details.rows]);
    const unreachable = [['ENGINE_TABLE_ROW_UNREACHABLE', ['r3', 'r1']]];
    expect(told(sketch('first', 'low', 'low', 'high'))).toEqual(unreachable);
    expect(told(sketch('priority', 'high', 'high', 'low'))).toEqual(unreachable);
    expect(told(sketch('priority', 'low', 'low', 'low'))).toEqual(unreachable);
    expect(told(sketch('priority', 'low', 'low', 'high'))).toEqual([]);
    expect(told(sketch('priority', 'high', 'low', 'high'))).toEqual([]);
    // An output that is not given stands below all of the list.
    const [low, middle, both] = sketch('priority', 'high', 'high', 'low').rows;
    const open = [low, middle, [both?.[0] ?? {}, { result: null }]] as Sketch['rows'];
    expect(told({ ...sketch('priority'), rows: open })).toEqual(unreachable);
  });
});

describe('findings of one kind', () => {
  /** Every second whole number has a row: below the first, between any two, and above the last none. */
  const holes = (count: number, findings: Partial<Sketch> = {}): Sketch => ({
    inputs: { n: { min: 0, decimals: 0 } },
    rows: Array.from({ length: count }, (_, index) => [{ n: is(2 * index + 1) }, `x${index}`]),
    ...findings,
  });
  const gaps = (told: readonly string[]) => told.filter((code) => code === 'GAP').length;

  it('[DT14] are all told up to fifty', () => {
    const told = codes(holes(49));
    expect([gaps(told), told.length, tableCheckLimits.findings]).toEqual([50, 50, 50]);
  });

  it('[DT14] are counted beyond fifty, by the code of their kind', () => {
    const problems = check(holes(52));
    expect(problems.filter(({ code }) => code === 'ENGINE_TABLE_GAP')).toHaveLength(50);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({
      code: 'ENGINE_TABLE_MORE_FOUND',
      path: '',
      element: 'the-table',
      details: { title: sample, code: 'ENGINE_TABLE_GAP', count: 3 },
    });
  });

  it('[DT10] gaps with a missing value and with others are told apart', () => {
    const sketch = (b: boolean): Sketch => ({
      inputs: { b: 'boolean', n: 'number' },
      rows: [
        [{ b: is(b), n: range({ to: 5 }) }, 'a'],
        [{ b: is(!b), n: missing }, 'b'],
      ],
    });
    const conditions = (one: Sketch) =>
      new Set(check(one).map(({ details }) => details.conditions));
    const above = { b: is(false), n: range({ above: 5 }) };
    expect(conditions(sketch(false))).toEqual(
      new Set([above, { b: is(true), n: range({}) }, { b: is(false), n: missing }]),
    );
    expect(conditions(sketch(true))).toEqual(
      new Set([
        { ...above, b: is(true) },
        { b: is(false), n: range({}) },
        { b: is(true), n: missing },
      ]),
    );
  });

  it('[DT10] neighbouring gaps are told as one, of several inputs as well', () => {
    const conditions = (one: Sketch) =>
      new Set(
        check(one).flatMap(({ details }) =>
          details.conditions === undefined ? [] : [details.conditions],
        ),
      );
    const inputs = { n: { min: 0, max: 9, decimals: 0 }, m: { min: 0, max: 9, decimals: 0 } };
    const inner = { n: range({ from: 3, to: 6 }), m: range({ from: 3, to: 6 }) };
    const around: Sketch['rows'] = [
      [{ n: range({ below: 3 }) }, 'a'],
      [{ n: range({ above: 6 }) }, 'b'],
      [{ n: inner.n, m: range({ below: 3 }) }, 'c'],
      [{ n: inner.n, m: range({ above: 6 }) }, 'd'],
    ];
    const left = { n: range({ from: 3, to: 6 }), m: range({ from: 3, to: 6 }) };
    expect(conditions({ inputs, rows: around })).toEqual(new Set([left]));
    // Rows that end elsewhere cut the gap into pieces, which are joined again.
    const cut: Sketch['rows'] = [
      ...around,
      [{ n: is(4), m: range({ below: 2 }) }, 'e'],
      [{ n: range({ below: 2 }), m: is(4) }, 'f'],
    ];
    expect(conditions({ inputs, rows: cut, hitPolicy: 'first' })).toEqual(new Set([left]));
    const texts: Sketch = {
      inputs: { k: 'string', b: 'boolean' },
      hitPolicy: 'first',
      rows: [
        [{ k: is('a', 'b', 'c', 'd', 'e'), b: is(true) }, 'x'],
        [{ k: is('b', 'd') }, 'y'],
      ],
    };
    expect(conditions(texts)).toEqual(
      new Set([{ k: not('a', 'b', 'c', 'd', 'e') }, { k: is('a', 'c', 'e'), b: is(false) }]),
    );
  });

  it('[DT10] gaps are told in the order of their values, each with the row that closes it', () => {
    const problems = check(holes(3));
    expect(problems.map(({ details }) => [details.example, details.conditions])).toEqual([
      [{ n: 0 }, { n: is(0) }],
      [{ n: 2 }, { n: range({ above: 1, below: 3 }) }],
      [{ n: 4 }, { n: range({ above: 3, below: 5 }) }],
      [{ n: 6 }, { n: range({ above: 5 }) }],
    ]);
  });

  it('[DT14] of each kind fifty are told', () => {
    // Row 2k and 2k + 1 overlap in one number; between the pairs nothing holds.
    const rows = Array.from({ length: 120 }, (_, index): Sketch['rows'][number] => [
      { n: is(4 * (index >> 1)) },
      `x${index}`,
    ]);
    const told = codes(holes(0, { rows }));
    const of = (code: string) => told.filter((one) => one === code).length;
    expect([of('OVERLAP'), of('GAP'), of('MORE_FOUND')]).toEqual([50, 50, 2]);
  });
});

describe('what is not decided', () => {
  it('[DT14] is told with the question, the table and the cap', () => {
    const sketch: Sketch = {
      inputs: { n: 'number', k: 'string' },
      hitPolicy: 'first',
      rows: [
        [{ n: range({ to: 5 }), k: is('a', 'b') }, 'a'],
        [{ n: range({ from: 5 }), k: is('b', 'c') }, 'b'],
        [{ n: range({ from: 4, to: 6 }), k: is('b') }, 'c'],
      ],
    };
    const questions = new Map<string, unknown>();
    for (let cells = 1; cells < 40; cells += 1) {
      for (const { code, path, element, details } of check(sketch, { cells })) {
        if (code !== 'ENGINE_TABLE_UNDECIDED') continue;
        const { title, what, cap } = details;
        expect([path, element, title, cap]).toEqual(['', 'the-table', sample, cells]);
        const { en } = what as { en: string };
        questions.set(en, what);
      }
    }
    expect(
      [...questions.values()].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ).toEqual([
      { 'zh-CN': '各行是否重叠', en: 'whether rows overlap' },
      { 'zh-CN': '是否有永远不起作用的行', en: 'whether there are rows that never decide' },
      { 'zh-CN': '是否有遗漏的情形', en: 'whether there are further gaps' },
    ]);
  });
});
