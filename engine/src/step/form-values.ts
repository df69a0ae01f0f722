import { checkValues } from '../form/check-values.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { type Problem, problem } from '../problem/problem.ts';

/** What is wrong with the values that were entered. Without a form none may be entered. */
export function checkEnteredValues(
  machine: Machine,
  form: string | undefined,
  values: JsonObject,
  data: JsonObject,
): Problem[] {
  return form === undefined
    ? notTaken(values, () => false)
    : checkValues(machine, form, values, data);
}

/** What the machine or another system reports may set any field that is not computed. */
export function checkReportedValues(machine: Machine, values: JsonObject): Problem[] {
  return notTaken(values, (field) => {
    const known = machine.fields.get(field);
    return known !== undefined && known.computed === undefined;
  });
}

function notTaken(
  values: Readonly<Record<string, Json>>,
  isTaken: (field: string) => boolean,
): Problem[] {
  return Object.keys(values)
    .filter((field) => !isTaken(field))
    .map((field) => problem('ENGINE_VALUES_NOT_TAKEN', { path: `/values/${field}` }, { field }));
}
