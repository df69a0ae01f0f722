import type { State } from '../document/states.ts';
import { endClock, openClocks } from './clocks.ts';
import { dropPending } from './pending.ts';
import { closeTasks } from './tasks.ts';
import { cancelTimers } from './timers.ts';
import type { Working } from './working.ts';

/** A final state was entered: nothing of the case waits, runs or is asked for any more. */
export function closeCase(working: Working, final: Extract<State, { kind: 'final' }>): void {
  const { id: state, outcome, result } = final;
  for (const task of working.case.tasks) closeTasks(working, task.state);
  for (const pending of working.case.pending) dropPending(working, pending);
  for (const clock of openClocks(working)) endClock(working, clock, working.happenedAt);
  cancelTimers(working, () => true);
  working.case.status = 'closed';
  working.case.outcome = { state, outcome, result };
  working.entries.push({ type: 'closed', state, outcome });
  working.effects.push({ type: 'close-case', outcome, result });
}
