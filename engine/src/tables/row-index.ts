import { type Axis, axisOf } from './axis.ts';
import { holds, type InputValue, type Test } from './cell-test.ts';
import type { PreparedRow, PreparedTable } from './prepare.ts';

/** Words of 32 rows that the index of one input may take: 4 MB. */
const wordLimit = 1 << 20;

/**
 * The rows that may hold, for each atom of one input, as bits. Where there are too many atoms, neighbours
 * share one set of rows (`exact` is false then, and a cell is still held against its value).
 */
interface InputIndex {
  readonly position: number;
  readonly axis: Axis;
  readonly atomsPerBucket: number;
  readonly bits: Uint32Array;
  readonly exact: boolean;
  /** How many bits are set: the fewer, the more this input tells rows apart. */
  readonly filled: number;
}

/** Finds the rows (positions, ascending) that hold for the values of all inputs. */
export function rowIndex(prepared: PreparedTable): (values: readonly InputValue[]) => number[] {
  const { rows, inputs } = prepared;
  const words = Math.ceil(rows.length / 32);
  const indexes = inputs
    .map((input, position) => {
      const tests = rows.map((row) => row.tests[position] as Test);
      return indexOf(axisOf(input, tests), tests, position, words);
    })
    .sort((a, b) => a.filled - b.filled);
  const inexact = indexes.filter(({ exact }) => !exact).map(({ position }) => position);
  const last = rows.length % 32 === 0 ? 0xffffffff : (1 << (rows.length % 32)) - 1;

  return (values) => {
    const offsets = indexes.map(
      ({ axis, position, atomsPerBucket }) =>
        Math.floor(axis.locate(values[position] ?? null) / atomsPerBucket) * words,
    );
    const hits: number[] = [];
    for (let word = 0; word < words; word += 1) {
      let left = word === words - 1 ? last : 0xffffffff;
      for (let input = 0; left !== 0 && input < indexes.length; input += 1) {
        left &= (indexes[input] as InputIndex).bits[(offsets[input] as number) + word] as number;
      }
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left);
        left &= left - 1;
        const row = word * 32 + bit;
        if (inexact.length === 0 || rechecked(rows[row] as PreparedRow, values, inexact))
          hits.push(row);
      }
    }
    return hits;
  };
}

function rechecked(
  { tests }: PreparedRow,
  values: readonly InputValue[],
  positions: readonly number[],
): boolean {
  return positions.every((position) =>
    holds(tests[position] as Test, values[position] as InputValue),
  );
}

function indexOf(axis: Axis, tests: readonly Test[], position: number, words: number): InputIndex {
  const atoms = axis.atoms + 1;
  const atomsPerBucket = Math.max(1, Math.ceil((atoms * words) / wordLimit));
  const bits = new Uint32Array(Math.ceil(atoms / atomsPerBucket) * words);
  let filled = 0;
  for (const [row, test] of tests.entries()) {
    const [word, bit] = [row >> 5, 1 << (row & 31)];
    for (const { from, to } of axis.runs(test)) {
      const lastBucket = Math.floor(to / atomsPerBucket);
      for (let bucket = Math.floor(from / atomsPerBucket); bucket <= lastBucket; bucket += 1) {
        const at = bucket * words + word;
        bits[at] = (bits[at] as number) | bit;
      }
      filled += to - from + 1;
    }
  }
  return {
    position,
    axis,
    atomsPerBucket,
    bits,
    exact: atomsPerBucket === 1,
    filled: filled / atoms,
  };
}
