import { describe, expect, it } from 'vitest';
import type { Cell, TableInput } from '../../src/document/tables.ts';
import type { Json } from '../../src/json/json.ts';
import { type Axis, axisOf } from '../../src/tables/axis.ts';
import { type InputValue, testOf } from '../../src/tables/cell-test.ts';
import { any, is, missing, not, range, tableOf } from './table-of.ts';

/** The axis of an input on which these cells lie. */
function axis(
  input: TableInput['type'] | Partial<TableInput>,
  cells: readonly Cell[],
  codes?: string[],
): Axis {
  const [column] = tableOf({ inputs: { x: input }, rows: [] }).inputs as [TableInput];
  return axisOf(
    column,
    cells.map((cell) => testOf(cell, column.type)),
    codes,
  );
}

const examples = (of: Axis) => Array.from({ length: of.atoms + 1 }, (_, atom) => of.example(atom));

describe('the values that stand for all others', () => {
  const numbers: readonly (readonly [
    string,
    Partial<TableInput>,
    readonly Cell[],
    readonly Json[],
  ])[] = [
    ['nothing named', {}, [any], [0]],
    ['a single number', {}, [is(3)], [2, 3, 4]],
    ['numbers in any order', {}, [is(7, 3), is(5)], [2, 3, 4, 5, 6, 7, 8]],
    ['as few decimals as there can be', {}, [range({ from: 0, to: 2.6 })], [-1, 0, 1, 2.6, 3.6]],
    ['a narrow place', {}, [range({ above: 0.1, below: 0.2 })], [-0.9, 0.1, 0.15, 0.2, 1.2]],
    ['one that rounds up', {}, [range({ from: 10, to: 11.5 })], [9, 10, 11, 11.5, 12.5]],
    [
      'far from zero',
      {},
      [is(5_000_000), is(-3_000_000)],
      [-3_000_003, -3_000_000, 1_000_000, 5_000_000, 5_000_005],
    ],
    ['between bounds', { min: 0, max: 10 }, [is(4)], [0, 2, 4, 7, 10]],
    ['bounds that are named', { min: 0, max: 10 }, [is(0, 10, 11, -1)], [0, 5, 10]],
    ['equal bounds', { min: 4, max: 4 }, [any], [4]],
    ['whole numbers next to one another', { decimals: 0 }, [is(1, 2, 4)], [0, 1, 2, 3, 4, 5]],
    ['whole numbers without any named', { decimals: 0 }, [any], [0]],
    ['whole numbers around a fraction', { decimals: 0 }, [range({ from: 1.5 })], [1, 2]],
    [
      'whole numbers between fractions',
      { decimals: 0 },
      [range({ above: 1.2, below: 1.8 })],
      [1, 2],
    ],
    [
      'a hair below a whole number',
      { decimals: 0 },
      [range({ above: 0.9999999999, below: 1.5 })],
      [0, 1, 2],
    ],
    ['a hair above a whole number', { decimals: 0 }, [range({ below: 1.0000000001 })], [1, 2]],
    [
      'cents that scale badly',
      { decimals: 2 },
      [is(0.29), is(0.31)],
      [0.28, 0.29, 0.3, 0.31, 0.32],
    ],
    ['cents that scale too high', { decimals: 2 }, [is(1.1)], [1.09, 1.1, 1.11]],
    ['tenths', { decimals: 1, min: 0, max: 0.4 }, [is(0.3)], [0, 0.1, 0.3, 0.4]],
    ['bounds between the numbers that there are', { decimals: 0, min: 0.5, max: 2.5 }, [any], [1]],
    [
      'numbers with none between them',
      {},
      [is(1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON)],
      [0, 1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON, 2 + 2 * Number.EPSILON],
    ],
    ['no number at all', { decimals: 0, min: 0.2, max: 0.8 }, [any], []],
  ];
  for (const [what, input, cells, expected] of numbers) {
    it(`[DT13] among numbers: ${what}`, () => {
      expect(examples(axis(input, cells))).toEqual([...expected, null]);
    });
  }

  it('[DT13] among days: the day itself, those before and after, and what lies between', () => {
    const days = axis('date', [is('2024-03-01', '2024-02-28'), range({ below: '2024-12-31' })]);
    expect(examples(days)).toEqual([
      '0001-01-01',
      '0001-01-02',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
      '2024-03-02',
      '2024-12-31',
      '2025-01-01',
      '9999-12-31',
      null,
    ]);
  });

  it('[DT13] among texts: those that are named, and one that is not', () => {
    expect(examples(axis('string', [is('b', 'a'), not('c'), range({})]))).toEqual([
      'b',
      'a',
      'c',
      'other',
      null,
    ]);
    expect(examples(axis('string', [is('other', 'other-2')]))).toEqual([
      'other',
      'other-2',
      'other-3',
      null,
    ]);
    expect(examples(axis('string', [is('b', 'x')], ['a', 'b']))).toEqual(['a', 'b', null]);
    expect(examples(axis('boolean', [is(true)]))).toEqual([false, true, null]);
  });
});

describe('the values of a cell', () => {
  const cases: readonly (readonly [
    string,
    Axis,
    readonly (readonly [Cell, readonly InputValue[]])[],
  ])[] = [
    [
      'numbers',
      axis('number', [is(3, 1), range({ from: 1, below: 3 })]),
      [
        [any, [0, 1, 2, 3, 4, null]],
        [missing, [null]],
        [is(3, 1), [1, 3]],
        [is(2), []],
        [not(3, 1), [0, 2, 4]],
        [not(), [0, 1, 2, 3, 4]],
        [range({}), [0, 1, 2, 3, 4]],
        [range({ from: 1, below: 3 }), [1, 2]],
        [range({ above: 1, to: 3 }), [2, 3]],
        [range({ above: 3, below: 1 }), []],
        [range({ above: 3 }), [4]],
        [range({ below: 1 }), [0]],
      ],
    ],
    [
      'whole numbers',
      axis({ decimals: 0, min: 0, max: 4.6 }, [is(1, 2, 4.5)]), // 0, 1, 2, between
      [
        [is(1, 2), [1, 2]],
        [is(2, 0), [0, 2]],
        [not(1), [0, 2, 3]],
        [is(4.5), []],
        [not(4.5), [0, 1, 2, 3]],
        [range({ above: 1 }), [2, 3]],
      ],
    ],
    [
      'neighbouring whole numbers',
      axis({ decimals: 0 }, [is(1, 2)]), // below, 1, 2, above
      [
        [is(1), [1]],
        [is(2, 1), [1, 2]],
        [not(2), [0, 1, 3]],
        [range({ below: 2 }), [0, 1]],
      ],
    ],
    [
      'codes',
      axis('string', [is('c', 'a')], ['a', 'b', 'c']),
      [
        [any, ['a', 'b', 'c', null]],
        [missing, [null]],
        [is('c', 'a'), ['a', 'c']],
        [is('x'), []],
        [not('c'), ['a', 'b']],
        [range({ from: 1 }), []],
      ],
    ],
    [
      'texts',
      axis('string', [is('b', 'a'), is('c')]),
      [
        [is('c', 'b'), ['b', 'c']],
        [not('a'), ['b', 'c', 'any other']],
        [not(), ['b', 'a', 'c', 'any other']],
      ],
    ],
    [
      'truth values',
      axis('boolean', [is(true)]),
      [
        [is(true, false), [false, true]],
        [not(true), [false]],
        [not(), [false, true]],
      ],
    ],
  ];
  for (const [what, of, cells] of cases) {
    it(`[DT13] ${what} lie at the atoms of just those cells that hold for them`, () => {
      for (const [cell, values] of cells) {
        const type = what.endsWith('numbers')
          ? 'number'
          : what === 'truth values'
            ? 'boolean'
            : 'string';
        const atoms = of
          .runs(testOf(cell, type))
          .flatMap(({ from, to }) =>
            Array.from({ length: to - from + 1 }, (_, index) => from + index),
          );
        expect([cell, atoms]).toEqual([cell, values.map((value) => of.locate(value))]);
      }
    });
  }

  it('[DT10] are said by one cell where there is one', () => {
    const numbers = axis({ min: 0 }, [is(3, 5)]); // 0, between, 3, between, 5, above
    const said = (of: Axis, from: number, to: number) => of.cell([{ from, to }]);
    expect(said(numbers, 0, 6)).toEqual(any);
    expect(said(numbers, 6, 6)).toEqual(missing);
    expect(said(numbers, 5, 6)).toBeNull();
    expect(said(numbers, 0, 0)).toEqual(is(0));
    expect(said(numbers, 1, 1)).toEqual(range({ above: 0, below: 3 }));
    expect(said(numbers, 2, 4)).toEqual(range({ from: 3, to: 5 }));
    expect(said(numbers, 1, 2)).toEqual(range({ above: 0, to: 3 }));
    expect(said(numbers, 5, 5)).toEqual(range({ above: 5 }));
    expect(said(axis('number', [is(3)]), 0, 1)).toEqual(range({ to: 3 }));
    expect(numbers.cell([])).toBeNull();
    expect(
      numbers.cell([
        { from: 0, to: 0 },
        { from: 2, to: 2 },
      ]),
    ).toBeNull();
    const texts = axis('string', [is('a', 'b')]); // a, b, other
    expect(said(texts, 0, 3)).toEqual(any);
    expect(said(texts, 3, 3)).toEqual(missing);
    expect(said(texts, 2, 3)).toBeNull();
    expect(said(texts, 1, 1)).toEqual(is('b'));
    expect(said(texts, 1, 2)).toEqual(not('a'));
    expect(said(texts, 0, 2)).toEqual(not());
    const codes = axis('string', [any], ['a', 'b']);
    expect(said(codes, 0, 1)).toEqual(is('a', 'b'));
    expect(said(codes, 0, 2)).toEqual(any);
    expect(said(axis('date', [is('2024-02-29')]), 2, 2)).toEqual(is('2024-02-29'));
  });
});
