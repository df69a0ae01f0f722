import type { FieldClass, FieldType } from '../document/fields.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Text } from '../text/text.ts';

/** How a value is entered. */
export type Widget =
  | 'text'
  | 'textarea'
  | 'number'
  | 'money'
  | 'switch'
  | 'date'
  | 'date-time'
  | 'select'
  | 'radio'
  | 'checkboxes'
  | 'phone'
  | 'citizen-id'
  | 'unit'
  | 'person'
  | 'attachments';

/** One field on a derived form. Rules are JSONLogic over `data.*` and `param.*`. */
export interface DerivedItem {
  readonly id: string;
  readonly field: string;
  readonly title: Text;
  readonly type: FieldType;
  readonly class: FieldClass;
  readonly widget: Widget;
  readonly width: 'full' | 'half';
  readonly section: string | null;
  readonly help: Text | null;
  readonly readOnly: boolean;
  readonly required: boolean | { readonly rule: Json };
  readonly visible: { readonly rule: Json } | null;
}

/** Everything that a screen needs beside the schema to show a form, with nothing of the bundle. */
export interface FormUi {
  readonly form: string;
  readonly flow: string;
  readonly title: Text;
  readonly sections: readonly { readonly id: string; readonly title: Text }[];
  /** In the order in which they are shown. */
  readonly items: readonly DerivedItem[];
  /** Named rules that the items' rules refer to. */
  readonly rules: JsonObject;
  /** Values of the parameters that rules may read. */
  readonly parameters: JsonObject;
  /** What is known of the fields shown here and of those that the rules read. */
  readonly data: JsonObject;
}

export interface FormSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly type: 'object';
  readonly title: string;
  readonly 'x-i18n': { readonly en: { readonly title: string } };
  readonly properties: Readonly<Record<string, JsonObject>>;
  /** What is required in every case; conditional ones are in the items' rules. */
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** One form as a JSON Schema (2020-12) with its UI description; both are plain JSON. */
export interface DerivedForm {
  readonly schema: FormSchema;
  readonly ui: FormUi;
  /** The ids of its fields in the order in which they are shown. */
  readonly fields: readonly string[];
}
