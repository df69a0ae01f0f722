import type { EffectDefinition } from '../effects.ts';
import type { CompositeState, JointState } from '../states.ts';
import { titleOf } from '../title-of.ts';
import { ancestors, type Findings, type FlowScope, type Placed } from './scope.ts';

/**
 * Two branches that run side by side never write the same field: what it held at the end would hang
 * on who came last. What a branch declares in `writes` counts as written by it.
 */
export function checkBranchWrites(
  scope: FlowScope,
  { place }: Placed<JointState>,
  bodies: readonly CompositeState[],
  findings: Findings,
): void {
  const writers = bodies.map((body) => ({ body, fields: fieldsWrittenIn(scope, body) }));
  for (const [index, { body, fields }] of writers.entries()) {
    for (const other of writers.slice(index + 1)) {
      for (const field of [...fields].filter((one) => other.fields.has(one)).sort()) {
        findings.add('ENGINE_BRANCH_WRITE_CONFLICT', place, {
          field: titleOf(scope.fields, field),
          first: body.title,
          second: other.body.title,
        });
      }
    }
  }
}

/** What forms, effects and finished child cases write in a branch. */
function fieldsWrittenIn(scope: FlowScope, body: CompositeState): ReadonlySet<string> {
  const isIn = (id: string) => id === body.id || ancestors(scope, id).includes(body.id);
  const fields = new Set(body.writes ?? []);
  const addEffects = (effects: readonly EffectDefinition[] | undefined) => {
    for (const effect of effects ?? []) if (effect.type === 'set-field') fields.add(effect.field);
  };
  for (const state of scope.flow.states) {
    if (!isIn(state.id)) continue;
    addEffects(state.onEntry);
    if (state.kind === 'subflow') for (const { field } of state.output) fields.add(field);
  }
  for (const action of scope.flow.actions) {
    if (!isIn(action.from)) continue;
    addEffects(action.effects);
    for (const { field, readOnly } of scope.forms.get(action.form ?? '')?.items ?? []) {
      if (readOnly !== true) fields.add(field);
    }
  }
  for (const route of scope.flow.routes) if (isIn(route.from)) addEffects(route.effects);
  return fields;
}
