import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problem/problem.ts';
import { checkTable, type TableCheckContext } from '../../src/tables/index.ts';
import { is, not, range, type Sketch, tableOf } from './table-of.ts';

const titled = (id: string) => ({ 'zh-CN': `列${id}`, en: `Column ${id}` });
const named = (id: string) => ({ 'zh-CN': id, en: id });
const sample = { 'zh-CN': '示例表', en: 'Sample table' };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const columns = <Column>(count: number, column: Column): Record<string, Column> =>
  Object.fromEntries(numbers(count).map((index) => [`c${index}`, column]));

/** Code without its prefix, path, element and details of each problem. */
function told(problems: readonly Problem[]) {
  return problems.map(({ code, path, element, details }) => [
    code.replace('ENGINE_', ''),
    path,
    element,
    details,
  ]);
}

type Told = readonly [string, string, string, Problem['details']];
type Case = readonly [string, Partial<Sketch>, readonly Told[], TableCheckContext?];

/** A sound table of one number, spoilt in one way. */
const base: Sketch = {
  inputs: { n: 'number' },
  rows: [[{ n: is(1) }, 'a']],
  otherwise: { result: 'b' },
};
const table = (title: string, what: string, got: number, limit: number) => ({
  title: sample,
  what: { 'zh-CN': title, en: what },
  got,
  limit,
});
const wrong = (id: string, words: readonly [string, string], got: string) => ({
  title: titled(id),
  expected: { 'zh-CN': words[0], en: words[1] },
  got,
});
const words = {
  number: ['数字', 'a number'],
  string: ['非空文字', 'a text that is not empty'],
  boolean: ['true 或 false', 'true or false'],
  date: ['存在的日期 YYYY-MM-DD', 'a date that exists, as YYYY-MM-DD'],
} as const;
const kinds = { codes: { kinds: ['land', 'labour', 'traffic'] } };
const reversed = (low: number, high: number) => ({ low, high });
const policyReason = (policy: string) => ({
  'zh-CN': `命中策略是 ${policy}`,
  en: `the hit policy is ${policy}`,
});
const outputReason = (id: string, type: string) => ({
  'zh-CN': `输出“列${id}”的类型是 ${type}`,
  en: `the output “Column ${id}” is of type ${type}`,
});

const cases: readonly Case[] = [
  [
    'more inputs than may be, and nothing else of that table',
    { inputs: columns(65, 'number'), rows: [[{ gone: is(1) }, 5]] },
    [['TABLE_TOO_LARGE', '/inputs', 'the-table', table('输入', 'inputs', 65, 64)]],
  ],
  [
    'more outputs than may be',
    { outputs: columns(65, {}), rows: [] },
    [['TABLE_TOO_LARGE', '/outputs', 'the-table', table('输出', 'outputs', 65, 64)]],
  ],
  [
    'more rows than may be, whose cells are not counted any more',
    { rows: numbers(10_001).map(() => [{ n: is(...numbers(1_001)) }, 'a']) },
    [['TABLE_TOO_LARGE', '/rows', 'the-table', table('行', 'rows', 10_001, 10_000)]],
  ],
  [
    'a cell of more values than may be, at its row',
    {
      rows: [
        [{}, 'a'],
        [{ n: not(...numbers(1_001)) }, 'b'],
      ],
    },
    [
      [
        'TABLE_TOO_LARGE',
        '/rows/1/conditions/n',
        'r2',
        table('单元格取值', 'values in a cell', 1_001, 1_000),
      ],
    ],
  ],
  [
    'an input that is misspelt: the nearest, and the other cells of the row all the same',
    {
      inputs: { amount: 'number', kind: 'string' },
      rows: [[{ amuont: is(1), kind: is('') }, 'a']],
    },
    [
      [
        'TABLE_INPUT_UNKNOWN',
        '/rows/0/conditions/amuont',
        'r1',
        { id: 'amuont', nearest: 'amount' },
      ],
      [
        'TABLE_VALUE_TYPE',
        '/rows/0/conditions/kind/values/0',
        'r1',
        wrong('kind', words.string, '""'),
      ],
    ],
  ],
  [
    'an input like no other: the first six there are',
    { inputs: columns(7, 'number'), rows: [[{ applicant: is(1) }, 'a']] },
    [
      [
        'TABLE_INPUT_UNKNOWN',
        '/rows/0/conditions/applicant',
        'r1',
        { id: 'applicant', nearest: 'c0, c1, c2, c3, c4, c5' },
      ],
    ],
  ],
  [
    'an input where there are none at all',
    { inputs: {}, rows: [[{ n: is(1) }, 'a']] },
    [['TABLE_INPUT_UNKNOWN', '/rows/0/conditions/n', 'r1', { id: 'n', nearest: '—' }]],
  ],
  [
    'values of another type, told for each type by what it should be',
    {
      inputs: { n: 'number', k: 'string', b: 'boolean', d: 'date' },
      rows: [
        [{ n: is('1'), k: not(true), b: is('true'), d: is('2026-02-29') }, 'a'],
        [{ n: range({ from: '1', to: 3 }), d: range({ above: '2026-01-01', below: 5 }) }, 'a'],
        [{ d: range({ above: 'x', to: '2026-1-1' }) }, 'a'],
      ],
    },
    [
      ['TABLE_VALUE_TYPE', '/rows/0/conditions/n/values/0', 'r1', wrong('n', words.number, '"1"')],
      ['TABLE_VALUE_TYPE', '/rows/0/conditions/k/values/0', 'r1', wrong('k', words.string, 'true')],
      [
        'TABLE_VALUE_TYPE',
        '/rows/0/conditions/b/values/0',
        'r1',
        wrong('b', words.boolean, '"true"'),
      ],
      [
        'TABLE_VALUE_TYPE',
        '/rows/0/conditions/d/values/0',
        'r1',
        wrong('d', words.date, '"2026-02-29"'),
      ],
      ['TABLE_VALUE_TYPE', '/rows/1/conditions/n/from', 'r2', wrong('n', words.number, '"1"')],
      ['TABLE_VALUE_TYPE', '/rows/1/conditions/d/below', 'r2', wrong('d', words.date, '5')],
      ['TABLE_VALUE_TYPE', '/rows/2/conditions/d/above', 'r3', wrong('d', words.date, '"x"')],
      ['TABLE_VALUE_TYPE', '/rows/2/conditions/d/to', 'r3', wrong('d', words.date, '"2026-1-1"')],
    ],
  ],
  [
    'a range of texts or truth values, whose ends are not looked at',
    {
      inputs: { k: 'string', b: 'boolean' },
      rows: [[{ k: range({ from: 1 }), b: range({ to: 'x' }) }, 'a']],
    },
    [
      ['TABLE_RANGE_UNFIT', '/rows/0/conditions/k', 'r1', { title: titled('k'), type: 'string' }],
      ['TABLE_RANGE_UNFIT', '/rows/0/conditions/b', 'r1', { title: titled('b'), type: 'boolean' }],
    ],
  ],
  [
    'a code that its list lacks: the nearest one, or some of the list',
    {
      inputs: { k: { type: 'string', codeList: 'kinds' } },
      outputs: { result: {}, next: { codeList: 'kinds' } },
      rows: [
        [{ k: is('labuor', 'land') }, { result: 'free', next: 'land' }],
        [{ k: not('neighbourhood') }, { result: 'free', next: 'lnad' }],
      ],
      otherwise: { result: 'free', next: null },
    },
    [
      [
        'TABLE_CODE_UNKNOWN',
        '/rows/0/conditions/k/values/0',
        'r1',
        { title: titled('k'), code: 'labuor', nearest: 'labour' },
      ],
      [
        'TABLE_CODE_UNKNOWN',
        '/rows/1/conditions/k/values/0',
        'r2',
        { title: titled('k'), code: 'neighbourhood', nearest: 'land, labour, traffic' },
      ],
      [
        'TABLE_CODE_UNKNOWN',
        '/rows/1/outputs/next',
        'r2',
        { title: titled('next'), code: 'lnad', nearest: 'land' },
      ],
    ],
    kinds,
  ],
  [
    'a code of a list that is empty',
    { inputs: { k: { type: 'string', codeList: 'kinds' } }, rows: [[{ k: is('x') }, 'a']] },
    [
      [
        'TABLE_CODE_UNKNOWN',
        '/rows/0/conditions/k/values/0',
        'r1',
        { title: titled('k'), code: 'x', nearest: '—' },
      ],
    ],
    { codes: { kinds: [] } },
  ],
  [
    'outputs that are not the columns of the table, in rows and in otherwise',
    {
      outputs: { word: {}, day: { type: 'date' } },
      rows: [[{}, { wrod: 'a', day: null }]],
      otherwise: { word: 'a', applicant: 1, day: 'x' },
    },
    [
      ['TABLE_OUTPUT_UNKNOWN', '/rows/0/outputs/wrod', 'r1', { id: 'wrod', nearest: 'word' }],
      ['TABLE_OUTPUT_MISSING', '/rows/0/outputs', 'r1', { title: titled('word'), id: 'word' }],
      [
        'TABLE_OUTPUT_UNKNOWN',
        '/otherwise/applicant',
        'the-table',
        { id: 'applicant', nearest: 'word, day' },
      ],
      ['TABLE_VALUE_TYPE', '/otherwise/day', 'the-table', wrong('day', words.date, '"x"')],
    ],
  ],
  [
    'an output that is not one of its values, and null, which always may be given',
    {
      outputs: { days: { type: 'number', values: [7, 15] } },
      rows: [
        [{ n: is(1) }, { days: 15 }],
        [{ n: is(2) }, { days: 30 }],
        [{ n: is(3) }, { days: null }],
        [{ n: is(4) }, { days: '7' }],
      ],
      otherwise: { days: 0 },
    },
    [
      [
        'TABLE_OUTPUT_UNLISTED',
        '/rows/1/outputs/days',
        'r2',
        { title: titled('days'), got: 30, values: '7, 15' },
      ],
      ['TABLE_VALUE_TYPE', '/rows/3/outputs/days', 'r4', wrong('days', words.number, '"7"')],
      [
        'TABLE_OUTPUT_UNLISTED',
        '/otherwise/days',
        'the-table',
        { title: titled('days'), got: 0, values: '7, 15' },
      ],
    ],
  ],
  [
    'cells that hold for nothing, by the ends of their range or by what the input declares',
    {
      inputs: { n: { min: 0, max: 10, decimals: 1 }, k: { type: 'string', codeList: 'kinds' } },
      rows: [
        [{ n: range({ above: 5, below: 5.1 }) }, 'a'],
        [{ n: is(11, -1, 0.25) }, 'a'],
        [{ k: not('land', 'labour', 'traffic') }, 'a'],
        [{ n: not(0.25) }, 'a'],
      ],
    },
    [
      ['TABLE_CELL_EMPTY', '/rows/0/conditions/n', 'r1', { title: titled('n'), row: named('r1') }],
      ['TABLE_CELL_EMPTY', '/rows/1/conditions/n', 'r2', { title: titled('n'), row: named('r2') }],
      ['TABLE_CELL_EMPTY', '/rows/2/conditions/k', 'r3', { title: titled('k'), row: named('r3') }],
    ],
    kinds,
  ],
  [
    'bounds that are reversed, which one alone and equal ones are not',
    {
      inputs: { n: { min: 3, max: 2 }, m: { min: 1, max: 1 }, o: { min: 5 }, p: { max: -5 } },
      rows: [],
    },
    [['BOUNDS_REVERSED', '/inputs/0', 'the-table', reversed(3, 2)]],
  ],
  [
    'an aggregation where nothing is collected',
    { aggregation: 'count', hitPolicy: 'first' },
    [
      [
        'TABLE_AGGREGATION_UNFIT',
        '/aggregation',
        'the-table',
        { aggregation: 'count', reason: policyReason('first') },
      ],
    ],
  ],
  [
    'a sum of what is no number, for each such output',
    {
      aggregation: 'sum',
      hitPolicy: 'collect',
      outputs: { n: { type: 'number' }, d: { type: 'date' }, b: { type: 'boolean' } },
      rows: [],
      otherwise: { n: 1, d: null, b: null },
    },
    (['d', 'b'] as const).map((id) => [
      'TABLE_AGGREGATION_UNFIT',
      '/aggregation',
      'the-table',
      { aggregation: 'sum', reason: outputReason(id, id === 'd' ? 'date' : 'boolean') },
    ]),
  ],
  ...(['min', 'max'] as const).map(
    (aggregation): Case => [
      `the ${aggregation} of texts, but of dates and numbers it may be`,
      {
        aggregation,
        hitPolicy: 'collect',
        outputs: { n: { type: 'number' }, d: { type: 'date' }, k: {} },
        rows: [],
        otherwise: { n: 1, d: null, k: 'x' },
      },
      [
        [
          'TABLE_AGGREGATION_UNFIT',
          '/aggregation',
          'the-table',
          { aggregation, reason: outputReason('k', 'string') },
        ],
      ],
    ],
  ),
  ...(['priority', 'output-order'] as const).map(
    (hitPolicy): Case => [
      `the policy ${hitPolicy} without an output that lists its values`,
      { hitPolicy },
      [['TABLE_PRIORITY_MISSING', '/outputs', 'the-table', { title: sample, hitPolicy }]],
    ],
  ),
];

describe('what is told about a mistake', () => {
  it('[DT9] an output that is no JSON value is told by its type', () => {
    const one = tableOf({ ...base, rows: [[{}, { result: undefined } as never]] });
    expect(told(checkTable(one))).toEqual([
      [
        'TABLE_VALUE_TYPE',
        '/rows/0/outputs/result',
        'r1',
        wrong('result', words.string, 'undefined'),
      ],
    ]);
  });

  for (const [what, sketch, expected, context] of cases) {
    it(`[DT9] checking tells of ${what}`, () => {
      expect(told(checkTable(tableOf({ ...base, ...sketch }), context))).toEqual(expected);
    });
  }

  it('[DT9] a row with a title is called by it', () => {
    const one = tableOf({ ...base, rows: [[{ n: range({ above: 1, to: 1 }) }, 'a']] });
    const title = { 'zh-CN': '小额', en: 'Small claims' };
    const rows = one.rows.map((row) => ({ ...row, title }));
    expect(checkTable({ ...one, rows }).map(({ details }) => details)).toEqual([
      { title: titled('n'), row: title },
    ]);
  });
});
