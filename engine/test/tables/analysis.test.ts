import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/tables.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { checkTable, evaluateTable, type TableCheckContext } from '../../src/tables/index.ts';
import { frozen } from '../frozen.ts';
import { dataOf, is, missing, not, range, type Sketch, tableOf } from './table-of.ts';

/** The rows that hold for a problem's counter-example, asked under a policy that takes all rows. */
function hitsOf(table: Table, found: Problem): readonly string[] {
  const data = dataOf(found.details.example);
  const result = evaluateTable({ ...table, hitPolicy: 'rule-order' }, data);
  expect(result.problems).toBeUndefined();
  return result.rows;
}

function check(sketch: Sketch, context?: TableCheckContext) {
  const table = frozen(tableOf(sketch));
  const problems = checkTable(table, context);
  expect(checkTable(table, context)).toEqual(problems);
  const told = problems.map(({ code }) => code.replace('ENGINE_TABLE_', ''));
  return { table, problems, told };
}

/** A table with one gap: its counter-example hits no row, and the row that it proposes closes it. */
function oneGap(sketch: Sketch, conditions: unknown, example: unknown): void {
  const { table, problems, told } = check(sketch);
  expect(told).toEqual(['GAP']);
  const [gap] = problems as [Problem];
  expect(gap.details.conditions).toEqual(conditions);
  expect(gap.details.example).toEqual(example);
  expect(hitsOf(table, gap)).toEqual([]);
  const row = {
    id: 'ghost',
    order: 'z0',
    conditions: gap.details.conditions,
    outputs: { result: 'new' },
  };
  const filled = { ...table, rows: [...table.rows, row] } as unknown as Table;
  expect(checkTable(filled)).toEqual([]);
}

describe('gaps', () => {
  it('[DT10] a number between two rows', () => {
    const rows = (second: Sketch['rows'][number]): Sketch => ({
      inputs: { n: 'number' },
      rows: [[{ n: range({ below: 200 }) }, 'a'], second],
    });
    oneGap(rows([{ n: range({ above: 200 }) }, 'b']), { n: is(200) }, { n: 200 });
    oneGap(
      rows([{ n: range({ from: 201 }) }, 'b']),
      { n: range({ from: 200, below: 201 }) },
      { n: 200 },
    );
    expect(check(rows([{ n: range({ from: 200 }) }, 'b'])).told).toEqual([]);
  });

  it('[DT10] a step between bands is a gap where cents exist and none among whole numbers', () => {
    const bands = (decimals?: number): Sketch => ({
      inputs: { n: { min: 0, ...(decimals === undefined ? {} : { decimals }) } },
      rows: [
        [{ n: range({ from: 0, to: 200 }) }, 'a'],
        [{ n: range({ from: 201 }) }, 'b'],
      ],
    });
    oneGap(bands(2), { n: range({ above: 200, below: 201 }) }, { n: 200.01 });
    oneGap(bands(), { n: range({ above: 200, below: 201 }) }, { n: 200.5 });
    expect(check(bands(0)).told).toEqual([]);
  });

  it('[DT10] beyond the last row, unless the input declares that there is nothing', () => {
    const one = (min?: number, max?: number): Sketch => ({
      inputs: {
        n: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      },
      rows: [[{ n: range({ from: 0, to: 100 }) }, 'a']],
    });
    oneGap(one(0), { n: range({ above: 100 }) }, { n: 101 });
    oneGap(one(undefined, 100), { n: range({ below: 0 }) }, { n: -1 });
    oneGap(one(0, 120), { n: range({ above: 100, to: 120 }) }, { n: 110 });
    expect(check(one(0, 100)).told).toEqual([]);
  });

  it('[DT10] one day, also a leap day', () => {
    const days = (from: string): Sketch => ({
      inputs: { d: 'date' },
      rows: [
        [{ d: range({ to: '2024-02-28' }) }, 'a'],
        [{ d: range({ from }) }, 'b'],
      ],
    });
    oneGap(
      days('2024-03-01'),
      { d: range({ above: '2024-02-28', below: '2024-03-01' }) },
      { d: '2024-02-29' },
    );
    expect(check(days('2024-02-29')).told).toEqual([]);
  });

  it('[DT10] a text that no row names, and a code that no row names', () => {
    const kinds: Sketch = {
      inputs: { k: { type: 'string', codeList: 'kinds' } },
      rows: [
        [{ k: is('land') }, 'a'],
        [{ k: is('labour', 'family') }, 'b'],
      ],
    };
    oneGap(kinds, { k: not('land', 'labour', 'family') }, { k: 'other' });
    const codes = (...kinds: string[]) => ({ codes: { kinds } });
    expect(check(kinds, codes('land', 'labour', 'family')).told).toEqual([]);
    const { problems } = check(kinds, codes('land', 'traffic', 'labour', 'family'));
    expect(problems.map(({ details }) => details.example)).toEqual([{ k: 'traffic' }]);
    expect(problems[0]?.message.en).toContain('Column k = traffic');
    expect(problems[0]?.message['zh-CN']).toContain('列k = traffic');
  });

  it('[DT10] a truth value, and a missing value where a cell speaks of it', () => {
    const flags: Sketch = {
      inputs: { a: 'boolean', b: 'boolean' },
      rows: [
        [{ a: is(true) }, 'x'],
        [{ a: is(false), b: is(true) }, 'y'],
      ],
    };
    oneGap(flags, { a: is(false), b: is(false) }, { a: false, b: false });
    oneGap(
      {
        ...flags,
        rows: [
          ...flags.rows,
          [{ a: missing, b: is(true) }, 'z'],
          [{ b: is(false), a: is(false) }, 'w'],
        ],
      },
      { a: missing, b: is(false) },
      { a: null, b: false },
    );
  });

  it('[DT10] a single cell of a grid of a thousand', () => {
    const rows: Sketch['rows'][number][] = [];
    for (let n = 0; n < 10; n += 1) {
      for (let m = 0; m < 10; m += 1) {
        for (const k of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
          if (n === 4 && m === 7 && k === 'h') continue;
          const cells = {
            n: range({ from: n, below: n + 1 }),
            m: range({ from: m, below: m + 1 }),
          };
          rows.push([{ ...cells, k: is(k) }, 'x']);
        }
      }
    }
    const { table, problems, told } = check(
      {
        inputs: {
          n: { min: 0, max: 9.5 },
          m: { min: 0, max: 9.5 },
          k: { type: 'string', codeList: 'ks' },
        },
        rows,
      },
      { codes: { ks: [...'abcdefghij'] } },
    );
    expect(told).toEqual(['GAP']);
    expect(problems[0]?.details.example).toEqual({ n: 4, m: 7, k: 'h' });
    expect(hitsOf(table, problems[0] as Problem)).toEqual([]);
  });

  it('[DT10] otherwise leaves no gap, and policies that take all rows have none', () => {
    const rows: Sketch['rows'] = [[{ n: is(1) }, 'a']];
    const inputs = { n: 'number' } as const;
    expect(check({ inputs, rows, otherwise: { result: 'b' } }).told).toEqual([]);
    for (const hitPolicy of ['collect', 'rule-order'] as const) {
      expect(check({ inputs, rows, hitPolicy }).told).toEqual([]);
    }
  });
});

describe('overlaps', () => {
  const overlapping = (
    a: Sketch['rows'][number][0],
    b: typeof a,
    inputs: Sketch['inputs'],
  ): Sketch => ({
    inputs,
    otherwise: { result: 'rest' },
    rows: [
      [a, 'a'],
      [b, 'b'],
    ],
  });
  const cases: readonly (readonly [string, Sketch, unknown])[] = [
    [
      'one number',
      overlapping({ n: range({ to: 200 }) }, { n: range({ from: 200 }) }, { n: 'number' }),
      { n: 200 },
    ],
    [
      'one day',
      overlapping(
        { d: range({ to: '2026-01-31' }) },
        { d: range({ from: '2026-01-31' }) },
        { d: 'date' },
      ),
      { d: '2026-01-31' },
    ],
    [
      'one text',
      overlapping({ k: is('a', 'b') }, { k: is('c', 'b') }, { k: 'string' }),
      { k: 'b' },
    ],
    [
      'all texts but one',
      overlapping({ k: not('a') }, { k: not('b') }, { k: 'string' }),
      { k: 'other' },
    ],
    ['a missing value', overlapping({ k: missing }, {}, { k: 'string' }), { k: null }],
    [
      'a truth value',
      overlapping({ b: is(true) }, { b: not(false) }, { b: 'boolean' }),
      { b: true },
    ],
  ];
  for (const [what, sketch, example] of cases) {
    it(`[DT11] unique rows that meet in ${what}`, () => {
      const { table, problems, told } = check(sketch);
      expect(told).toEqual(['OVERLAP']);
      const [found] = problems as [Problem];
      expect(found.details.example).toEqual(example);
      expect(found).toMatchObject({ path: '/rows/1', element: 'r2', severity: 'error' });
      expect(hitsOf(table, found)).toEqual(['r1', 'r2']);
    });
  }

  it('[DT11] rows that only touch do not overlap', () => {
    const inputs = { n: 'number', k: 'string' } as const;
    const low = { n: range({ below: 200 }), k: is('a') };
    expect(check(overlapping(low, { n: range({ from: 200 }), k: is('a') }, inputs)).told).toEqual(
      [],
    );
    expect(check(overlapping(low, { n: range({ to: 200 }), k: is('b') }, inputs)).told).toEqual([]);
  });

  it('[DT11] any allows rows that agree and finds those that do not', () => {
    const sketch: Sketch = {
      inputs: { n: 'number' },
      hitPolicy: 'any',
      otherwise: { result: 'rest' },
      rows: [
        [{ n: range({ to: 10 }) }, 'a'],
        [{ n: range({ from: 5 }) }, 'a'],
        [{ n: range({ from: 10, to: 12 }) }, 'b'],
      ],
    };
    const { table, problems, told } = check(sketch);
    expect(told).toEqual(['CONFLICT', 'CONFLICT']);
    expect(problems.map(({ details }) => details.rows)).toEqual([
      ['r3', 'r1'],
      ['r3', 'r2'],
    ]);
    expect(problems.map((one) => hitsOf(table, one).length >= 2)).toEqual([true, true]);
  });

  it('[DT12] a row that asks and gives what another does is there twice', () => {
    const rows: Sketch['rows'] = [
      [{ n: range({ to: 10 }) }, 'a'],
      [{ n: range({ to: 10 }) }, 'a'],
    ];
    for (const hitPolicy of ['unique', 'first', 'any', 'collect'] as const) {
      const { told, problems } = check({
        inputs: { n: 'number' },
        hitPolicy,
        rows,
        otherwise: { result: 'b' },
      });
      expect(told).toEqual(['ROW_TWICE']);
      expect(problems[0]?.details.rows).toEqual(['r2', 'r1']);
    }
  });
});

describe('rows in vain', () => {
  const first = (...rows: Sketch['rows']): Sketch => ({
    inputs: { n: 'number', k: 'string' },
    hitPolicy: 'first',
    otherwise: { result: 'rest' },
    rows,
  });

  it('[DT12] first: a row inside an earlier one, however its own output reads', () => {
    const { problems, told } = check(
      first([{ n: range({ from: 0 }) }, 'a'], [{ n: range({ from: 10 }), k: is('x') }, 'b']),
    );
    expect(told).toEqual(['ROW_SUBSUMED']);
    expect(problems[0]?.details.rows).toEqual(['r2', 'r1']);
    expect(problems[0]?.details.example).toEqual({ n: 10, k: 'x' });
  });

  it('[DT12] first: a row that several earlier ones cover together, and one that keeps a single value', () => {
    const rows = (above: number): Sketch =>
      first(
        [{ n: range({ to: 10 }) }, 'a'],
        [{ n: range({ above }), k: not('x') }, 'b'],
        [{ n: range({ above }), k: is('x') }, 'c'],
        [{ n: range({ from: 0, to: 50 }), k: not() }, 'd'],
      );
    const { table, problems, told } = check(rows(10));
    expect(told).toEqual(['ROW_UNREACHABLE']);
    expect(problems[0]).toMatchObject({ element: 'r4', severity: 'warning' });
    expect(hitsOf(table, problems[0] as Problem)).toContain('r4');
    expect(check(rows(11)).told).toEqual([]);
    // A missing text is a case of its own, which only the last row takes.
    const open = rows(10).rows.with(3, [{ n: range({ from: 0, to: 50 }) }, 'd']);
    expect(check({ ...rows(10), rows: open }).told).toEqual([]);
  });

  it('[DT12] first: a special case before the general one is as it should be', () => {
    expect(check(first([{ n: is(5) }, 'a'], [{ n: range({ from: 0 }) }, 'b'])).told).toEqual([]);
  });

  it('[DT12] priority: the row of lower priority is in vain wherever it stands', () => {
    const sketch: Sketch = {
      inputs: { n: 'number' },
      hitPolicy: 'priority',
      outputs: { result: { values: ['high', 'low'] } },
      otherwise: { result: 'low' },
      rows: [
        [{ n: is(5) }, 'low'],
        [{ n: range({ from: 0 }) }, 'high'],
        [{ n: is(7) }, 'low'],
      ],
    };
    const { problems, told } = check(sketch);
    expect(told).toEqual(['ROW_SUBSUMED', 'ROW_SUBSUMED']);
    expect(problems.map(({ element }) => element)).toEqual(['r1', 'r3']);
  });

  it('[DT12] any: a row inside another that gives the same is not needed', () => {
    const { told, problems } = check({
      inputs: { n: 'number' },
      hitPolicy: 'any',
      otherwise: { result: 'rest' },
      rows: [
        [{ n: is(5) }, 'a'],
        [{ n: range({ from: 0 }) }, 'a'],
      ],
    });
    expect(told).toEqual(['ROW_SUBSUMED']);
    expect(problems[0]?.element).toBe('r1');
  });
});
