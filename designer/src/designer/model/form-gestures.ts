import {
  type Bundle,
  type Change,
  type Flow,
  type Form,
  type FormItem,
  orderBetween,
  ordered,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newId } from './new-id.ts';
import { type ElementPlace, settingOf } from './set-property.ts';

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

/** The section in which an item shows: none where it names one that the form does not have. */
export function sectionOf(form: Form, item: FormItem): string | null {
  return form.sections?.find((one) => one.id === item.section)?.id ?? null;
}

/** The items of a section (null: those in none) in their order. */
export function itemsIn(form: Form, section: string | null): readonly FormItem[] {
  return ordered(form.items).filter((one) => sectionOf(form, one) === section);
}

/** Puts a field of the data dictionary at the end of a form, or of a section of it. */
export function addFormItem(
  bundle: Bundle,
  flow: Flow,
  form: Form,
  field: string,
  section: string | null = null,
): Gesture {
  const last = ordered(form.items).at(-1)?.order ?? null;
  const element: FormItem = {
    id: newId(bundle, 'form-item'),
    order: orderBetween(last, null),
    field,
    ...(section === null ? {} : { section }),
  };
  return {
    title: { 'zh-CN': '添加字段', en: 'Add a field' },
    changes: [{ op: 'add', kind: 'form-item', flow: flow.id, parent: form.id, element }],
  };
}

export function itemPlace(flow: Flow, form: Form, id: string): ElementPlace {
  return { kind: 'form-item', flow: flow.id, parent: form.id, id };
}

export function removeFormItem(flow: Flow, form: Form, id: string): Gesture {
  const change: Change = { op: 'remove', kind: 'form-item', flow: flow.id, parent: form.id, id };
  return { title: { 'zh-CN': '移除字段', en: 'Remove a field' }, changes: [change] };
}

/** Where an item is to stand: in a section (null: in none), so many items from its beginning. */
export interface ItemPosition {
  readonly section: string | null;
  readonly index: number;
}

/** Moves an item to a place of a section; null where it stands there already. */
export function placeFormItem(
  flow: Flow,
  form: Form,
  id: string,
  { section, index }: ItemPosition,
): Gesture | null {
  const item = form.items.find((one) => one.id === id);
  if (!item) return null;
  const before = itemsIn(form, section);
  const stays = sectionOf(form, item) === section;
  const rest = before.filter((one) => one.id !== id);
  const to = Math.max(0, Math.min(index, rest.length));
  if (stays && before.findIndex((one) => one.id === id) === to) return null;
  const place = itemPlace(flow, form, id);
  const order = orderAt(form, id, rest[to - 1], rest[to]);
  return {
    title: { 'zh-CN': '移动字段', en: 'Move a field' },
    changes: [
      ...(stays ? [] : [settingOf(place, ['section'], section ?? undefined)]),
      settingOf(place, ['order'], order),
    ],
  };
}

/** An order key beside its neighbours of the section that no item of another section has. */
function orderAt(form: Form, id: string, before?: FormItem, after?: FormItem): string {
  const orders = form.items.filter((one) => one.id !== id).map(({ order }) => order);
  const sorted = [...orders].sort();
  if (before) {
    return orderBetween(before.order, sorted.find((one) => one > before.order) ?? null);
  }
  if (after) {
    return orderBetween(sorted.findLast((one) => one < after.order) ?? null, after.order);
  }
  return orderBetween(sorted.at(-1) ?? null, null);
}
