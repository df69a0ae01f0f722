import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { decisionOf } from '../../src/group/decide.ts';
import { answers, groupOf } from './city.ts';

const seed = 20_261_122;

type Said = 'agree' | 'reject' | 'abstain';
type Threshold = NonNullable<GroupPolicy['threshold']>;

/** A vote in which everybody has answered, counted as the document says it, one ballot after another. */
function finalResult(ballots: readonly (readonly [Said, number])[], threshold: Threshold) {
  let whole = 0;
  let approving = 0;
  for (const [said, weight] of ballots) {
    if (said === 'abstain' && threshold.abstentions === 'left-out') continue;
    whole += weight;
    if (said === 'agree') approving += weight;
  }
  if (whole === 0) return 'refused';
  // Shares are compared as fractions of whole numbers: 100 · approving against percent · whole.
  const gap = 100 * approving - threshold.percent * whole;
  return gap > 0 || (gap === 0 && threshold.more !== true) ? 'approved' : 'refused';
}

/** Every way in which those who have not answered could still answer. */
function completions(pending: readonly number[]): (readonly [Said, number])[][] {
  return pending.reduce<(readonly [Said, number])[][]>(
    (all, weight) =>
      all.flatMap((one) =>
        (['agree', 'reject', 'abstain'] as const).map((said) => [...one, [said, weight] as const]),
      ),
    [[]],
  );
}

test(`[TG4] a vote is decided exactly when every way to go on has the same result (seed ${seed})`, () => {
  const weight = fc.integer({ min: 1, max: 5 });
  const seat = fc.tuple(fc.constantFrom<Said | null>('agree', 'reject', 'abstain', null), weight);
  const threshold = fc.record({
    percent: fc.constantFrom(1, 25, 33, 34, 50, 51, 60, 66, 67, 75, 99, 100),
    more: fc.boolean(),
    abstentions: fc.constantFrom<Threshold['abstentions']>('count', 'left-out'),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(seat, { minLength: 1, maxLength: 6 }), threshold, (seats, given) => {
      const policy: GroupPolicy = { mode: 'vote', answers, threshold: given };
      const group = groupOf({ seats: seats.map(([, heavy], at) => [`p${at}`, heavy] as const) });
      const answered = group.seats.map((one, at) => {
        const action = seats[at]?.[0] ?? null;
        const answer = { by: `p${at}`, actingFor: null, at: '', order: at, earlier: null };
        return action === null ? one : { ...one, answer: { action, ...answer } };
      });
      const cast = seats.flatMap(([said, heavy]) =>
        said === null ? [] : [[said, heavy] as const],
      );
      const open = seats.flatMap(([said, heavy]) => (said === null ? [heavy] : []));
      const results = new Set(
        completions(open).map((rest) => finalResult([...cast, ...rest], given)),
      );
      const [only = null] = results;
      const expected = results.size === 1 ? only : null;
      expect(decisionOf({ policy, seats: answered })?.result ?? null).toBe(expected);
      seen.add(`${expected} ${open.length > 0 ? 'early' : 'complete'}`);
    }),
    { seed, numRuns: 2000 },
  );
  // Both results early and complete, and cases still open: nothing above was empty.
  expect([...seen].sort()).toEqual([
    'approved complete',
    'approved early',
    'null early',
    'refused complete',
    'refused early',
  ]);
});
