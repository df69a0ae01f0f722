import type { Instant } from '../calendar/index.ts';
import { leafOf } from '../machine/state-tree.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { refuse } from './refuse.ts';
import type { Snapshot } from './snapshot.ts';
import type { Working } from './working.ts';

/** An event may be entered late, but neither before the case's latest step nor dated into the future. */
export function checkTimes(
  snapshot: Snapshot,
  { at, happenedAt }: { readonly at: Instant; readonly happenedAt: Instant | undefined },
): Problem[] {
  const found: Problem[] = [];
  const entries = snapshot.branches.flatMap(({ entered }) => Object.values(entered));
  const last = entries.map((one) => one.at).reduce(later, snapshot.openedAt);
  if (at < last) found.push(problem('ENGINE_EVENT_STALE', { path: '/at' }, { at, last }));
  if (happenedAt === undefined) return found;
  const place = { path: '/payload/happenedAt' };
  const { happenedAt: openedAt } = snapshot;
  if (happenedAt > at) found.push(problem('ENGINE_EVENT_IN_FUTURE', place, { happenedAt, at }));
  if (happenedAt < openedAt) {
    found.push(problem('ENGINE_EVENT_BEFORE_CASE', place, { happenedAt, openedAt }));
  }
  return found;
}

/** Nor before the state of the branch that it meets. */
export function requireNotBeforeState({ case: { branch }, happenedAt }: Working): void {
  const state = leafOf(branch.value);
  const enteredAt = branch.entered[state]?.happenedAt;
  if (enteredAt === undefined || happenedAt >= enteredAt) return;
  const place = { path: '/payload/happenedAt' };
  throw refuse('ENGINE_EVENT_BEFORE_STATE', { happenedAt, state, enteredAt }, place);
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
