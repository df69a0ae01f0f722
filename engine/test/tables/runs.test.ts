import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contains,
  highest,
  intersection,
  lowest,
  meet,
  type Runs,
  runsOf,
  sizeOf,
  union,
} from '../../src/tables/runs.ts';

const some = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]);

/** The runs of some atoms, found by looking at each whether its neighbours are among them. */
function runsByHand(atoms: readonly number[]): Runs {
  const starts = atoms.filter((atom) => !atoms.includes(atom - 1));
  const ends = atoms.filter((atom) => !atoms.includes(atom + 1));
  return starts.map((from, index) => ({ from, to: ends[index] as number }));
}

test('[DT13] runs of atoms are joined, cut and compared as sets of atoms are (seed 75)', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [one, other] = [runsByHand(a), runsByHand(b)];
      const common = a.filter((atom) => b.includes(atom));
      const either = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((at) => a.includes(at) || b.includes(at));
      expect(runsOf(a)).toEqual(one);
      expect(sizeOf(one)).toBe(a.length);
      expect(union(one, other)).toEqual(runsByHand(either));
      expect(intersection(one, other)).toEqual(runsByHand(common));
      expect(meet(one, other)).toBe(common.length > 0);
      expect(contains(one, other)).toBe(common.length === b.length);
      expect([lowest(one), highest(one)]).toEqual([a[0] ?? 0, a.at(-1) ?? 0]);
    }),
    { seed: 75, numRuns: 300 },
  );
  expect([lowest(undefined), highest(undefined)]).toEqual([0, 0]);
});
