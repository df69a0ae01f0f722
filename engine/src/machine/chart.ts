import { type AnyStateMachine, createMachine } from 'xstate';
import { rootsOf } from '../document/branch-roots.ts';
import type { Flow } from '../document/flow.ts';
import { ordered } from '../document/ordered.ts';
import type { State } from '../document/states.ts';
import type { Action, Route, Trigger } from '../document/transitions.ts';

/** What is sent to a chart. `decide` answers whether the guard of a transition holds at this moment. */
export interface ChartEvent {
  readonly type: string;
  /** With `@choose`: the choice that may decide now. One choice an event, so that effects lie between. */
  readonly choice?: string;
  readonly decide: (transition: string) => boolean;
}

/** Ids of a document cannot begin with `@`, so that these never meet one of them. */
const chartRoot = '@flow';
export const beforeStart = '@before';
export const startEvent = '@start';
export const chooseEvent = '@choose';
export const historyKey = '@history';

type Config = Parameters<typeof createMachine>[0];
type StateConfig = NonNullable<NonNullable<Config['states']>[string]>;
type TransitionConfig = Record<string, unknown>;
type Roots = ReadonlyMap<string, string | null>;

interface Scope {
  readonly flow: Flow;
  readonly roots: Roots;
}

/** The name of the event that makes a route be tried. */
function eventOfTrigger(trigger: Trigger, route: string): string {
  switch (trigger.type) {
    case 'deadline':
      return `deadline.${trigger.deadline}`;
    case 'signal':
      return `signal.${trigger.signal}`;
    case 'after':
    case 'at':
      return `route.${route}`;
    case 'choice':
      return chooseEvent;
    case 'done':
    case 'failed':
    case 'timed-out':
    case 'joined':
    case 'started':
      return trigger.type;
    case 'finished':
      return trigger.outcome === undefined ? 'finished' : `finished.${trigger.outcome}`;
  }
}

/**
 * The flow, or one branch of it, as XState sees it: nested states, and every action and route as a transition whose only
 * action is a marker. No `after`, `invoke`, `spawn` or context: what waits is ours to store. A final
 * state is an ordinary state without transitions, since closing a case is a reducer's work; so is one
 * that holds branches, for the same reason.
 */
function chartOf(flow: Flow, root: State | null, roots: Roots): AnyStateMachine {
  const states = ordered(flow.states);
  const scope = { flow, roots };
  const build = (parent: string | null): Record<string, StateConfig> =>
    Object.fromEntries(
      states
        .filter((state) => (state.parent ?? null) === parent)
        .map((state) => [state.id, stateConfig(state, scope, build)]),
    );
  const first = root === null ? flow.initial : root.id;
  const before: StateConfig = {
    on: {
      [startEvent]: { target: `#${first}` },
      ...jumps(flow.reopening?.to ?? [], root?.id ?? null, roots),
    },
  };
  const inside = root === null ? build(null) : { [root.id]: stateConfig(root, scope, build) };
  const config: Config = {
    id: chartRoot,
    initial: beforeStart,
    states: { [beforeStart]: before, ...inside },
  };
  return createMachine(config);
}

/** One chart for the flow, and one for each composite state that is a branch, by its id. */
export function chartsOf(flow: Flow): ReadonlyMap<string | null, AnyStateMachine> {
  const roots = rootsOf(flow);
  const charts = new Map([[null as string | null, chartOf(flow, null, roots)]]);
  for (const state of flow.states) {
    if (roots.get(state.id) === state.id) charts.set(state.id, chartOf(flow, state, roots));
  }
  return charts;
}

function stateConfig(
  state: State,
  { flow, roots }: Scope,
  build: (parent: string) => Record<string, StateConfig>,
): StateConfig {
  const on: Record<string, TransitionConfig[]> = {};
  const always: TransitionConfig[] = [];
  const isFinal = state.kind === 'final';
  for (const action of isFinal ? [] : ordered(flow.actions)) {
    if (action.from === state.id) on[`action.${action.id}`] = [transitionConfig(action)];
  }
  for (const route of isFinal ? [] : ordered(flow.routes)) {
    if (route.from !== state.id) continue;
    const name = eventOfTrigger(route.on, route.id);
    if (route.on.type === 'choice') always.push(choiceConfig(route));
    else on[name] = [...(on[name] ?? []), transitionConfig(route)];
  }
  if (!isFinal && state.kind !== 'composite') {
    const targets = [...new Set([...jumpTargets(flow), ...goingBack(flow)])];
    Object.assign(on, jumps(targets, roots.get(state.id) ?? null, roots));
  }
  const inner = state.kind === 'composite' ? compositeConfig(state, build) : {};
  return {
    id: state.id,
    entry: { type: 'enter', params: { id: state.id } },
    exit: { type: 'leave', params: { id: state.id } },
    on,
    ...(always.length > 0 ? { always } : {}),
    ...inner,
  } as StateConfig;
}

/** The states that a case may be moved to by hand. */
export function jumpTargets({ jumping, states }: Flow): readonly string[] {
  if (jumping === undefined) return [];
  const open = states.filter(({ kind }) => kind !== 'final').map(({ id }) => id);
  return jumping.to ?? open;
}

/** Where joint work can be returned to or taken back to, and whence it goes straight back. */
function goingBack({ states }: Flow): readonly string[] {
  const groups = states.flatMap((state) =>
    state.kind === 'work' && state.group !== undefined ? [{ state, group: state.group }] : [],
  );
  const mayTakeBack = groups.some(({ group }) => group.allows?.takeBack !== undefined);
  if (mayTakeBack) return states.filter(({ kind }) => kind !== 'final').map(({ id }) => id);
  return groups.flatMap(({ state, group: { allows } }) =>
    allows?.return === undefined ? [] : [state.id, ...allows.return.to],
  );
}

export function jumpEvent(to: string): string {
  return `jump.${to}`;
}

/** Moves by hand within one chart, as transitions, so that XState says what is left and entered. */
function jumps(
  targets: readonly string[],
  root: string | null,
  roots: Roots,
): Record<string, TransitionConfig[]> {
  const here = targets.filter((to) => roots.get(to) === root);
  return Object.fromEntries(
    here.map((to) => [jumpEvent(to), [{ target: `#${to}`, reenter: true }]]),
  );
}

/** A composite with history always goes in through its history, whose default is its initial state. */
function compositeConfig(
  state: Extract<State, { kind: 'composite' }>,
  build: (parent: string) => Record<string, StateConfig>,
): StateConfig {
  const states = build(state.id);
  if (state.history === undefined) return { initial: state.initial, states };
  const history = { type: 'history', history: state.history, target: state.initial } as const;
  return { initial: historyKey, states: { ...states, [historyKey]: history } };
}

function transitionConfig(transition: Action | Route): TransitionConfig {
  const { id, to, guard } = transition;
  return {
    ...(to === undefined ? {} : { target: `#${to}`, reenter: to === transition.from }),
    ...(guard === undefined ? {} : { guard: ({ event }: Guarded) => event.decide(id) }),
    actions: { type: 'take', params: { id } },
  };
}

function choiceConfig(route: Route): TransitionConfig {
  const mayChoose = ({ event }: Guarded) =>
    event.type === chooseEvent &&
    event.choice === route.from &&
    (route.guard === undefined || event.decide(route.id));
  return { ...transitionConfig(route), guard: mayChoose };
}

interface Guarded {
  readonly event: ChartEvent;
}
