import { canonicalJson } from '../hash/canonical-json.ts';
import { checkCharacters } from '../json/check-characters.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { type Problem, type ProblemPlace, problem } from '../problem/problem.ts';
import { nearestName } from '../text/nearest.ts';
import { type FormSource, formWithoutData } from './derive-form.ts';
import type { DerivedForm } from './derived-form.ts';
import { formConditions } from './form-conditions.ts';
import { isEmpty, valueProblems } from './value-problems.ts';

/**
 * Checks what was entered on a form of a flow: types, bounds, what is required (also by rules), nothing
 * that is invisible, read-only or not on the form. `data` are the values of the case before.
 * Problems lie at `/values/<field>`, every field's own.
 *
 * @throws EngineError `ENGINE_FORM_UNKNOWN`
 */
export function checkValues(
  source: FormSource,
  formId: string,
  values: JsonObject,
  data: JsonObject,
): Problem[] {
  return checkFormValues(formWithoutData(source, formId), values, data);
}

/** The same over a form that was derived before, for instance by the server for a browser. */
export function checkFormValues(
  form: DerivedForm,
  values: JsonObject,
  data: JsonObject = form.ui.data,
): Problem[] {
  const { visible, required, problems } = formConditions(form, values, data);
  const found = [...problems];
  const place = (field: string): ProblemPlace => ({
    path: `/values/${field}`,
    element: field,
    flow: form.ui.flow,
  });
  for (const field of Object.keys(values)) {
    if (form.fields.includes(field)) continue;
    const nearest = nearestName(field, form.fields) ?? form.fields.join(', ');
    const details = { field, form: form.ui.title, nearest };
    found.push(problem('ENGINE_VALUE_FIELD_UNKNOWN', place(field), details));
  }
  for (const { field, title, readOnly } of form.ui.items) {
    const given = Object.hasOwn(values, field) ? (values[field] as Json) : undefined;
    const at = place(field);
    const kept = Object.hasOwn(data, field) ? data[field] : undefined;
    if (isEmpty(given)) {
      const gone = given === undefined ? kept : given;
      if (required.has(field) && isEmpty(gone)) {
        found.push(problem('ENGINE_VALUE_MISSING', at, { title }));
      }
    } else if (!visible.has(field)) {
      found.push(problem('ENGINE_VALUE_INVISIBLE', at, { title }));
    } else if (readOnly) {
      const same = kept !== undefined && canonicalJson(kept) === canonicalJson(given);
      if (!same) found.push(problem('ENGINE_VALUE_READ_ONLY', at, { title }));
    } else {
      const schema = form.schema.properties[field] ?? {};
      found.push(...valueProblems(schema, given as Json, title, at));
      found.push(
        ...checkCharacters(given, at.path).map((one) => ({
          ...one,
          path: at.path,
          element: field,
        })),
      );
    }
  }
  return found;
}
