import { type Deadline, type Flow, ordered, type State, type Text } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { inFlow, settingOf } from './set-property.ts';

export type Suspension = NonNullable<Deadline['suspensions']>[number];

/** States in which a deadline can stand still: one has to be able to stay in them. */
export function suspendingStates(flow: Flow): readonly State[] {
  return ordered(flow.states).filter((one) => one.kind !== 'final' && one.kind !== 'choice');
}

/** Adds a suspension for the first state that has none yet; null where all of them have. */
export function addSuspension(flow: Flow, deadline: Deadline): Gesture | null {
  const taken = new Set(deadline.suspensions?.map((one) => one.state));
  const state = suspendingStates(flow).find(
    (one) => !taken.has(one.id) && one.id !== deadline.state,
  );
  if (!state) return null;
  const ground = { 'zh-CN': '请填写停止计算的理由', en: 'Say why the time does not run' };
  return setting(flow, deadline, [...(deadline.suspensions ?? []), { state: state.id, ground }], {
    'zh-CN': '添加停止计算的情形',
    en: 'Add a suspension',
  });
}

export function changeSuspension(
  flow: Flow,
  deadline: Deadline,
  at: number,
  change: Partial<Suspension>,
): Gesture {
  const next = (deadline.suspensions ?? []).map((one, index) => {
    if (index !== at) return one;
    const { basis, ...rest } = { ...one, ...change };
    return basis === undefined || basis.length === 0 ? rest : { ...rest, basis };
  });
  return setting(flow, deadline, next, {
    'zh-CN': '修改停止计算的情形',
    en: 'Change a suspension',
  });
}

export function removeSuspension(flow: Flow, deadline: Deadline, at: number): Gesture {
  const next = (deadline.suspensions ?? []).filter((_, index) => index !== at);
  return setting(flow, deadline, next, {
    'zh-CN': '删除停止计算的情形',
    en: 'Delete a suspension',
  });
}

function setting(
  flow: Flow,
  deadline: Deadline,
  next: readonly Suspension[],
  title: Text,
): Gesture {
  const value = next.length === 0 ? undefined : next;
  return {
    title,
    changes: [settingOf(inFlow(flow, 'deadline', deadline.id), ['suspensions'], value)],
  };
}
