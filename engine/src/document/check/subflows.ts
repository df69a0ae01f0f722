import { nearestName } from '../../text/nearest.ts';
import { rootsOf } from '../branch-roots.ts';
import type { Field } from '../fields.ts';
import type { Flow } from '../flow.ts';
import type { SubflowState } from '../states.ts';
import { checkRest } from './branches.ts';
import { below, byId, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';

/** Child cases: that their flow, fields and outcomes exist, and that opening them comes to an end. */
export function checkSubflows(scope: FlowScope, findings: Findings): void {
  for (const { element: state, place } of inFlow(scope, 'states', scope.flow.states)) {
    if (state.kind === 'subflow') checkSubflow(scope, { element: state, place }, findings);
  }
}

function checkSubflow(
  scope: FlowScope,
  { element: state, place }: Placed<SubflowState>,
  findings: Findings,
): void {
  const { bundle, flow } = scope;
  checkRest(scope, { element: state, place }, state.wait ? 'finished' : 'started', findings);
  for (const [index, { field }] of state.output.entries()) {
    findings.refer('field', field, scope.fields.keys(), place, `/output/${index}/field`);
    refuseComputed(scope.fields.get(field), below(place, `/output/${index}/field`), findings);
  }
  const flows = bundle.flows.map(({ id }) => id);
  const child = bundle.flows.find(({ id }) => id === state.flow);
  if (!findings.refer('flow', state.flow, flows, place, '/flow') || child === undefined) return;
  const fields = byId([...bundle.fields, ...child.fields]);
  const known = [...fields.keys()];
  for (const [index, { field }] of state.input.entries()) {
    findings.refer('field', field, known, place, `/input/${index}/field`);
    refuseComputed(fields.get(field), below(place, `/input/${index}/field`), findings);
  }
  for (const [index, { from }] of state.output.entries()) {
    findings.refer('field', from, known, place, `/output/${index}/from`);
  }
  const circle = circleFrom(flow, bundle.flows, state.flow);
  if (circle !== null) {
    const words = [...circle, flow.id].join(' → ');
    findings.add('ENGINE_SUBFLOW_CIRCLE', below(place, '/flow'), { circle: words });
  }
  checkOutcomes(scope, state, child, findings);
}

function refuseComputed(
  field: Field | undefined,
  place: Placed<unknown>['place'],
  findings: Findings,
): void {
  if (field?.computed === undefined) return;
  findings.add('ENGINE_FIELD_COMPUTED_SET', place, { title: field.title });
}

/** The outcomes that routes wait for are those that close a case of the child's flow. */
function checkOutcomes(
  scope: FlowScope,
  state: SubflowState,
  child: Flow,
  findings: Findings,
): void {
  const roots = rootsOf(child);
  const outcomes = child.states.flatMap((one) =>
    one.kind === 'final' && roots.get(one.id) === null ? [one.outcome] : [],
  );
  const known = [...outcomes, ...(child.cancelling === undefined ? [] : ['cancelled'])];
  for (const { element: route, place } of inFlow(scope, 'routes', scope.flow.routes)) {
    const { on, from } = route;
    if (from !== state.id || on.type !== 'finished' || on.outcome === undefined) continue;
    if (known.includes(on.outcome)) continue;
    findings.add('ENGINE_SUBFLOW_OUTCOME_UNKNOWN', below(place, '/on/outcome'), {
      title: route.title,
      outcome: on.outcome,
      nearest: nearestName(on.outcome, known) ?? known.join(', '),
    });
  }
}

/** The way from a child's flow back to the flow that opens it, or null. */
function circleFrom(flow: Flow, flows: readonly Flow[], first: string): readonly string[] | null {
  const opened = byId(flows);
  const waiting: (readonly string[])[] = [[flow.id, first]];
  const seen = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const at = path.at(-1) ?? '';
    if (at === flow.id) return path.slice(0, -1);
    if (seen.has(at)) continue;
    seen.add(at);
    for (const state of opened.get(at)?.states ?? []) {
      if (state.kind === 'subflow') waiting.push([...path, state.flow]);
    }
  }
  return null;
}
