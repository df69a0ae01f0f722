import {
  type Action,
  type Bundle,
  type Change,
  type ElementKind,
  type Flow,
  orderBetween,
  type Route,
  type State,
  type StateKind,
  type Text,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { connectionKind, statesInside } from './may.ts';
import { newBranches } from './new-branches.ts';
import { newId } from './new-id.ts';
import { settingOf } from './set-property.ts';

const stateTitles: Readonly<Record<StateKind, Text>> = {
  work: { 'zh-CN': '新办理环节', en: 'New work state' },
  choice: { 'zh-CN': '新判断', en: 'New choice' },
  wait: { 'zh-CN': '新等待', en: 'New wait' },
  automatic: { 'zh-CN': '新自动环节', en: 'New automatic state' },
  final: { 'zh-CN': '新结束', en: 'New final state' },
  composite: { 'zh-CN': '新组合环节', en: 'New composite state' },
  joint: { 'zh-CN': '新联合办理', en: 'New joint state' },
  multiple: { 'zh-CN': '新逐一办理', en: 'New state for each element' },
  subflow: { 'zh-CN': '新子流程', en: 'New subflow' },
};

const lastOrder = (list: readonly { order: string }[]) =>
  list
    .map(({ order }) => order)
    .sort()
    .at(-1) ?? null;
const say = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

export interface Made {
  readonly gesture: Gesture;
  readonly id: string;
}

/** Adds a state with what its kind needs to be a whole one, to be filled in by the user. */
export function addState(bundle: Bundle, flow: Flow, kind: StateKind, parent?: string): Made {
  const id = newId(bundle, 'state');
  const shared = {
    id,
    order: orderBetween(lastOrder(flow.states), null),
    title: stateTitles[kind],
    ...(parent ? { parent } : {}),
  };
  const changes: Change[] = [];
  const add = (element: State) =>
    changes.push({ op: 'add', kind: 'state', flow: flow.id, element });
  if (kind === 'work') add({ ...shared, kind, role: bundle.roles[0]?.id ?? '', unit: 'case' });
  else if (kind === 'final')
    add({ ...shared, kind, outcome: newId(bundle, 'code'), result: 'success' });
  else if (kind === 'automatic')
    add({
      ...shared,
      kind,
      effect: { type: 'deliver', channel: 'default', payload: { var: 'data' } },
    });
  else if (kind === 'composite') {
    const inner = newId(bundle, 'state');
    add({ ...shared, kind, initial: inner });
    add({
      id: inner,
      order: orderBetween(shared.order, null),
      title: stateTitles.work,
      parent: id,
      kind: 'work',
      role: bundle.roles[0]?.id ?? '',
      unit: 'case',
    });
  } else if (kind === 'joint') {
    add({ ...shared, kind, join: { type: 'all' }, rest: 'cancel' });
    changes.push(...newBranches(bundle, flow, { holder: id, after: shared.order, count: 2 }));
  } else if (kind === 'multiple') {
    add({ ...shared, kind, over: [], in: 'parallel', join: { type: 'all' }, rest: 'cancel' });
    changes.push(...newBranches(bundle, flow, { holder: id, after: shared.order, count: 1 }));
  } else if (kind === 'subflow') {
    const child = bundle.flows.find((one) => one.id !== flow.id)?.id ?? flow.id;
    add({ ...shared, kind, flow: child, input: [], output: [], wait: true });
  } else add({ ...shared, kind });
  const title = stateTitles[kind];
  return { id, gesture: { title: say(`添加“${title['zh-CN']}”`, `Add “${title.en}”`), changes } };
}

/**
 * Draws a transition: where nothing else is asked for, an action out of a work or composite state, a
 * route out of any other.
 */
export function connect(
  bundle: Bundle,
  flow: Flow,
  from: string,
  to: string,
  asked?: 'action' | 'route',
): Made {
  const source = flow.states.find((state) => state.id === from);
  const target = flow.states.find((state) => state.id === to);
  const kind = asked ?? (source ? connectionKind(source) : 'action');
  const id = newId(bundle, kind);
  const towards = target?.title ?? say('', '');
  const order = orderBetween(lastOrder(kind === 'action' ? flow.actions : flow.routes), null);
  const title = say(`转到“${towards['zh-CN']}”`.slice(0, 60), `To “${towards.en}”`.slice(0, 60));
  const element: Action | Route =
    kind === 'action'
      ? { id, order, title, from, to, kind: 'forward' }
      : { id, order, title, from, to, on: triggerFor(source) };
  return {
    id,
    gesture: {
      title: say('连接环节', 'Connect states'),
      changes: [{ op: 'add', kind, flow: flow.id, element }],
    },
  };
}

function triggerFor(source: State | undefined): Route['on'] {
  if (source?.kind === 'choice') return { type: 'choice' };
  if (source?.kind === 'automatic') return { type: 'done' };
  if (source?.kind === 'joint' || source?.kind === 'multiple') return { type: 'joined' };
  if (source?.kind === 'subflow') return { type: source.wait ? 'finished' : 'started' };
  return { type: 'after', duration: { n: 1, unit: 'working-day' } };
}

/** Removes a state, what lies in it, and everything that would hang in the air without them. */
export function removeState(flow: Flow, id: string): Gesture {
  // What lies deepest goes first, so that each is whole when it comes back.
  const inside = [...statesInside(flow, id)].reverse().map((state) => state.id);
  const gone = new Set([id, ...inside]);
  const hangs = (one: { from: string; to?: string }) =>
    gone.has(one.from) || (one.to !== undefined && gone.has(one.to));
  const removing = <T extends { id: string }>(
    kind: ElementKind,
    list: readonly T[],
    hanging: (one: T) => boolean,
  ): Change[] =>
    list.filter(hanging).map((one) => ({ op: 'remove', kind, flow: flow.id, id: one.id }));
  const deadlines = flow.deadlines.filter((one) => one.state !== undefined && gone.has(one.state));
  const lost = new Set(deadlines.map((one) => one.id));
  const routeHangs = ({ on, ...one }: Route) =>
    hangs(one) || (on.type === 'deadline' && lost.has(on.deadline));
  const title = flow.states.find((state) => state.id === id)?.title ?? say(id, id);
  return {
    title: say(`删除“${title['zh-CN']}”`, `Delete “${title.en}”`),
    changes: [
      ...removing('action', flow.actions, hangs),
      ...removing('route', flow.routes, routeHangs),
      ...removing('deadline', deadlines, () => true),
      ...removing('counter', flow.counters, ({ counts }) => {
        if ('state' in counts) return gone.has(counts.state);
        return flow.actions.some((one) => one.id === counts.action && hangs(one));
      }),
      ...removing('obligation', flow.obligations ?? [], (one) => gone.has(one.state)),
      ...suspensionsWithout(flow, gone),
      ...leadsWithout(flow, gone),
      ...[...inside, id].map(
        (one): Change => ({ op: 'remove', kind: 'state', flow: flow.id, id: one }),
      ),
    ],
  };
}

/** The deadlines of other states that stand still in these, without them. */
function suspensionsWithout(flow: Flow, gone: ReadonlySet<string>): Change[] {
  return flow.deadlines
    .filter(
      (one) =>
        !(one.state !== undefined && gone.has(one.state)) &&
        one.suspensions?.some((at) => gone.has(at.state)),
    )
    .map(({ id, suspensions }) =>
      settingOf(
        { kind: 'deadline', flow: flow.id, id },
        ['suspensions'],
        suspensions?.filter((at) => !gone.has(at.state)),
      ),
    );
}

/** Joint states that one of these branches led: all of the others decide instead. */
function leadsWithout(flow: Flow, gone: ReadonlySet<string>): Change[] {
  return flow.states.flatMap((state) =>
    state.kind === 'joint' &&
    !gone.has(state.id) &&
    state.join.type === 'lead' &&
    gone.has(state.join.branch)
      ? [settingOf({ kind: 'state', flow: flow.id, id: state.id }, ['join'], { type: 'all' })]
      : [],
  );
}

/** Removes an action or a route. */
export function removeTransition(flow: Flow, id: string): Gesture {
  const isAction = flow.actions.some((one) => one.id === id);
  const title =
    [...flow.actions, ...flow.routes].find((one) => one.id === id)?.title ?? say(id, id);
  return {
    title: say(`删除“${title['zh-CN']}”`, `Delete “${title.en}”`),
    changes: [
      ...flow.counters
        .filter(({ counts }) => 'action' in counts && counts.action === id)
        .map((one): Change => ({ op: 'remove', kind: 'counter', flow: flow.id, id: one.id })),
      { op: 'remove', kind: isAction ? 'action' : 'route', flow: flow.id, id },
    ],
  };
}

/**
 * Puts a new work state on a transition: what led to the old target leads to the new state, and a new
 * action leads on from there. This is how an approval is inserted.
 */
export function insertState(bundle: Bundle, flow: Flow, transition: string): Made | null {
  const action = flow.actions.find((one) => one.id === transition);
  const old = action ?? flow.routes.find((one) => one.id === transition);
  const target = flow.states.find((state) => state.id === old?.to);
  if (!old?.to || !target) return null;
  const made = addState(bundle, flow, 'work', target.parent);
  const onward: Action = {
    id: newId(bundle, 'action'),
    order: orderBetween(lastOrder(flow.actions), null),
    title: say('同意', 'Approve'),
    from: made.id,
    to: target.id,
    kind: 'forward',
  };
  const changes: Change[] = [
    ...made.gesture.changes,
    {
      op: 'set',
      kind: action ? 'action' : 'route',
      flow: flow.id,
      id: transition,
      path: ['to'],
      value: made.id,
    },
    {
      op: 'add',
      kind: 'action',
      flow: flow.id,
      element: onward,
    },
  ];
  return { id: made.id, gesture: { title: say('插入环节', 'Insert a state'), changes } };
}
