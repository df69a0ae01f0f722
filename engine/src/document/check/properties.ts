import { checkDuration } from './durations.ts';
import { below, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';

type Statement = NonNullable<FlowScope['flow']['properties']>[number];

/** What a promise of a flow names exists, and it says each thing once. Its rules: `check/rules.ts`. */
export function checkProperties(scope: FlowScope, findings: Findings): void {
  for (const one of inFlow(scope, 'properties', scope.flow.properties)) {
    checkProperty(scope, one, findings);
  }
}

function checkProperty(
  scope: FlowScope,
  { element, place }: Placed<Statement>,
  findings: Findings,
): void {
  const { property, title } = element;
  const at = below(place, '/property');
  const states = [...scope.states.keys()];
  const actions = scope.flow.actions.map(({ id }) => id);
  const refer = (kind: 'state' | 'action', id: string, path: string) =>
    findings.refer(kind, id, kind === 'state' ? states : actions, at, path);
  const choose = (given: readonly unknown[], expected: string) => {
    if (given.filter((one) => one !== undefined).length === 1) return;
    findings.add('ENGINE_PROPERTY_CHOICE', at, { title, expected });
  };
  switch (property.type) {
    case 'before':
      for (const key of ['first', 'then'] as const) {
        const kind = actions.includes(property[key]) ? 'action' : 'state';
        refer(kind, property[key], `/${key}`);
      }
      if (property.first === property.then) {
        findings.add('ENGINE_PROPERTY_SAME', at, { title, id: property.first });
      }
      return;
    case 'never':
      if (property.at !== undefined) refer('state', property.at, '/at');
      return;
    case 'different-people': {
      choose([property.actions, property.states], 'actions | states');
      for (const [index, id] of (property.actions ?? []).entries()) {
        refer('action', id, `/actions/${index}`);
      }
      for (const [index, id] of (property.states ?? []).entries()) {
        refer('state', id, `/states/${index}`);
      }
      const [one, other] = property.actions ?? property.states ?? [];
      if (one !== undefined && one === other) {
        findings.add('ENGINE_PROPERTY_SAME', at, { title, id: one });
      }
      return;
    }
    case 'passes':
      if ('state' in property.through) refer('state', property.through.state, '/through/state');
      return;
    case 'within':
      choose([property.deadline, property.duration], 'deadline | duration');
      refer('state', property.from, '/from');
      refer('state', property.to, '/to');
      if (property.from === property.to) {
        findings.add('ENGINE_PROPERTY_SAME', at, { title, id: property.from });
      }
      if (property.deadline !== undefined) {
        findings.refer('deadline', property.deadline, scope.deadlines.keys(), at, '/deadline');
      }
      checkDuration(scope, property.duration, below(at, '/duration'), findings);
  }
}
