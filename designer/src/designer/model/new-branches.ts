import {
  type Action,
  type Bundle,
  type Change,
  type Flow,
  orderBetween,
  type State,
} from '@jingwei/engine';
import { newId } from './new-id.ts';

interface Place {
  /** The joint or multiple state that they lie in. */
  readonly holder: string;
  /** The order key that theirs come after. */
  readonly after: string;
  readonly count: number;
}

const words = {
  work: { 'zh-CN': '办理', en: 'Work' },
  done: { 'zh-CN': '办完', en: 'Done' },
} as const;

/** New branches, each with one work state and the end that it leads to. */
export function newBranches(bundle: Bundle, flow: Flow, { holder, after, count }: Place): Change[] {
  let order = after;
  let actionOrder =
    flow.actions
      .map((one) => one.order)
      .sort()
      .at(-1) ?? null;
  const changes: Change[] = [];
  const add = (state: (order: string) => State) => {
    order = orderBetween(order, null);
    changes.push({ op: 'add', kind: 'state', flow: flow.id, element: state(order) });
  };
  const before = flow.states.filter((one) => one.parent === holder).length;
  for (let made = 0; made < count; made += 1) {
    const number = before + made + 1;
    const branch = newId(bundle, 'state');
    const work = newId(bundle, 'state');
    const end = newId(bundle, 'state');
    add((order) => ({
      id: branch,
      order,
      title: { 'zh-CN': `分支 ${number}`, en: `Branch ${number}` },
      parent: holder,
      kind: 'composite',
      initial: work,
    }));
    const role = bundle.roles[0]?.id ?? '';
    add((order) => ({
      id: work,
      order,
      title: words.work,
      parent: branch,
      kind: 'work',
      role,
      unit: 'case',
    }));
    const outcome = newId(bundle, 'code');
    add((order) => ({
      id: end,
      order,
      title: words.done,
      parent: branch,
      kind: 'final',
      outcome,
      result: 'success',
    }));
    actionOrder = orderBetween(actionOrder, null);
    const element: Action = {
      id: newId(bundle, 'action'),
      order: actionOrder,
      title: words.done,
      from: work,
      to: end,
      kind: 'forward',
    };
    changes.push({ op: 'add', kind: 'action', flow: flow.id, element });
  }
  return changes;
}
