import type { Bundle } from '../document/bundle.ts';
import type { Field, Form, FormItem } from '../document/fields.ts';
import type { Flow } from '../document/flow.ts';
import { ordered } from '../document/ordered.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import { compileRule } from '../rules/index.ts';
import type { Principal } from '../step/event.ts';
import { nearestName } from '../text/nearest.ts';
import type { DerivedForm, DerivedItem, FormUi, Widget } from './derived-form.ts';
import { fieldSchema } from './field-schema.ts';

/** What a form is derived from: a compiled machine has both. */
export interface FormSource {
  readonly bundle: Bundle;
  readonly flow: Flow;
}

export interface FormViewer {
  /** Field values of the case as they are; of a new case there are none. */
  readonly data: JsonObject;
  /** Who will fill it in. Rules of forms read data and parameters, so the form is the same for all. */
  readonly by?: Principal;
}

/** Without data a form is the same for every case of a bundle; bundles are never changed in place. */
const derived = new WeakMap<Bundle, Map<string, DerivedForm>>();

/**
 * One JSON Schema (2020-12) and one UI description for a form, self-contained: browser and server
 * check values against it with `checkFormValues` and come to the same verdict.
 *
 * @throws EngineError `ENGINE_FORM_UNKNOWN`
 */
export function deriveForm(source: FormSource, formId: string, viewer: FormViewer): DerivedForm {
  const form = formWithoutData(source, formId);
  const wanted = new Set([...form.fields, ...fieldsRead(form.ui)]);
  const data = Object.fromEntries(
    Object.entries(viewer.data).filter(([field, value]) => wanted.has(field) && value !== null),
  );
  return { ...form, ui: { ...form.ui, data } };
}

export function formWithoutData(source: FormSource, formId: string): DerivedForm {
  const { bundle, flow } = source;
  const known = derived.get(bundle) ?? new Map<string, DerivedForm>();
  derived.set(bundle, known);
  const key = `${flow.id}#${formId}`;
  const form = known.get(key) ?? derive(bundle, flow, formId);
  known.set(key, form);
  return form;
}

function derive(bundle: Bundle, flow: Flow, formId: string): DerivedForm {
  const form = flow.forms.find((one) => one.id === formId);
  if (form === undefined) {
    const ids = flow.forms.map((one) => one.id);
    const nearest = nearestName(formId, ids) ?? ids.join(', ');
    throw new EngineError([
      problem('ENGINE_FORM_UNKNOWN', { path: '/form', flow: flow.id }, { form: formId, nearest }),
    ]);
  }
  const fields = new Map([...bundle.fields, ...flow.fields].map((field) => [field.id, field]));
  const shown = itemsInOrder(form).flatMap((item) => {
    const field = fields.get(item.field);
    return field === undefined ? [] : [{ item, field }];
  });
  return {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      title: form.title['zh-CN'],
      'x-i18n': { en: { title: form.title.en } },
      properties: Object.fromEntries(
        shown.map(({ field }) => [field.id, fieldSchema(field, bundle.codeLists)]),
      ),
      required: shown
        .filter(({ item }) => item.required === true && item.visible === undefined)
        .filter(({ item, field }) => !isReadOnly(item, field))
        .map(({ field }) => field.id),
      additionalProperties: false,
    },
    ui: {
      form: form.id,
      flow: flow.id,
      title: form.title,
      sections: ordered(form.sections ?? []).map(({ id, title }) => ({ id, title })),
      items: shown.map(({ item, field }) => derivedItem(item, field, bundle)),
      rules: Object.fromEntries(
        [...bundle.rules, ...flow.rules].map(({ id, rule }) => [id, rule as Json]),
      ),
      parameters: Object.fromEntries(bundle.parameters.map(({ id, value }) => [id, value])),
      data: {},
    },
    fields: shown.map(({ field }) => field.id),
  };
}

/** By section as the sections are ordered, what lies in none last; inside by order. */
function itemsInOrder(form: Form): FormItem[] {
  const sections = ordered(form.sections ?? []).map(({ id }) => id);
  const rank = (item: FormItem) =>
    item.section === undefined ? sections.length : sections.indexOf(item.section);
  return ordered(form.items).sort((a, b) => rank(a) - rank(b));
}

function derivedItem(item: FormItem, field: Field, bundle: Bundle): DerivedItem {
  return {
    id: item.id,
    field: field.id,
    title: field.title,
    type: field.type,
    class: field.class,
    widget: widgetOf(field, bundle),
    width: item.width ?? 'full',
    section: item.section ?? null,
    help: item.help ?? null,
    readOnly: isReadOnly(item, field),
    required: (item.required as DerivedItem['required'] | undefined) ?? false,
    visible: (item.visible as DerivedItem['visible'] | undefined) ?? null,
  };
}

function isReadOnly(item: FormItem, field: Field): boolean {
  return item.readOnly === true || field.computed !== undefined;
}

/** Up to this many codes are shown side by side instead of in a list that opens. */
const radioCodes = 5;

function widgetOf(field: Field, bundle: Bundle): Widget {
  switch (field.type) {
    case 'long-text':
      return 'textarea';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'boolean':
      return 'switch';
    case 'code': {
      const list = bundle.codeLists.find(({ id }) => id === field.codeList);
      return (list?.codes.length ?? 0) <= radioCodes ? 'radio' : 'select';
    }
    case 'codes':
      return 'checkboxes';
    default:
      return field.type;
  }
}

/** The fields that the rules of a form read. */
function fieldsRead(ui: FormUi): string[] {
  const rules = ui.items.flatMap(({ required, visible }) => [
    ...(typeof required === 'boolean' ? [] : [required.rule]),
    ...(visible === null ? [] : [visible.rule]),
  ]);
  const context = { rules: ui.rules };
  return rules.flatMap((rule) =>
    compileRule(rule, context).reads.flatMap((path) => {
      const [root, field] = path.split('.');
      return root === 'data' && field !== undefined ? [field] : [];
    }),
  );
}
