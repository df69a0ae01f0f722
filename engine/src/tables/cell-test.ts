import { daysBetween } from '../calendar/index.ts';
import type { Cell, TableType } from '../document/tables.ts';

/** What a cell is held against: a date as days since 1970-01-01, null where there is no value. */
export type InputValue = number | string | boolean | null;

/** A cell made ready for one type of input. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'set'; readonly values: ReadonlySet<InputValue>; readonly negated: boolean }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly lowOpen: boolean;
      readonly high: number;
      readonly highOpen: boolean;
    };

export function dayNumber(date: string): number {
  return daysBetween('1970-01-01', date);
}

/** The test of a cell whose values are of the type of its input. */
export function testOf(cell: Cell, type: TableType): Test {
  const comparable = (value: number | string | boolean): InputValue =>
    type === 'date' && typeof value === 'string' ? dayNumber(value) : value;
  switch (cell.kind) {
    case 'any':
      return { kind: 'any' };
    case 'missing':
      return { kind: 'missing' };
    case 'one-of':
    case 'not-one-of': {
      const values = new Set(cell.values.map(comparable));
      return { kind: 'set', values, negated: cell.kind === 'not-one-of' };
    }
    case 'range': {
      const end = (value: number | string | undefined, absent: number): number =>
        value === undefined ? absent : (comparable(value) as number);
      const [from, above] = [end(cell.from, -Infinity), end(cell.above, -Infinity)];
      const [to, below] = [end(cell.to, Infinity), end(cell.below, Infinity)];
      return {
        kind: 'range',
        low: Math.max(from, above),
        lowOpen: cell.above !== undefined && above >= from,
        high: Math.min(to, below),
        highOpen: cell.below !== undefined && below <= to,
      };
    }
  }
}

/** Whether a cell holds for a value. Only `any` and `missing` hold for a missing one. */
export function holds(test: Test, value: InputValue): boolean {
  switch (test.kind) {
    case 'any':
      return true;
    case 'missing':
      return value === null;
    case 'set':
      return value !== null && test.values.has(value) !== test.negated;
    case 'range': {
      if (typeof value !== 'number') return false;
      const above = test.lowOpen ? value > test.low : value >= test.low;
      return above && (test.highOpen ? value < test.high : value <= test.high);
    }
  }
}
