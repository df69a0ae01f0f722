export interface RandomRun {
  readonly seed: number;
  readonly numRuns: number;
}

/** Whether this is `npm run long`. */
export const isLong = process.env.JINGWEI_LONG === '1';

/**
 * How often a property is tried, and from which seed: the given ones with the other tests, many more
 * from a seed of the day in `npm run long` (JINGWEI_LONG, JINGWEI_SEED), whose title names it.
 */
export function randomRun(seed: number, numRuns: number, longRuns: number): RandomRun {
  if (!isLong) return { seed, numRuns };
  return { seed: Number(process.env.JINGWEI_SEED ?? seed), numRuns: longRuns };
}
