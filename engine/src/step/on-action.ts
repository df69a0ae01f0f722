import type { Action } from '../document/transitions.ts';
import type { Machine } from '../machine/machine.ts';
import { leafOf } from '../machine/state-tree.ts';
import { EngineError } from '../problem/engine-error.ts';
import { nearestName } from '../text/nearest.ts';
import { advance } from './advance.ts';
import { activeBranches } from './branches.ts';
import { requireNotBeforeState } from './check-time.ts';
import { chooseBranch } from './choose-branch.ts';
import { startClocks } from './clocks.ts';
import type { EventPayload } from './event.ts';
import { checkEnteredValues } from './form-values.ts';
import { obligationsOnAction } from './obligations.ts';
import { entitlementOf, isOffered, requireEntitlement, taskOf } from './people.ts';
import { refuse } from './refuse.ts';
import { enterValues } from './values.ts';
import { whyNotInWords } from './why-not.ts';
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
    const state = machine.states.get(leaf)?.title ?? leaf;
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
  if (entitlement === 'as-holder' && task !== null && (task.assignee ?? by.id) !== by.id) {
    throw refuse('ENGINE_TASK_CLAIMED', { assignee: task.assignee }, { element: action.id });
  }
  if (action.reason === 'required' && (payload.reason ?? '').trim() === '') {
    throw refuse('ENGINE_REASON_MISSING', { subject: title }, { path: '/reason' });
  }
  const [first, ...others] = checkEnteredValues(machine, action.form, payload.values, working.data);
  if (first !== undefined) throw new EngineError([first, ...others]);
  working.actedTask = entitlement === 'as-holder' ? (task?.id ?? null) : null;
  enterValues(working, payload.values);
  // What it fulfils belongs to the states in which it is taken, what it starts also to those that it enters.
  obligationsOnAction(working, action.id);
  if (!advance(working, { type: `action.${action.id}` })) throw notMet(working, action);
  startClocks(working, ({ starts }) => starts.on === 'action' && starts.action === action.id);
}

function findAction(machine: Machine, id: string): Action {
  const action = machine.actions.get(id);
  if (action !== undefined) return action;
  const nearest = nearestName(id, machine.actions.keys()) ?? '—';
  throw refuse('ENGINE_ACTION_UNKNOWN', { action: id, nearest }, { path: '/action' });
}

function notMet(working: Working, action: Action): EngineError {
  const decided = working.entries.findLast(
    (entry) => entry.type === 'decided' && entry.transition === action.id,
  );
  const words =
    decided?.type === 'decided' ? whyNotInWords(working.machine, decided.explanation) : null;
  const because = words ?? action.id;
  return refuse('ENGINE_GUARD_NOT_MET', { action: action.title, because }, { element: action.id });
}
