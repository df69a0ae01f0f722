import { titleOf } from '../document/title-of.ts';
import type { Action } from '../document/transitions.ts';
import type { Machine } from '../machine/machine.ts';
import { leafOf } from '../machine/state-tree.ts';
import { nearestName } from '../text/nearest.ts';
import { moves } from './advance.ts';
import { activeBranches } from './branches.ts';
import { requireNotBeforeState } from './check-time.ts';
import { chooseBranch } from './choose-branch.ts';
import type { EventPayload } from './event.ts';
import { checkEnteredValues } from './form-values.ts';
import { groupHere } from './groups.ts';
import { guardNotMet } from './guard-not-met.ts';
import { noteAgreement, noteHandlers } from './handlers.ts';
import { operateGroup } from './operate-group.ts';
import { entitlementOf, isAnswer, isOffered, requireEntitlement, taskOf } from './people.ts';
import { refuse, refuseProblems } from './refuse.ts';
import { takeTransition } from './take-transition.ts';
import { enterValues } from './values.ts';
import { onBranch, type Working } from './working.ts';

type ActionPayload = Extract<EventPayload, { type: 'action' }>;

/** A person takes an action: who, what and why are checked before its guard sees the new values. */
export function takeAction(working: Working, payload: ActionPayload): void {
  const { machine, by } = working;
  const action = findAction(machine, payload.action);
  const { title } = action;
  const offering = activeBranches(working).filter(({ id }) =>
    onBranch(working, id, () => isOffered(working, action)),
  );
  const entitled = offering.filter(({ id }) =>
    onBranch(working, id, () => entitlementOf(working, action, by) !== null),
  );
  const candidates = entitled.length > 0 ? entitled : offering.slice(0, 1);
  const branch = chooseBranch(candidates, payload.branch, title);
  if (branch === null) {
    const leaf = leafOf(working.case.branch.value);
    const state = titleOf(machine.states, leaf);
    throw refuse('ENGINE_ACTION_NOT_OFFERED', { action: title, state }, { element: action.id });
  }
  onBranch(working, branch.id, () => takeThere(working, action, payload));
}

/** The action is offered in the current branch. */
function takeThere(working: Working, action: Action, payload: ActionPayload): void {
  const { machine, by } = working;
  const { title } = action;
  requireNotBeforeState(working);
  const entitlement = requireEntitlement(working, action, by);
  const task = taskOf(working);
  const group = groupHere(working);
  const isHolder = entitlement === 'as-holder' && task !== null;
  if (isHolder && group === null && (task.assignee ?? by.id) !== by.id) {
    throw refuse('ENGINE_TASK_CLAIMED', { assignee: task.assignee }, { element: action.id });
  }
  if (action.reason === 'required' && (payload.reason ?? '').trim() === '') {
    throw refuse('ENGINE_REASON_MISSING', { subject: title }, { path: '/reason' });
  }
  refuseProblems(checkEnteredValues(machine, action.form, payload.values, working.data));
  enterValues(working, payload.values);
  if (group !== null && isHolder && isAnswer(group, action)) {
    // Each answer must be one that could be taken; which is, the group decides.
    if (!moves.holds(working, action.id)) throw guardNotMet(working, action);
    const { reason } = payload;
    const said = reason === undefined || reason === '' ? {} : { reason };
    const seat = payload.task ?? task.id;
    operateGroup(working, group, { type: 'answer', seat, action: action.id, ...said });
    return;
  }
  working.actedTask = isHolder ? task.id : null;
  const state = leafOf(working.case.branch.value);
  noteHandlers(working, state, [by.id]);
  if (action.kind === 'forward') {
    noteAgreement(working, { state, person: by.id, action: action.id });
  }
  takeTransition(working, action);
}

function findAction(machine: Machine, id: string): Action {
  const action = machine.actions.get(id);
  if (action !== undefined) return action;
  const nearest = nearestName(id, machine.actions.keys()) ?? '—';
  throw refuse('ENGINE_ACTION_UNKNOWN', { action: id, nearest }, { path: '/action' });
}
