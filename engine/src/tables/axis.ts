import type { Cell, TableInput } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { InputValue, Test } from './cell-test.ts';
import { listAxis } from './list-axis.ts';
import { numberAxis } from './number-axis.ts';
import type { Runs } from './runs.ts';

/**
 * The values of one input, parted into atoms: all values of an atom meet the same cells. Atoms are
 * numbered from 0; one more, `atoms`, stands for the missing value.
 */
export interface Axis {
  readonly atoms: number;
  /** The atom of a value that the input may have. */
  locate(value: InputValue): number;
  /** The atoms of a cell, ascending and apart; empty where it can hold for no value. */
  runs(test: Test): Runs;
  /** A value of an atom. */
  example(atom: number): Json;
  /** The cell that holds for just these atoms; null where no single one does. */
  cell(runs: Runs): Cell | null;
}

/** `codes` closes the values of a text input: there are no others. */
export function axisOf(input: TableInput, tests: readonly Test[], codes?: readonly string[]): Axis {
  if (input.type === 'number' || input.type === 'date') return numberAxis(input, tests);
  return listAxis(input, tests, codes);
}

/** The codes that a text column may hold; undefined where its texts are open. */
export function codesOf(
  { type, codeList }: Pick<TableInput, 'type' | 'codeList'>,
  codes: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] | undefined {
  const closed = type === 'string' && codeList !== undefined && Object.hasOwn(codes, codeList);
  return closed ? codes[codeList] : undefined;
}
