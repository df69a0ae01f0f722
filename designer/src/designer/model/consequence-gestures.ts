import {
  type Bundle,
  type Deadline,
  type Flow,
  orderBetween,
  ordered,
  type Text,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newEffect } from './effect-gestures.ts';
import { newId } from './new-id.ts';
import { type ElementPlace, setProperty } from './set-property.ts';

export type Consequence = NonNullable<Deadline['consequences']>[number];
type Deed = Consequence['do'];

/** In the order in which they are offered. */
export const deedTypes: readonly Deed['type'][] = [
  'supervise',
  'escalate',
  'reassign',
  'count',
  'effect',
];

/** What could be done once a limit is over, to begin with; null where the pack has nothing for it. */
export function newDeed(bundle: Bundle, flow: Flow, type: Deed['type']): Deed | null {
  const role = ordered(bundle.roles)[0]?.id;
  switch (type) {
    case 'escalate':
      return { type, up: 1 };
    case 'reassign':
      return role === undefined ? null : { type, role, unit: 'case' };
    case 'supervise':
      return role === undefined ? null : { type, level: 3, role, unit: 'case' };
    case 'count': {
      const counter = ordered(flow.counters)[0]?.id;
      return counter === undefined ? null : { type, counter };
    }
    case 'effect': {
      const effect = newEffect(bundle, flow, 'notify');
      return effect && { type, effect };
    }
  }
}

function consequencePlace(flow: Flow, deadline: Deadline, id: string): ElementPlace {
  return { kind: 'consequence', flow: flow.id, parent: deadline.id, id };
}

export function addConsequence(
  bundle: Bundle,
  flow: Flow,
  deadline: Deadline,
  deed: Deed,
): Gesture {
  const last = ordered(deadline.consequences ?? []).at(-1)?.order ?? null;
  const element: Consequence = {
    id: newId(bundle, 'consequence'),
    order: orderBetween(last, null),
    do: deed,
  };
  return {
    title: { 'zh-CN': '添加到期后的处理', en: 'Add a consequence' },
    changes: [{ op: 'add', kind: 'consequence', flow: flow.id, parent: deadline.id, element }],
  };
}

export function setConsequence(
  flow: Flow,
  deadline: Deadline,
  id: string,
  property: 'do' | 'after',
  value: unknown,
): Gesture {
  const title: Text = { 'zh-CN': '修改到期后的处理', en: 'Change a consequence' };
  return setProperty(consequencePlace(flow, deadline, id), [property], value, title);
}

export function removeConsequence(flow: Flow, deadline: Deadline, id: string): Gesture {
  return {
    title: { 'zh-CN': '删除到期后的处理', en: 'Delete a consequence' },
    changes: [{ op: 'remove', ...consequencePlace(flow, deadline, id) }],
  };
}
