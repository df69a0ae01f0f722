import { type Bundle, type Flow, orderBetween, ordered } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { statesInside } from './may.ts';
import { newId } from './new-id.ts';
import { inFlow, setProperty } from './set-property.ts';

export type Obligation = NonNullable<Flow['obligations']>[number];
type Recurrence = Obligation['every'];

/** The actions that can fulfil a duty of a state: those in it or in one that lies in it. */
export function fulfillingActions(flow: Flow, state: string) {
  const inside = new Set([state, ...statesInside(flow, state).map((one) => one.id)]);
  return ordered(flow.actions.filter((one) => inside.has(one.from)));
}

/** Adds a duty on every Monday; null where no action could fulfil it. */
export function addObligation(bundle: Bundle, flow: Flow, state: string): Gesture | null {
  const [action] = fulfillingActions(flow, state);
  if (!action) return null;
  const last = ordered(flow.obligations ?? []).at(-1)?.order ?? null;
  const element: Obligation = {
    id: newId(bundle, 'obligation'),
    order: orderBetween(last, null),
    title: {
      'zh-CN': `定期${action.title['zh-CN']}`.slice(0, 60),
      en: `Regularly: ${action.title.en}`.slice(0, 60),
    },
    state,
    every: recurrence('week', 1),
    within: { n: 1, unit: 'calendar-day' },
    action: action.id,
    holiday: 'after',
    catchUp: 'none',
  };
  return {
    title: { 'zh-CN': '添加定期义务', en: 'Add a recurring duty' },
    changes: [{ op: 'add', kind: 'obligation', flow: flow.id, element }],
  };
}

/** Every so many days, weeks from Monday on, or months from the first on. */
export function recurrence(unit: Recurrence['unit'], n: number): Recurrence {
  if (unit === 'week') return { n, unit, weekday: 1 };
  if (unit === 'month') return { n, unit, day: 1 };
  return { n, unit };
}

export function setObligation<Property extends keyof Obligation>(
  flow: Flow,
  id: string,
  property: Property,
  value: Obligation[Property] | undefined,
): Gesture {
  return setProperty(inFlow(flow, 'obligation', id), [property], value, {
    'zh-CN': '修改定期义务',
    en: 'Change a recurring duty',
  });
}

export function removeObligation(flow: Flow, id: string): Gesture {
  return {
    title: { 'zh-CN': '删除定期义务', en: 'Delete a recurring duty' },
    changes: [{ op: 'remove', kind: 'obligation', flow: flow.id, id }],
  };
}
