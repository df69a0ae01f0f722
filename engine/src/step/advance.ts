import { beforeStart, type ChartEvent, chooseEvent, startEvent } from '../machine/chart.ts';
import { type Marker, move } from '../machine/move.ts';
import { activeStates, leafOf } from '../machine/state-tree.ts';
import { EngineError } from '../problem/engine-error.ts';
import { truthy } from '../rules/value.ts';
import { clocksOnEntry, clocksOnExit, clocksOnValues } from './clocks.ts';
import { closeCase } from './close-case.ts';
import { count } from './counters.ts';
import { applyEffects } from './effects.ts';
import { factsOf } from './facts.ts';
import { maskExplanation } from './mask-explanation.ts';
import { deliver, dropPending } from './pending.ts';
import { refuse } from './refuse.ts';
import { cancelRouteTimers, followFieldsOfRoutes, setRouteTimers } from './route-timers.ts';
import { closeTasks, openTask } from './tasks.ts';
import { computeValues } from './values.ts';
import { namesOf } from './why-not.ts';
import type { Working } from './working.ts';

/** States that one step may go through before it is taken to go in a circle. */
const mostMoves = 500;

/**
 * Sends an event to the chart and runs the reducers for what XState says was left, taken and entered,
 * in its order. False: the event leads nowhere from here.
 */
export function advance(working: Working, event: Omit<ChartEvent, 'decide'>): boolean {
  const { branch } = working.case;
  const failures: EngineError[] = [];
  const decide = (transition: string) => holds(working, transition, failures);
  const went = move(working.machine, branch, { ...event, decide });
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  if (went.markers.length === 0) return false;
  const firstEntry = went.markers.findIndex((marker) => marker.type === 'enter');
  went.markers.forEach((marker, index) => {
    if (index === firstEntry) arrive(working, went);
    follow(working, marker);
  });
  if (firstEntry === -1) arrive(working, went);
  settleValues(working);
  return true;
}

/** Enters the initial state of the flow. */
export function begin(working: Working): void {
  working.case.branch = { ...working.case.branch, value: beforeStart };
  advance(working, { type: startEvent });
}

/** Lets choices choose and kept signals be taken until the case waits for somebody or is closed. */
export function comeToRest(working: Working): void {
  settleValues(working);
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const leaf = working.machine.states.get(leafOf(working.case.branch.value));
    if (leaf?.kind === 'final') {
      closeCase(working, leaf);
      return;
    }
    if (leaf?.kind === 'choice') {
      if (advance(working, { type: chooseEvent, choice: leaf.id })) continue;
      throw refuse('ENGINE_CHOICE_UNDECIDED', { state: leaf.id }, { element: leaf.id });
    }
    if (!takeKeptSignal(working)) return;
  }
  throw refuse('ENGINE_STEP_ENDLESS', { limit: mostMoves });
}

function takeKeptSignal(working: Working): boolean {
  const active = activeStates(working.case.branch.value);
  return working.case.inbox.some((kept) => {
    const { signal } = kept;
    const isAwaited = working.machine.flow.routes.some(
      ({ on, from }) => on.type === 'signal' && on.signal === signal && active.includes(from),
    );
    if (!isAwaited || !advance(working, { type: `signal.${signal}` })) return false;
    working.case.inbox = working.case.inbox.filter((one) => one !== kept);
    return true;
  });
}

function arrive(working: Working, went: ReturnType<typeof move>): void {
  const { value, history } = went;
  working.case.branch = { ...working.case.branch, value, history };
}

/**
 * Whether a guard holds now; each that decides something is explained in the record. XState would wrap
 * an error in one of its own, so that a rule that breaks off is handed out at the side.
 */
function holds(working: Working, transition: string, failures: EngineError[]): boolean {
  const rule = working.machine.rules.guards.get(transition);
  if (rule === undefined) return true;
  try {
    const explained = rule.explain(factsOf(working));
    const result = truthy(explained.result);
    const explanation = maskExplanation(explained, namesOf(working.machine).names);
    working.entries.push({ type: 'decided', transition, result, explanation });
    return result;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    failures.push(error);
    return false;
  }
}

function follow(working: Working, marker: Marker): void {
  if (marker.type === 'leave') leave(working, marker.id);
  else if (marker.type === 'take') take(working, marker.id);
  else enter(working, marker.id);
}

function leave(working: Working, id: string): void {
  if (!working.machine.states.has(id)) return;
  const { branch } = working.case;
  working.entries.push({ type: 'left', branch: branch.id, state: id });
  closeTasks(working, id);
  cancelRouteTimers(working, id);
  for (const one of working.case.pending.filter(({ state }) => state === id)) {
    dropPending(working, one);
  }
  clocksOnExit(working, id);
  const { [id]: _left, ...entered } = working.case.branch.entered;
  working.case.branch = { ...working.case.branch, entered };
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
  openTask(working, state);
  deliver(working, state);
  setRouteTimers(working, id);
}

/** Computed values may read counters and the state; clocks and alarms follow the fields they hang on. */
function settleValues(working: Working): void {
  computeValues(working);
  clocksOnValues(working);
  followFieldsOfRoutes(working);
}
