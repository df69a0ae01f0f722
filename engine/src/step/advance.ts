import { beforeStart, type ChartEvent, startEvent } from '../machine/chart.ts';
import { type Marker, move } from '../machine/move.ts';
import { EngineError } from '../problem/engine-error.ts';
import { truthy } from '../rules/value.ts';
import { activeBranches, cancelBranches, type Moves, openBranches } from './branches.ts';
import { clocksOnEntry, clocksOnExit, clocksOnValues } from './clocks.ts';
import { count } from './counters.ts';
import { applyEffects } from './effects.ts';
import { factsOf } from './facts.ts';
import { maskExplanation } from './mask-explanation.ts';
import { obligationsOnEntry, obligationsOnExit } from './obligations.ts';
import { deliver, dropPending } from './pending.ts';
import { cancelRouteTimers, followFieldsOfRoutes, setRouteTimers } from './route-timers.ts';
import { startChild } from './subflow.ts';
import { closeTasks, openTask } from './tasks.ts';
import { computeValues } from './values.ts';
import { namesOf } from './why-not.ts';
import { onBranch, type Working } from './working.ts';

/**
 * Sends an event to the chart and runs the reducers for what XState says was left, taken and entered,
 * in its order; `taking` names an action that is taken on the way of a move by hand. False: the event
 * leads nowhere from here.
 */
export function advance(
  working: Working,
  event: Omit<ChartEvent, 'decide'>,
  taking: string | null = null,
): boolean {
  const { branch } = working.case;
  const failures: EngineError[] = [];
  // XState would wrap an error in one of its own, so that a rule that breaks off is handed out here.
  const decide = (transition: string) => {
    try {
      return holds(working, transition);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      failures.push(error);
      return false;
    }
  };
  const went = move(working.machine, branch, { ...event, decide });
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  if (went.markers.length === 0) return false;
  const firstEntry = went.markers.findIndex((marker) => marker.type === 'enter');
  went.markers.forEach((marker, index) => {
    if (index === firstEntry) {
      if (taking !== null) take(working, taking);
      arrive(working, went);
    }
    follow(working, marker);
  });
  if (firstEntry === -1) arrive(working, went);
  settleValues(working);
  return true;
}

/** Enters the current branch, or the flow, at its beginning. */
export function begin(working: Working): void {
  working.case.branch = { ...working.case.branch, value: beforeStart };
  advance(working, { type: startEvent });
}

/** The reducers of every transition, for what moves without one. */
export const moves: Moves = { begin, enter, leave, holds };

/**
 * Sends an event to a branch and what is active in it. As in a statechart, what lies inside goes
 * first, every branch of it for itself; what is around it moves only if nothing inside did.
 */
export function broadcast(
  working: Working,
  branch: string,
  event: Omit<ChartEvent, 'decide'>,
): boolean {
  const inside = activeBranches(working).filter(({ parent }) => parent?.branch === branch);
  let took = false;
  for (const { id } of inside) {
    const isStill = activeBranches(working).some((one) => one.id === id);
    if (isStill && broadcast(working, id, event)) took = true;
  }
  return took || onBranch(working, branch, () => advance(working, event));
}

function arrive(working: Working, went: ReturnType<typeof move>): void {
  const { value, history } = went;
  working.case.branch = { ...working.case.branch, value, history };
}

/** Whether a guard holds now; each that decides something is explained in the record. */
function holds(working: Working, transition: string): boolean {
  const rule = working.machine.rules.guards.get(transition);
  if (rule === undefined) return true;
  const explained = rule.explain(factsOf(working), { calendar: working.calendar });
  const result = truthy(explained.result);
  const explanation = maskExplanation(explained, namesOf(working.machine).names);
  working.entries.push({ type: 'decided', transition, result, explanation });
  return result;
}

function follow(working: Working, marker: Marker): void {
  if (marker.type === 'leave') leave(working, marker.id);
  else if (marker.type === 'take') take(working, marker.id);
  else enter(working, marker.id);
}

function leave(working: Working, id: string): void {
  if (!working.machine.states.has(id)) return;
  cancelBranches(working, id, moves);
  const { branch } = working.case;
  working.entries.push({ type: 'left', branch: branch.id, state: id });
  closeTasks(working, id);
  forgetStraightBack(working, id);
  cancelRouteTimers(working, id);
  for (const one of working.case.pending) {
    if (one.branch === branch.id && one.state === id) dropPending(working, one);
  }
  clocksOnExit(working, id);
  obligationsOnExit(working, id);
  const { [id]: _left, ...entered } = working.case.branch.entered;
  working.case.branch = { ...working.case.branch, entered };
}

/** It holds for the state that was returned to, until it is left. */
function forgetStraightBack(working: Working, id: string): void {
  const { straightBack, branch } = working.case;
  if (straightBack === undefined) return;
  working.case.straightBack = straightBack.filter(
    (one) => one.branch !== branch.id || one.state !== id,
  );
}

function take(working: Working, id: string): void {
  const action = working.machine.actions.get(id);
  const transition = action ?? working.machine.routes.get(id);
  if (transition === undefined) return;
  const { from, to = null, effects } = transition;
  const kind = action === undefined ? 'route' : 'action';
  working.entries.push({ type: 'took', transition: id, kind, from, to });
  if (kind === 'action') count(working, 'action', id);
  applyEffects(working, effects, id);
}

function enter(working: Working, id: string): void {
  const state = working.machine.states.get(id);
  if (state === undefined) return;
  const { branch } = working.case;
  const { at, happenedAt } = working;
  working.entries.push({ type: 'entered', branch: branch.id, state: id });
  // A case of an earlier version does not know where it was, and half of it would mislead.
  const { visited } = working.case;
  if (visited !== undefined && !visited.includes(id)) working.case.visited = [...visited, id];
  const entered = { ...branch.entered, [id]: { at, happenedAt } };
  working.case.branch = { ...branch, entered };
  count(working, 'state', id);
  applyEffects(working, state.onEntry, id);
  clocksOnEntry(working, id);
  obligationsOnEntry(working, id);
  openTask(working, state);
  deliver(working, state);
  startChild(working, state);
  setRouteTimers(working, id);
  openBranches(working, state, moves);
}

/** Computed values may read counters and the state; clocks and alarms follow the fields they hang on. */
function settleValues(working: Working): void {
  computeValues(working);
  clocksOnValues(working);
  followFieldsOfRoutes(working);
}

/** The same for every branch, since a value that one wrote may concern another. */
export function settleBranches(working: Working): void {
  for (const { id } of activeBranches(working)) {
    onBranch(working, id, () => settleValues(working));
  }
}
