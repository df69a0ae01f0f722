import fc from 'fast-check';
import type { Bundle } from '../../src/document/bundle.ts';
import type { Flow } from '../../src/document/flow.ts';
import type { State } from '../../src/document/states.ts';
import type { Action, Route } from '../../src/document/transitions.ts';
import { flowOf, type Plan, plan } from '../step/generated-flow.ts';
import { smallBundle, text } from '../step/small-bundle.ts';

type BodyKind = 'work' | 'wait' | 'automatic' | 'joint';

/** What one work state of a generated flow is made into. */
interface Widening {
  readonly at: number;
  readonly kind: 'joint' | 'multiple' | 'subflow';
  readonly bodies: readonly (readonly BodyKind[])[];
  readonly join: 'all' | 'any' | 'count' | 'lead';
  readonly rest: 'cancel' | 'run-on';
  readonly history: boolean;
  readonly turn: boolean;
  readonly wait: boolean;
  readonly when: boolean;
  /** A deadline on it stands still in the waiting states of its branches. */
  readonly limit: boolean;
}

export interface WidePlan {
  readonly base: Plan;
  readonly widenings: readonly Widening[];
  readonly signal: 'keep' | 'refuse' | 'ignore' | 'two-hours';
}

const body = fc.array(fc.constantFrom<BodyKind>('work', 'work', 'wait', 'automatic', 'joint'), {
  minLength: 1,
  maxLength: 3,
});

const widening: fc.Arbitrary<Widening> = fc.record({
  at: fc.nat({ max: 7 }),
  kind: fc.constantFrom('joint', 'multiple', 'subflow'),
  bodies: fc.array(body, { minLength: 2, maxLength: 3 }),
  join: fc.constantFrom('all', 'any', 'count', 'lead'),
  rest: fc.constantFrom('cancel', 'run-on'),
  history: fc.boolean(),
  turn: fc.boolean(),
  wait: fc.boolean(),
  when: fc.boolean(),
  limit: fc.boolean(),
});

export const widePlan: fc.Arbitrary<WidePlan> = fc.record({
  base: plan.map((one) => ({ ...one, kinds: ['work', 'work', ...one.kinds.slice(0, 4)] })),
  widenings: fc.array(widening, { minLength: 1, maxLength: 3 }),
  signal: fc.constantFrom('keep', 'refuse', 'ignore', 'two-hours'),
});

const high = { '>': [{ var: 'data.level' }, 2] };

type Element = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Gathers elements with titles and ascending order keys. */
class Parts {
  readonly states: State[] = [];
  readonly actions: Action[] = [];
  readonly routes: Route[] = [];
  private made = 0;

  private get order(): string {
    this.made += 1;
    return `g${this.made.toString(36).padStart(3, '0')}`;
  }

  state(one: Element): void {
    this.states.push({ order: this.order, title: text(one.id), ...one } as State);
  }

  action(one: Element): void {
    this.actions.push({ order: this.order, title: text(one.id), ...one } as Action);
  }

  route(one: Element): void {
    this.routes.push({ order: this.order, title: text(one.id), ...one } as Route);
  }
}

/** A generated flow in which some work states have become states with branches or child cases. */
export function wideFlowOf({ base, widenings, signal }: WidePlan): Bundle {
  const bundle = flowOf(base);
  const [flow] = bundle.flows;
  if (flow === undefined) return bundle;
  const works = flow.states.filter(({ kind }) => kind === 'work').map(({ id }) => id);
  const parts = new Parts();
  const widened = new Map<string, Widening>();
  for (const one of widenings) {
    // The first state stays, so that every case begins with work and can be opened again there.
    const id = works.slice(1)[one.at % Math.max(1, works.length - 1)];
    if (id !== undefined) widened.set(id, one);
  }
  const wide: Flow = {
    ...flow,
    states: flow.states.map((state) => {
      const one = widened.get(state.id);
      return one === undefined ? state : widenedState(state, one, parts);
    }),
    actions: flow.actions.flatMap((action) => widenedAction(action, widened, parts)),
    deadlines: flow.deadlines.concat(
      [...widened].flatMap(([id, one]) => (one.limit ? [limitOn(id, parts)] : [])),
    ),
    signals: flow.signals.map((one) => ({
      ...one,
      ...(signal === 'two-hours'
        ? { keep: { n: 2, unit: 'hour' as const } }
        : { unawaited: signal }),
    })),
    ...(works[0] === undefined ? {} : { reopening: { roles: ['worker'], to: [works[0]], max: 2 } }),
    jumping: { roles: ['worker'] },
    cancelling: { roles: ['chief'] },
  };
  const states = [...wide.states, ...parts.states];
  const actions = [...wide.actions, ...parts.actions];
  const routes = [...wide.routes, ...parts.routes];
  const child = smallBundle({
    states: [
      { id: 'child-work', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'child-end', kind: 'final', outcome: 'child-done', result: 'success' },
    ],
    actions: [{ id: 'child-go', from: 'child-work', to: 'child-end', kind: 'forward' }],
  }).flows.map((one) => ({ ...one, id: 'child', order: 'b0' }));
  return { ...bundle, flows: [{ ...wide, states, actions, routes }, ...renamed(child)] };
}

/** Ids are unique over the bundle. */
function renamed(flows: readonly Flow[]): Flow[] {
  const text = JSON.stringify(flows)
    .replaceAll('"subject"', '"child-subject"')
    .replaceAll('"entry"', '"child-entry"')
    .replaceAll('"item-subject"', '"child-item"');
  return JSON.parse(text) as Flow[];
}

function widenedState(state: State, one: Widening, parts: Parts): State {
  const { id, order, title, parent } = state;
  const shared = { id, order, title, ...(parent === undefined ? {} : { parent }) };
  if (one.kind === 'subflow') {
    const input = [{ field: 'child-subject', value: { var: 'case.branch' } }];
    return { ...shared, kind: 'subflow', flow: 'child', input, output: [], wait: one.wait };
  }
  if (one.kind === 'multiple') {
    addBody(parts, `${id}-each`, id, one.bodies[0] ?? ['work']);
    const join = one.join === 'count' ? ({ type: 'count', count: 2 } as const) : plainJoin(one);
    const over = { if: [high, ['a', 'b', 'c'], ['a', 'b']] };
    const turn = one.turn ? 'turn' : 'parallel';
    const { rest } = one;
    return { ...shared, kind: 'multiple', over, in: turn, join, rest, changedBy: ['worker'] };
  }
  one.bodies.forEach((kinds, index) => {
    const when = one.when && index > 0 ? { when: high } : {};
    addBody(parts, `${id}-b${index}`, id, kinds, when);
  });
  const join = joinOf(one, id);
  const history = one.history ? { history: true as const } : {};
  return { ...shared, kind: 'joint', join, rest: one.rest, ...history };
}

function plainJoin({ join }: Widening): { type: 'all' } | { type: 'any' } {
  return join === 'any' ? { type: 'any' } : { type: 'all' };
}

function joinOf(one: Widening, id: string): Extract<State, { kind: 'joint' }>['join'] {
  if (one.join === 'count') return { type: 'count', count: 2 };
  if (one.join === 'lead') return { type: 'lead', branch: `${id}-b0` };
  return plainJoin(one);
}

/** What a person did in the work state, the machine does now, or a role of its own. */
function widenedAction(
  action: Action,
  widened: ReadonlyMap<string, Widening>,
  parts: Parts,
): Action[] {
  const one = widened.get(action.from);
  if (one === undefined) return [action];
  const { id, from, to, order } = action;
  if (id.startsWith('go-') && to !== undefined) {
    const done = one.wait ? ({ type: 'finished' } as const) : ({ type: 'started' } as const);
    const on = one.kind === 'subflow' ? done : ({ type: 'joined' } as const);
    parts.route({ id: `on-${from}`, from, to, on });
    return [];
  }
  return id.startsWith('note-') ? [] : [{ ...action, order, roles: ['worker'] }];
}

function addBody(
  parts: Parts,
  id: string,
  parent: string,
  kinds: readonly BodyKind[],
  more: object = {},
): void {
  parts.state({ id, kind: 'composite', initial: `${id}-0`, parent, ...more });
  kinds.forEach((kind, index) => {
    const at = `${id}-${index}`;
    const to = index + 1 < kinds.length ? `${id}-${index + 1}` : `${id}-good`;
    const shared = { id: at, parent: id };
    if (kind === 'work') {
      parts.state({ ...shared, kind, role: 'worker', unit: 'case' });
      parts.action({ id: `${at}-go`, from: at, to, kind: 'forward' });
      if (index > 0) parts.action({ id: `${at}-back`, from: at, to: `${id}-0`, kind: 'return' });
    } else if (kind === 'wait') {
      parts.state({ ...shared, kind });
      parts.route({ id: `${at}-came`, from: at, to, on: { type: 'signal', signal: 'news' } });
      const duration = { n: index + 1, unit: 'working-day' };
      parts.route({ id: `${at}-late`, from: at, to, on: { type: 'after', duration } });
    } else if (kind === 'automatic') {
      const effect = { type: 'deliver', channel: 'elsewhere', payload: { var: 'row.value' } };
      const timeout = { n: 1, unit: 'hour' };
      // `row` is there only where a list is around it.
      const payload = id.includes('each') ? effect : { ...effect, payload: 1 };
      parts.state({ ...shared, kind, effect: payload, timeout });
      parts.route({ id: `${at}-did`, from: at, to, on: { type: 'done' } });
      parts.route({ id: `${at}-fell`, from: at, to, on: { type: 'failed' }, guard: high });
    } else {
      parts.state({ ...shared, kind, join: { type: 'any' }, rest: 'cancel', history: true });
      addBody(parts, `${at}-x`, at, ['work']);
      addBody(parts, `${at}-y`, at, ['wait', 'work']);
      parts.route({ id: `${at}-met`, from: at, to, on: { type: 'joined' } });
    }
  });
  parts.state({ id: `${id}-good`, kind: 'final', outcome: 'good', result: 'success', parent: id });
}

function limitOn(id: string, parts: Parts): Flow['deadlines'][number] {
  const waits = parts.states.filter(
    (state) => state.kind === 'wait' && state.id.startsWith(`${id}-`),
  );
  return {
    id: `${id}-limit`,
    order: `z${id}`,
    title: text(id),
    state: id,
    kind: 'operational',
    duration: { n: 6, unit: 'working-day' },
    starts: { on: 'entry' },
    suspensions: waits.map((state) => ({ state: state.id, ground: text('held') })),
  };
}
