import type { Field } from '../document/fields.ts';
import { checkValues } from '../form/check-values.ts';
import { formWithoutData } from '../form/derive-form.ts';
import { formConditions } from '../form/form-conditions.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';

/** Chooses what is entered in a field; undefined: it is left out. */
export type Choose = (field: Field, isRequired: boolean) => Json | undefined;

/** Rounds after which fields that show and hide one another are given up. */
const mostRounds = 6;

/** The fields of a form that a person can fill in, in the order in which they are shown. */
export function fillable(machine: Machine, form: string): readonly Field[] {
  const { items } = formWithoutData(machine, form).ui;
  return items.flatMap((item) => {
    const field = machine.fields.get(item.field);
    return field === undefined || item.readOnly ? [] : [field];
  });
}

/**
 * Values that a form takes: what is visible and required is filled in, what is invisible is not. Null
 * where what was chosen is not taken.
 */
export function fillForm(
  machine: Machine,
  form: string,
  data: JsonObject,
  fixed: JsonObject,
  choose: Choose,
): JsonObject | null {
  const derived = formWithoutData(machine, form);
  const fields = fillable(machine, form);
  const asked = new Set<string>();
  let values: JsonObject = {};
  for (let round = 0; round < mostRounds; round += 1) {
    const before = JSON.stringify(values);
    for (const field of fields) {
      const { visible, required } = formConditions(derived, values, data);
      const { id } = field;
      if (!visible.has(id)) {
        const { [id]: _hidden, ...others } = values;
        values = others;
        asked.delete(id);
        continue;
      }
      const isDue = required.has(id) && !Object.hasOwn(values, id) && !Object.hasOwn(data, id);
      if (asked.has(id) && !isDue) continue;
      asked.add(id);
      const value = Object.hasOwn(fixed, id) ? fixed[id] : choose(field, required.has(id));
      if (value !== undefined && value !== null) values = { ...values, [id]: value };
    }
    if (JSON.stringify(values) === before && round > 0) break;
  }
  return checkValues(machine, form, values, data).length === 0 ? values : null;
}
