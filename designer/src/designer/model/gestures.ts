import {
  type Action,
  type Bundle,
  type Change,
  type Flow,
  orderBetween,
  type Route,
  type State,
  type StateKind,
  type Text,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { connectionKind } from './may.ts';
import { newId } from './new-id.ts';
import { settingOf } from './set-property.ts';

const stateTitles: Readonly<Record<StateKind, Text>> = {
  work: { 'zh-CN': '新办理环节', en: 'New work state' },
  choice: { 'zh-CN': '新判断', en: 'New choice' },
  wait: { 'zh-CN': '新等待', en: 'New wait' },
  automatic: { 'zh-CN': '新自动环节', en: 'New automatic state' },
  final: { 'zh-CN': '新结束', en: 'New final state' },
  composite: { 'zh-CN': '新组合环节', en: 'New composite state' },
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
  } else add({ ...shared, kind });
  const title = stateTitles[kind];
  return { id, gesture: { title: say(`添加“${title['zh-CN']}”`, `Add “${title.en}”`), changes } };
}

/** Draws a transition: an action out of a work or composite state, a route out of any other. */
export function connect(bundle: Bundle, flow: Flow, from: string, to: string): Made {
  const source = flow.states.find((state) => state.id === from);
  const target = flow.states.find((state) => state.id === to);
  const kind = source ? connectionKind(source) : 'action';
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
  return { type: 'after', duration: { n: 1, unit: 'working-day' } };
}

/** Removes a state with everything that would hang in the air without it. */
export function removeState(flow: Flow, id: string): Gesture {
  const gone = <T extends { id: string }>(
    kind: Change extends infer C ? (C extends { kind: infer K } ? K : never) : never,
    list: readonly T[],
    hangs: (one: T) => boolean,
  ): Change[] =>
    list.filter(hangs).map((one) => ({ op: 'remove', kind, flow: flow.id, id: one.id }));
  const deadlines = flow.deadlines.filter((one) => one.state === id);
  const routeHangs = (one: Route) => {
    const { on } = one;
    return (
      one.from === id ||
      one.to === id ||
      (on.type === 'deadline' && deadlines.some((deadline) => deadline.id === on.deadline))
    );
  };
  const title = flow.states.find((state) => state.id === id)?.title ?? say(id, id);
  return {
    title: say(`删除“${title['zh-CN']}”`, `Delete “${title.en}”`),
    changes: [
      ...gone('action', flow.actions, (one) => hangsOn(one, id)),
      ...gone('route', flow.routes, routeHangs),
      ...gone('deadline', deadlines, () => true),
      ...gone('counter', flow.counters, ({ counts }) =>
        'state' in counts
          ? counts.state === id
          : flow.actions.some((one) => one.id === counts.action && hangsOn(one, id)),
      ),
      ...suspensionsWithout(flow, id),
      { op: 'remove', kind: 'state', flow: flow.id, id },
    ],
  };
}

const hangsOn = (action: Action, state: string) => action.from === state || action.to === state;

/** The deadlines of other states that stand still in this one, without it. */
function suspensionsWithout(flow: Flow, state: string): Change[] {
  return flow.deadlines
    .filter((one) => one.state !== state && one.suspensions?.some((at) => at.state === state))
    .map(({ id, suspensions }) =>
      settingOf(
        { kind: 'deadline', flow: flow.id, id },
        ['suspensions'],
        suspensions?.filter((at) => at.state !== state),
      ),
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
