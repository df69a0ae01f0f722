import { describe, expect, it } from 'vitest';
import type { Cell, TableInput } from '../../src/document/tables.ts';
import type { Json } from '../../src/json/json.ts';
import { compileTable, evaluateTable, sayCell } from '../../src/tables/index.ts';
import { any, is, missing, not, range, tableOf } from './table-of.ts';

function holdsFor(
  input: TableInput['type'] | Partial<TableInput>,
  cell: Cell,
  value: Json,
): boolean | string {
  const table = tableOf({
    inputs: { x: input },
    hitPolicy: 'collect',
    rows: [[{ x: cell }, 'yes']],
  });
  const data = { data: value === 'absent' ? {} : { x: value } };
  const result = evaluateTable(table, data);
  expect(compileTable(table).evaluate(data)).toEqual(result);
  return result.problems?.[0]?.code ?? result.rows.length === 1;
}

const cases: readonly (readonly [TableInput['type'], Cell, readonly Json[], readonly Json[]])[] = [
  ['number', any, [0, -1, null, 'absent'], []],
  ['number', missing, [null, 'absent', ''], [0, 1, '0']],
  ['number', is(1, 2.5), [1, 2.5, '2.50', '1'], [2, null, 'absent', '']],
  ['number', is(3, 1, 2), [1, 2, 3], [0, 1.5, 2.5, 4, null]],
  ['number', not(3, 1, 2), [0, 1.5, 2.5, 4], [1, 2, 3, null]],
  ['number', not(1), [0, 2], [1, '1.0', null]],
  ['number', not(), [0], [null]],
  ['number', range({ from: 1, to: 3 }), [1, 2, 3], [0.999, 3.001, null]],
  ['number', range({ above: 1, below: 3 }), [1.001, 2.999], [1, 3, null]],
  ['number', range({ above: 1 }), [1.001, 1e300], [1, -5]],
  ['number', range({ to: -2 }), [-2, -1e300], [-1.9]],
  ['number', range({}), [0, -7], [null]],
  ['number', range({ from: 1, above: 1 }), [1.5], [1]],
  ['number', range({ from: 2, above: 1 }), [2, 2.5], [1, 1.5]],
  ['number', range({ from: 1, above: 2 }), [2.5], [1, 2]],
  ['number', range({ to: 1, below: 1 }), [0.5], [1]],
  ['number', range({ to: 1, below: 2 }), [0.5, 1], [1.5, 2]],
  ['number', range({ to: 2, below: 1 }), [0.5], [1, 2]],
  [
    'date',
    range({ from: '2026-01-01', below: '2026-02-01' }),
    ['2026-01-01', '2026-01-31'],
    ['2025-12-31', '2026-02-01', null],
  ],
  ['date', is('2024-02-29'), ['2024-02-29'], ['2024-03-01', null]],
  ['string', is('a', 'b'), ['a', 'b'], ['c', 'A', null, '']],
  ['string', not('a'), ['b', 'constructor'], ['a', null, '']],
  ['string', missing, [null, '', 'absent'], ['a']],
  ['boolean', is(false), [false], [true, null]],
  ['boolean', not(false), [true], [false, null]],
  ['boolean', any, [true, false, null], []],
];

describe('cells', () => {
  for (const [type, cell, yes, no] of cases) {
    it(`[DT1] ${type} ${sayCell(cell).en} (${JSON.stringify(cell)}) holds for just its values`, () => {
      for (const value of yes) expect([value, holdsFor(type, cell, value)]).toEqual([value, true]);
      for (const value of no) expect([value, holdsFor(type, cell, value)]).toEqual([value, false]);
    });
  }

  it('[DT2] a value of another type, or outside what the input declares, decides nothing and is not repeated', () => {
    const unfit = 'ENGINE_TABLE_INPUT_UNFIT';
    expect(holdsFor('number', any, 'twelve')).toBe(unfit);
    expect(holdsFor('number', any, true)).toBe(unfit);
    expect(holdsFor('number', any, [1])).toBe(unfit);
    expect(holdsFor('date', any, '2026-02-30')).toBe(unfit);
    expect(holdsFor('date', any, 20260101)).toBe(unfit);
    expect(holdsFor('string', any, 5)).toBe(unfit);
    expect(holdsFor('boolean', any, 'true')).toBe(unfit);
    expect(holdsFor({ min: 0 }, any, -1)).toBe(unfit);
    expect(holdsFor({ max: 10 }, any, 10.5)).toBe(unfit);
    expect(holdsFor({ decimals: 0 }, any, 1.5)).toBe(unfit);
    expect(holdsFor({ decimals: 2 }, any, 1.25)).toBe(true);
    const table = tableOf({ inputs: { x: 'number' }, rows: [[{}, 'a']] });
    const { outputs, rows, problems } = evaluateTable(table, { data: { x: 'secret-word' } });
    expect([outputs, rows]).toEqual([null, []]);
    expect(JSON.stringify(problems)).not.toContain('secret-word');
    expect(problems?.[0]?.message['zh-CN']).toContain('列x');
  });

  it('[DT2] an input may be a rule, with named rules', () => {
    const table = tableOf({
      inputs: { x: 'number' },
      rows: [
        [{ x: range({ above: 10 }) }, 'many'],
        [{ x: range({ to: 10 }) }, 'few'],
      ],
    });
    const [input] = table.inputs;
    const { path: _path, ...rest } = input as Extract<TableInput, { path: string }>;
    const ruled = { ...table, inputs: [{ ...rest, rule: { rule: 'double' } }] };
    const context = { rules: { double: { '*': [{ var: 'data.x' }, 2] } } };
    expect(evaluateTable(ruled, { data: { x: 6 } }, context).outputs).toEqual({ result: 'many' });
    expect(compileTable(ruled, context).evaluate({ data: { x: 5 } }).outputs).toEqual({
      result: 'few',
    });
    expect(compileTable(ruled, context).reads).toEqual(['data.x']);
  });
});
