import {
  type Bundle,
  type Change,
  type Flow,
  type Form,
  orderBetween,
  ordered,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newId } from './new-id.ts';
import { type ElementPlace, setOrder, settingOf } from './set-property.ts';

export interface MadeForm {
  readonly id: string;
  readonly gesture: Gesture;
}

/** Makes an empty form for an action, a state or the start, and uses it there. */
export function addForm(
  bundle: Bundle,
  flow: Flow,
  user: { readonly place: ElementPlace; readonly path: readonly string[] },
  of: { readonly 'zh-CN': string; readonly en: string },
): MadeForm {
  const id = newId(bundle, 'form');
  const last = ordered(flow.forms).at(-1)?.order ?? null;
  const title = { 'zh-CN': `${of['zh-CN']}表单`, en: `Form of “${of.en}”` };
  const element = { id, order: orderBetween(last, null), title, items: [] };
  return {
    id,
    gesture: {
      title: { 'zh-CN': '新建表单', en: 'Make a form' },
      changes: [
        { op: 'add', kind: 'form', flow: flow.id, element },
        settingOf(user.place, user.path, id),
      ],
    },
  };
}

/** Puts a field of the data dictionary at the end of a form. */
export function addFormItem(bundle: Bundle, flow: Flow, form: Form, field: string): Gesture {
  const last = ordered(form.items).at(-1)?.order ?? null;
  const element = { id: newId(bundle, 'form-item'), order: orderBetween(last, null), field };
  return {
    title: { 'zh-CN': '添加字段', en: 'Add a field' },
    changes: [{ op: 'add', kind: 'form-item', flow: flow.id, parent: form.id, element }],
  };
}

export function removeFormItem(flow: Flow, form: Form, id: string): Gesture {
  const change: Change = { op: 'remove', kind: 'form-item', flow: flow.id, parent: form.id, id };
  return { title: { 'zh-CN': '移除字段', en: 'Remove a field' }, changes: [change] };
}

/** Moves an item to a place in the order of the form; null where it stands there already. */
export function moveFormItem(flow: Flow, form: Form, id: string, to: number): Gesture | null {
  const items = ordered(form.items);
  const from = items.findIndex((one) => one.id === id);
  if (from < 0 || to < 0 || to >= items.length || from === to) return null;
  const rest = items.filter((one) => one.id !== id);
  const order = orderBetween(rest[to - 1]?.order ?? null, rest[to]?.order ?? null);
  return setOrder({ kind: 'form-item', flow: flow.id, parent: form.id, id }, order);
}
