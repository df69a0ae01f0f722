import type { ProblemPlace } from '../../problem/problem.ts';
import type { EffectDefinition } from '../effects.ts';
import type { UnitKind, UnitReference } from '../primitives.ts';
import { titleOf } from '../title-of.ts';
import { below, type Findings, type FlowScope } from './scope.ts';

/** What effects refer to exists and can be done. */
export function checkEffects(
  scope: FlowScope,
  effects: readonly EffectDefinition[] | undefined,
  place: ProblemPlace,
  property: string,
  findings: Findings,
): void {
  for (const [index, effect] of (effects ?? []).entries()) {
    checkEffect(scope, effect, below(place, `/${property}/${index}`), findings);
  }
}

export function checkEffect(
  scope: FlowScope,
  effect: EffectDefinition,
  place: ProblemPlace,
  findings: Findings,
): void {
  switch (effect.type) {
    case 'notify': {
      const { to } = effect;
      if ('role' in to) checkRoleAt(scope, to.role, to.unit, below(place, '/to'), findings);
      else if (to.parties !== 'all') {
        const known = scope.flow.partyRoles.map(({ id }) => id);
        findings.refer('party-role', to.parties, known, place, '/to/parties');
      }
      return;
    }
    case 'set-field': {
      if (!findings.refer('field', effect.field, scope.fields.keys(), place, '/field')) return;
      const field = scope.fields.get(effect.field);
      if (field?.computed !== undefined) {
        findings.add('ENGINE_FIELD_COMPUTED_SET', below(place, '/field'), { title: field.title });
      }
      return;
    }
    case 'extend-deadline': {
      const { deadline: id } = effect;
      const known = scope.deadlines.keys();
      if (!findings.refer('deadline', id, known, place, '/deadline')) return;
      if (scope.deadlines.get(id)?.extension === undefined) {
        const title = titleOf(scope.deadlines, id);
        findings.add('ENGINE_DEADLINE_EXTENSION_UNDECLARED', below(place, '/deadline'), { title });
      }
      return;
    }
    case 'move-unit':
      return;
  }
}

/** A role is held at units of certain kinds; work or a message must go to one of these. */
export function checkRoleAt(
  scope: FlowScope,
  role: string,
  unit: UnitReference,
  place: ProblemPlace,
  findings: Findings,
): void {
  if (!findings.refer('role', role, scope.roles.keys(), place, '/role')) return;
  const held = scope.roles.get(role)?.unitKinds ?? [];
  const wanted: readonly UnitKind[] = unit === 'case' ? caseUnitKinds(scope) : [unit];
  if (wanted.some((kind) => held.includes(kind))) return;
  findings.add('ENGINE_ROLE_UNIT_UNFIT', below(place, '/unit'), {
    title: titleOf(scope.roles, role),
    unit: wanted.join(', '),
    held: held.join(', '),
  });
}

/** Where a case of the flow may lie: where it starts, and where effects move it. */
function caseUnitKinds({ flow }: FlowScope): readonly UnitKind[] {
  const effects = [
    ...flow.states.flatMap(({ onEntry }) => onEntry ?? []),
    ...[...flow.actions, ...flow.routes].flatMap((one) => one.effects ?? []),
  ];
  const moved = effects.flatMap((effect) =>
    effect.type === 'move-unit' && effect.unit !== 'case' ? [effect.unit] : [],
  );
  return [...new Set([...flow.start.unitKinds, ...moved])];
}
