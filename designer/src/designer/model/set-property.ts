import type { Change, Flow, Text } from '@jingwei/engine';
import type { Gesture } from './draft.ts';

type SetChange = Extract<Change, { op: 'set' }>;

/** Which element a property belongs to; `flow` absent: an element of the pack. */
export interface ElementPlace {
  readonly kind: SetChange['kind'];
  readonly id: string;
  readonly flow?: string;
  readonly parent?: string;
}

/** A change of one property; without a value the property is removed. */
export function settingOf(place: ElementPlace, path: readonly string[], value: unknown): SetChange {
  const change: SetChange = { op: 'set', ...place, path: [...path] };
  return value === undefined ? change : { ...change, value };
}

/** Sets one property of one element. */
export function setProperty(
  place: ElementPlace,
  path: readonly string[],
  value: unknown,
  title: Text,
): Gesture {
  return { title, changes: [settingOf(place, path, value)] };
}

/** Moves an element in its list, between two others. */
export function setOrder(place: ElementPlace, order: string): Gesture {
  return setProperty(place, ['order'], order, { 'zh-CN': '调整顺序', en: 'Change the order' });
}

export function inFlow(flow: Flow, kind: SetChange['kind'], id: string): ElementPlace {
  return { kind, flow: flow.id, id };
}
