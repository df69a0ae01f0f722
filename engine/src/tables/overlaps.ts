import type { Box, Budget, TableBoxes } from './boxes.ts';
import { highest, lowest, meet, type Runs, sizeOf } from './runs.ts';

/** For each row the earlier rows that some input meets as well, ascending. */
export type Overlaps = readonly (readonly number[])[];

/**
 * Sweeps along the input that tells rows apart best and compares only rows that lie side by side there.
 * Null when the budget was exhausted.
 */
export function overlapsOf({ rows, axes }: TableBoxes, budget: Budget): Overlaps | null {
  const found: number[][] = rows.map(() => []);
  const order = axesBySelectivity(rows, axes.length);
  const starts = rows.map((box, row) => ({
    row,
    from: lowest(box[order[0] ?? 0]),
    to: highest(box[order[0] ?? 0]),
  }));
  starts.sort((a, b) => a.from - b.from);
  let open: typeof starts = [];
  for (const one of starts) {
    open = open.filter(({ to }) => to >= one.from);
    for (const other of open) {
      if (!budget.spend(1)) return null;
      if (!allMeet(rows[one.row] as Box, rows[other.row] as Box, order, budget)) continue;
      const [first, later] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
      found[later]?.push(first);
    }
    open.push(one);
  }
  for (const earlier of found) earlier.sort((a, b) => a - b);
  return found;
}

function allMeet(a: Box, b: Box, axes: readonly number[], budget: Budget): boolean {
  for (const axis of axes) {
    budget.spend(1);
    if (!meet(a[axis] as Runs, b[axis] as Runs)) return false;
  }
  return true;
}

function axesBySelectivity(rows: readonly Box[], axes: number): number[] {
  const sizes = Array.from({ length: axes }, (_, axis) => {
    const largest = rows.reduce((most, box) => Math.max(most, highest(box[axis]) + 1), 1);
    return rows.reduce((sum, box) => sum + sizeOf(box[axis] as Runs) / largest, 0);
  });
  return [...sizes.keys()].sort((a, b) => (sizes[a] as number) - (sizes[b] as number));
}
