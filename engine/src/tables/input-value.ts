import { isLocalDate } from '../calendar/index.ts';
import type { TableInput } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { Rule } from '../rules/index.ts';
import { dayNumber, type InputValue } from './cell-test.ts';

export function ruleOf(input: TableInput): Rule {
  return 'path' in input ? { var: input.path } : (input.rule as Rule);
}

const decimal = /^[+-]?\d+(\.\d+)?$/;

/**
 * What an input is, of its type; undefined where the value is of another type or outside what the input
 * declares. Null, absent and empty text are missing, as for JSONLogic's `missing`; amounts written as
 * decimal text are numbers, as in its comparisons.
 */
export function inputValue(input: TableInput, value: Json): InputValue | undefined {
  if (value === null || value === '') return null;
  switch (input.type) {
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'date':
      return isLocalDate(value) ? dayNumber(value) : undefined;
    case 'number': {
      const number = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
      return typeof number === 'number' && isDeclared(input, number) ? number : undefined;
    }
  }
}

function isDeclared({ min, max, decimals }: TableInput, value: number): boolean {
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) return false;
  return decimals === undefined || onGrid(value, decimals);
}

/** Whether a number has at most so many decimal places, as far as a double can tell. */
export function onGrid(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
