import { type Bundle, type Flow, ordered, type State } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newBranches } from './new-branches.ts';
import { inFlow, settingOf } from './set-property.ts';

export type Joint = Extract<State, { kind: 'joint' }>;
export type Multiple = Extract<State, { kind: 'multiple' }>;
export type Subflow = Extract<State, { kind: 'subflow' }>;
export type Composite = Extract<State, { kind: 'composite' }>;
export type Join = Joint['join'];

/** The branches of a joint or multiple state in their order. */
export function branchesOf(flow: Flow, holder: string): readonly State[] {
  return ordered(flow.states.filter((one) => one.parent === holder));
}

/** Adds a branch with one work state and the end that it leads to. */
export function addBranch(bundle: Bundle, flow: Flow, holder: string): Gesture {
  const after = ordered(flow.states).at(-1)?.order ?? '';
  return {
    title: { 'zh-CN': '添加分支', en: 'Add a branch' },
    changes: newBranches(bundle, flow, { holder, after, count: 1 }),
  };
}

/** A join of this kind to begin with; of the ways that need a branch, by the first one. */
export function newJoin(flow: Flow, holder: string, type: Join['type']): Join {
  if (type === 'count') return { type, count: 1 };
  if (type !== 'lead') return { type };
  const [first] = branchesOf(flow, holder);
  return first === undefined ? { type: 'all' } : { type, branch: first.id };
}

/** Makes a subflow open cases of another flow; what was passed on belonged to the old one. */
export function setChildFlow(flow: Flow, state: Subflow, child: string): Gesture {
  const place = inFlow(flow, 'state', state.id);
  return {
    title: { 'zh-CN': '修改子流程', en: 'Change the subflow' },
    changes: [
      settingOf(place, ['flow'], child),
      settingOf(place, ['input'], []),
      settingOf(place, ['output'], []),
    ],
  };
}

/** Whether the case waits: its routes out are taken when the child has closed, or as soon as it is open. */
export function setWaiting(flow: Flow, state: Subflow, wait: boolean): Gesture {
  const before = wait ? 'started' : 'finished';
  const on = { type: wait ? 'finished' : 'started' };
  return {
    title: { 'zh-CN': '修改是否等待', en: 'Change whether it waits' },
    changes: [
      settingOf(inFlow(flow, 'state', state.id), ['wait'], wait),
      ...flow.routes
        .filter((one) => one.from === state.id && one.on.type === before)
        .map((one) => settingOf(inFlow(flow, 'route', one.id), ['on'], on)),
    ],
  };
}
