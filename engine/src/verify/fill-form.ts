import { formWithoutData } from '../form/derive-form.ts';
import { formConditions } from '../form/form-conditions.ts';
import { isEmpty } from '../form/value-problems.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { sampleOf } from './sample-value.ts';

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
