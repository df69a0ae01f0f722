import type { JsonObject } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { Problem } from '../problem/problem.ts';
import { type CompiledRule, compileRule } from '../rules/index.ts';
import { truthy } from '../rules/value.ts';
import type { DerivedForm, FormUi } from './derived-form.ts';

export interface FormConditions {
  readonly visible: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** Rules that could not be evaluated; their fields count as visible and as not required. */
  readonly problems: readonly Problem[];
}

interface CompiledConditions {
  readonly field: string;
  readonly visible: CompiledRule | null;
  readonly required: CompiledRule | boolean;
}

const compiled = new WeakMap<FormUi['items'], readonly CompiledConditions[]>();

/**
 * Which fields of a form are shown and which must be filled in, given what is entered so far.
 * `values` go before the data of the case; a value of null is a value taken away.
 */
export function formConditions(
  form: DerivedForm,
  values: JsonObject,
  data: JsonObject = form.ui.data,
): FormConditions {
  const roots = { data: present({ ...data, ...values }), param: form.ui.parameters };
  const visible = new Set<string>();
  const required = new Set<string>();
  const problems: Problem[] = [];
  const holds = (rule: CompiledRule, field: string, otherwise: boolean): boolean => {
    try {
      return truthy(rule.evaluate(roots));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const place = { path: `/values/${field}`, element: field, flow: form.ui.flow };
      problems.push(...error.problems.map((one) => ({ ...one, ...place })));
      return otherwise;
    }
  };
  for (const condition of compiledConditions(form.ui)) {
    const { field } = condition;
    if (condition.visible !== null && !holds(condition.visible, field, true)) continue;
    visible.add(field);
    const needed =
      typeof condition.required === 'boolean'
        ? condition.required
        : holds(condition.required, field, false);
    if (needed) required.add(field);
  }
  return { visible, required, problems };
}

function compiledConditions(ui: FormUi): readonly CompiledConditions[] {
  const known = compiled.get(ui.items);
  if (known !== undefined) return known;
  const context = { rules: ui.rules };
  const made = ui.items.map(({ field, visible, required, readOnly }) => ({
    field,
    visible: visible === null ? null : compileRule(visible.rule, context),
    required:
      readOnly || typeof required === 'boolean'
        ? required === true && !readOnly
        : compileRule(required.rule, context),
  }));
  compiled.set(ui.items, made);
  return made;
}

function present(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
