import {
  type DerivedForm,
  type DerivedItem,
  formConditions,
  type Json,
  type JsonObject,
  type Language,
} from '@jingwei/engine';

/** Values of fields by field id; null takes a value away that the case has. */
export type FormValues = JsonObject;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One field that shows now, ready to be drawn in one language. */
export interface FormEntry extends Omit<DerivedItem, 'title' | 'help'> {
  readonly title: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  readonly mustBeFilled: boolean;
}

/** A form as the API carries it; the engine made it, so that its shape is the engine's. */
export interface CarriedForm {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly ui: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
}

export function derivedForm(carried: CarriedForm): DerivedForm {
  return carried as unknown as DerivedForm;
}

/** The values that the case has already: nobody enters them again. */
export function startValues(form: DerivedForm): FormValues {
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const value = form.ui.data[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** The entries that show, given what is entered, in their order. */
export function shownEntries(
  form: DerivedForm,
  values: FormValues,
  language: Language,
): readonly FormEntry[] {
  const { visible, required } = formConditions(form, values);
  return form.ui.items
    .filter(({ field }) => visible.has(field))
    .map((item) => ({
      ...item,
      title: item.title[language],
      help: item.help?.[language] ?? '',
      choices: choicesOf(form.schema.properties[item.field] ?? {}, language),
      mustBeFilled: required.has(item.field),
    }));
}

/** What is sent: only what shows and can be entered; null for a value that was there and is no more. */
export function valuesToSend(form: DerivedForm, values: FormValues): FormValues {
  const { visible } = formConditions(form, values);
  return Object.fromEntries(
    form.ui.items.flatMap(({ field, readOnly }): [string, Json][] => {
      if (readOnly || !visible.has(field)) return [];
      const value = values[field];
      if (!isEmpty(value)) return [[field, value as Json]];
      return isEmpty(form.ui.data[field]) ? [] : [[field, null]];
    }),
  );
}

export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

interface Coded {
  readonly const: string;
  readonly title: string;
  readonly 'x-i18n'?: { readonly en?: { readonly title?: string } };
}

function choicesOf(property: JsonObject, language: Language): Choice[] {
  const items = property.items as JsonObject | undefined;
  const codes = (property.oneOf ?? items?.oneOf ?? []) as unknown as readonly Coded[];
  return codes.map((code) => ({
    value: code.const,
    label: (language === 'en' ? code['x-i18n']?.en?.title : undefined) ?? code.title,
  }));
}
