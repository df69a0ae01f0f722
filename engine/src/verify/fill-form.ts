import type { Bundle } from '../document/bundle.ts';
import type { Field } from '../document/fields.ts';
import { formWithoutData } from '../form/derive-form.ts';
import { formConditions } from '../form/form-conditions.ts';
import { isEmpty } from '../form/value-problems.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';

/**
 * The values of a form: the wanted ones, and for whatever else it requires something that it takes.
 * What is not shown is left out.
 */
export function fillForm(
  machine: Machine,
  formId: string,
  wanted: JsonObject,
  data: JsonObject,
  today: string,
): JsonObject {
  const form = formWithoutData(machine, formId);
  const values: Record<string, Json> = { ...wanted };
  // Each round may show fields that hang on those of the round before.
  for (let round = 0; round <= form.ui.items.length; round += 1) {
    const { visible, required } = formConditions(form, values, data);
    const hidden = Object.keys(values).find(
      (field) => !visible.has(field) && !isEmpty(values[field]),
    );
    if (hidden !== undefined) delete values[hidden];
    const lacking = [...required].find(
      (field) => isEmpty(values[field]) && (Object.hasOwn(values, field) || isEmpty(data[field])),
    );
    if (lacking === undefined && hidden === undefined) return values;
    const field = lacking === undefined ? undefined : machine.fields.get(lacking);
    if (field !== undefined) values[field.id] = sampleOf(field, machine.bundle, today);
  }
  return values;
}

/** Some value that a field takes. */
function sampleOf(field: Field, bundle: Bundle, today: string): Json {
  const { type, min = 0, max } = field;
  const [code] = bundle.codeLists.find(({ id }) => id === field.codeList)?.codes ?? [];
  switch (type) {
    case 'text':
    case 'long-text':
      return 'text'.repeat(Math.ceil((field.minLength ?? 1) / 4)).slice(0, field.maxLength ?? 200);
    case 'integer':
    case 'decimal':
      return Math.min(Math.max(min, 1), max ?? Number.POSITIVE_INFINITY);
    case 'money':
      return `${Math.min(Math.max(min, 1), max ?? Number.POSITIVE_INFINITY)}`;
    case 'boolean':
      return true;
    case 'date':
      return today;
    case 'date-time':
      return `${today}T01:00:00.000Z`;
    case 'code':
      return code?.id ?? '';
    case 'codes':
      return code === undefined ? [] : [code.id];
    case 'phone':
      return '13800000000';
    case 'citizen-id':
      return '11010519491231002X';
    case 'unit':
      return 'unit-community';
    case 'person':
      return 'person-c';
    case 'attachments':
      return ['file-1'];
  }
}
