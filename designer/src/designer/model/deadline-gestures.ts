import { type Bundle, type Deadline, type Flow, orderBetween, ordered } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newId } from './new-id.ts';
import { settingOf } from './set-property.ts';

export interface MadeDeadline {
  readonly id: string;
  readonly gesture: Gesture;
}

/** Gives a state, or without one the whole case, a deadline of seven working days, to be changed. */
export function addDeadline(bundle: Bundle, flow: Flow, state?: string): MadeDeadline {
  const id = newId(bundle, 'deadline');
  const of = flow.states.find((one) => one.id === state)?.title ?? flow.title;
  const element: Deadline = {
    id,
    order: orderBetween(ordered(flow.deadlines).at(-1)?.order ?? null, null),
    title: { 'zh-CN': `${of['zh-CN']}时限`, en: `Deadline of “${of.en}”` },
    ...(state === undefined ? {} : { state }),
    kind: 'operational',
    duration: { n: 7, unit: 'working-day' },
    starts: { on: 'entry' },
  };
  return {
    id,
    gesture: {
      title: { 'zh-CN': '添加时限', en: 'Add a deadline' },
      changes: [{ op: 'add', kind: 'deadline', flow: flow.id, element }],
    },
  };
}

/** Removes a deadline, the routes that it takes and the effects that extend it. */
export function removeDeadline(flow: Flow, id: string): Gesture {
  const routes = flow.routes.filter(({ on }) => on.type === 'deadline' && on.deadline === id);
  const actions = flow.actions.filter((one) =>
    one.effects?.some((effect) => effect.type === 'extend-deadline' && effect.deadline === id),
  );
  return {
    title: { 'zh-CN': '删除时限', en: 'Remove a deadline' },
    changes: [
      ...routes.map((one) => ({
        op: 'remove' as const,
        kind: 'route' as const,
        flow: flow.id,
        id: one.id,
      })),
      ...actions.map((one) =>
        settingOf(
          { kind: 'action', flow: flow.id, id: one.id },
          ['effects'],
          one.effects?.filter(
            (effect) => !(effect.type === 'extend-deadline' && effect.deadline === id),
          ),
        ),
      ),
      { op: 'remove', kind: 'deadline', flow: flow.id, id },
    ],
  };
}
