import type { Action } from '../document/transitions.ts';
import { jumpEvent } from '../machine/chart.ts';
import { leafOf } from '../machine/state-tree.ts';
import { advance, moves } from './advance.ts';
import { startClocks } from './clocks.ts';
import { guardNotMet } from './guard-not-met.ts';
import { obligationsOnAction } from './obligations.ts';
import type { StraightBack } from './snapshot.ts';
import type { Working } from './working.ts';

/**
 * Takes an action in the current branch, whoever decided on it. Where the state was returned to, the
 * case goes straight back instead of where the action leads. Throws ENGINE_GUARD_NOT_MET.
 */
export function takeTransition(working: Working, action: Action): void {
  const state = leafOf(working.case.branch.value);
  const back = straightBackFrom(working, state, action);
  // What it fulfils belongs to the states in which it is taken, what it starts also to those that it enters.
  obligationsOnAction(working, action.id);
  working.came = { state, by: working.by.id };
  const took = back === undefined ? follow(working, action) : goBack(working, action, back);
  if (!took) throw guardNotMet(working, action);
  startClocks(working, ({ starts }) => starts.on === 'action' && starts.action === action.id);
}

function follow(working: Working, action: Action): boolean {
  return advance(working, { type: `action.${action.id}` });
}

function goBack(working: Working, action: Action, back: StraightBack): boolean {
  if (!moves.holds(working, action.id)) return false;
  working.returning = back;
  const went = advance(working, { type: jumpEvent(back.to) }, action.id);
  working.returning = null;
  return went;
}

/** Only what goes forward from the state itself is its answer. */
function straightBackFrom(
  working: Working,
  state: string,
  action: Action,
): StraightBack | undefined {
  if (action.kind !== 'forward' || action.to === undefined) return undefined;
  const { id } = working.case.branch;
  return working.case.straightBack?.find((one) => one.branch === id && one.state === state);
}
