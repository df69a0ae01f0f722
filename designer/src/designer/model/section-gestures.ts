import {
  type Bundle,
  type Flow,
  type Form,
  type FormSection,
  orderBetween,
  ordered,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { itemPlace } from './form-gestures.ts';
import { newId } from './new-id.ts';
import { type ElementPlace, setOrder, settingOf } from './set-property.ts';

export function sectionPlace(flow: Flow, form: Form, id: string): ElementPlace {
  return { kind: 'form-section', flow: flow.id, parent: form.id, id };
}

/** Adds an empty section at the end of a form. */
export function addSection(bundle: Bundle, flow: Flow, form: Form): Gesture {
  const last = ordered(form.sections ?? []).at(-1)?.order ?? null;
  const element: FormSection = {
    id: newId(bundle, 'form-section'),
    order: orderBetween(last, null),
    title: { 'zh-CN': '新分组', en: 'New section' },
  };
  return {
    title: { 'zh-CN': '添加分组', en: 'Add a section' },
    changes: [{ op: 'add', kind: 'form-section', flow: flow.id, parent: form.id, element }],
  };
}

/** Removes a section; its fields stay on the form, in none. */
export function removeSection(flow: Flow, form: Form, id: string): Gesture {
  return {
    title: { 'zh-CN': '删除分组', en: 'Delete a section' },
    changes: [
      ...form.items
        .filter((one) => one.section === id)
        .map((one) => settingOf(itemPlace(flow, form, one.id), ['section'], undefined)),
      { op: 'remove', kind: 'form-section', flow: flow.id, parent: form.id, id },
    ],
  };
}

/** Moves a section to a place in the order of the form; null where it stands there already. */
export function moveSection(flow: Flow, form: Form, id: string, to: number): Gesture | null {
  const sections = ordered(form.sections ?? []);
  const from = sections.findIndex((one) => one.id === id);
  if (from < 0 || to < 0 || to >= sections.length || from === to) return null;
  const rest = sections.filter((one) => one.id !== id);
  const before = rest[to - 1]?.order ?? null;
  const after = rest.find((one) => one.order > (before ?? ''))?.order ?? null;
  return setOrder(sectionPlace(flow, form, id), orderBetween(before, after));
}
