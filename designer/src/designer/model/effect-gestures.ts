import { type Bundle, type EffectDefinition, type Flow, ordered, type Text } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { type ElementPlace, settingOf } from './set-property.ts';

export type EffectType = EffectDefinition['type'];

/** In the order in which they are offered. */
export const effectTypes: readonly EffectType[] = [
  'notify',
  'move-unit',
  'set-field',
  'extend-deadline',
];

/** The list of effects of one element. */
export interface EffectList {
  readonly place: ElementPlace;
  /** `effects` of a transition, `onEntry` of a state. */
  readonly property: 'effects' | 'onEntry';
  readonly effects: readonly EffectDefinition[];
}

const titles: Readonly<Record<'add' | 'change' | 'move' | 'remove', Text>> = {
  add: { 'zh-CN': '添加效果', en: 'Add an effect' },
  change: { 'zh-CN': '修改效果', en: 'Change an effect' },
  move: { 'zh-CN': '调整效果顺序', en: 'Move an effect' },
  remove: { 'zh-CN': '删除效果', en: 'Delete an effect' },
};

/**
 * An effect to begin with, to be changed by the user; null where the flow has nothing that it could
 * be about: no field to set, no deadline that may be extended.
 */
export function newEffect(bundle: Bundle, flow: Flow, type: EffectType): EffectDefinition | null {
  switch (type) {
    case 'notify':
      return {
        type,
        to: { parties: 'all' },
        text: { 'zh-CN': '请填写通知内容。', en: 'Write the message here.' },
      };
    case 'move-unit':
      return { type, unit: 'street' };
    case 'set-field': {
      const field = settableFields(bundle, flow)[0]?.id;
      return field === undefined ? null : { type, field, value: null };
    }
    case 'extend-deadline': {
      const deadline = extensible(flow)[0]?.id;
      return deadline === undefined ? null : { type, deadline };
    }
  }
}

/** Fields that an effect may write: those that nothing computes. */
export function settableFields(bundle: Bundle, flow: Flow) {
  return [...ordered(flow.fields), ...ordered(bundle.fields)].filter(
    (one) => one.computed === undefined,
  );
}

/** Deadlines that declare an extension. */
export function extensible(flow: Flow) {
  return ordered(flow.deadlines).filter((one) => one.extension !== undefined);
}

export function addEffect(list: EffectList, effect: EffectDefinition): Gesture {
  return setting(list, [...list.effects, effect], titles.add);
}

export function changeEffect(list: EffectList, at: number, effect: EffectDefinition): Gesture {
  const next = list.effects.map((one, index) => (index === at ? effect : one));
  return setting(list, next, titles.change);
}

export function removeEffect(list: EffectList, at: number): Gesture {
  const next = list.effects.filter((_, index) => index !== at);
  return setting(list, next, titles.remove);
}

/** Null where it stands there already, or there is no such place. */
export function moveEffect(list: EffectList, from: number, to: number): Gesture | null {
  const moved = list.effects[from];
  if (!moved || from === to || to < 0 || to >= list.effects.length) return null;
  const rest = list.effects.filter((_, index) => index !== from);
  return setting(list, rest.toSpliced(to, 0, moved), titles.move);
}

function setting(list: EffectList, next: readonly EffectDefinition[], title: Text): Gesture {
  const value = next.length === 0 ? undefined : next;
  return { title, changes: [settingOf(list.place, [list.property], value)] };
}
