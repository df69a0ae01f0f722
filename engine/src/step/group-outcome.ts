import { titleOf } from '../document/title-of.ts';
import type { GroupOutcome, Seat, TaskGroup } from '../group/task-group.ts';
import { jumpEvent } from '../machine/chart.ts';
import { leafOf } from '../machine/state-tree.ts';
import { advance } from './advance.ts';
import { groupHere } from './groups.ts';
import { noteHandlers } from './handlers.ts';
import { refuse } from './refuse.ts';
import { takeTransition } from './take-transition.ts';
import type { Working } from './working.ts';

/** Joint work in the current branch has its outcome: the case goes where it says. False: it waits. */
export function carryOut(working: Working): boolean {
  const group = groupHere(working);
  const outcome = group?.outcome ?? null;
  if (group === null || outcome === null) return false;
  if (outcome.type === 'decided' || outcome.type === 'terminated') {
    const action = working.machine.actions.get(outcome.action);
    if (action === undefined)
      throw refuse('ENGINE_ACTION_UNKNOWN', { action: outcome.action, nearest: '—' });
    takeTransition(working, action);
    // An action that leads nowhere would decide the same again and again.
    if (groupHere(working)?.id !== group.id) return true;
    throw refuse('ENGINE_GROUP_ENDED', {}, { element: action.id });
  }
  goBack(working, group, outcome);
  return true;
}

function goBack(
  working: Working,
  group: TaskGroup,
  outcome: Extract<GroupOutcome, { type: 'returned' | 'taken-back' }>,
): void {
  const { branch, state, returns } = group;
  const { to, by, type } = outcome;
  const isReturn = type === 'returned';
  if (isReturn) {
    noteHandlers(working, state, [by]);
    const key = `${branch}/${state}`;
    working.case.returned = { ...working.case.returned, [key]: returns };
  }
  working.came = isReturn ? { state, by } : null;
  const seat = returnedSeat(working, group);
  const from = leafOf(working.case.branch.value);
  working.entries.push({ type: 'jumped', branch, to });
  if (!advance(working, { type: jumpEvent(to) })) {
    const title = titleOf(working.machine.states, to);
    throw refuse('ENGINE_JUMP_TARGET_INVALID', { state: title }, { path: '/to', element: to });
  }
  if (!isReturn || outcome.resubmission !== 'straight-back') return;
  const back = { branch, state: to, to: from, by: seat?.principal ?? by };
  const place = { role: seat?.role ?? null, unit: seat?.unit ?? group.unit };
  working.case.straightBack = [...(working.case.straightBack ?? []), { ...back, ...place }];
}

/** The seat that was answered with the return, which a substitute may have done. */
function returnedSeat(working: Working, { id, seats }: TaskGroup): Seat | undefined {
  const returned = working.entries.findLast(
    (entry) =>
      entry.type === 'task-operation' && entry.operation === 'return' && entry.group === id,
  );
  return seats.find((one) => returned?.type === 'task-operation' && one.id === returned.seat);
}
