import { cancelBranch, leaveAll, type Moves } from './branches.ts';
import { endClock, openClocks } from './clocks.ts';
import { dropPending } from './pending.ts';
import type { Snapshot } from './snapshot.ts';
import { forgetChild } from './subflow.ts';
import { closeRunningOn, closeTasks } from './tasks.ts';
import { cancelTimers } from './timers.ts';
import { onBranch, type Working } from './working.ts';

type Outcome = NonNullable<Snapshot['outcome']>;
type End = Omit<Outcome, 'state'> & { readonly id: string };

/** A final state was entered: nothing of the case waits, runs or is asked for any more. */
export function closeCase(working: Working, end: End, moves: Moves): void {
  const { id: state, outcome, result } = end;
  for (const { id, parent } of working.case.branches) {
    if (parent !== null) cancelBranch(working, id, moves);
  }
  closeRunningOn(working, () => true);
  for (const task of working.case.tasks) {
    onBranch(working, task.branch, () => closeTasks(working, task.state));
  }
  for (const pending of working.case.pending) dropPending(working, pending);
  for (const clock of openClocks(working)) endClock(working, clock, working.happenedAt);
  cancelTimers(working, () => true);
  working.case.status = 'closed';
  working.case.closedAt = working.at;
  working.case.outcome = { state, outcome, result };
  working.entries.push({ type: 'closed', state, outcome });
  working.effects.push({ type: 'close-case', outcome, result });
}

/** The case is over where it is: everything active is left, and what was awaited is called off. */
export function callOff(working: Working, state: string, moves: Moves): void {
  leaveAll(working, moves);
  for (const correlation of Object.keys(working.case.children)) {
    forgetChild(working, correlation, 'cancelled');
  }
  closeCase(working, { id: state, outcome: 'cancelled', result: 'neutral' }, moves);
}
