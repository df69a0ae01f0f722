import type { Bundle } from '../bundle.ts';
import { unitKinds } from '../rule-paths.ts';
import { titleOf } from '../title-of.ts';
import { checkValidity } from './bounds.ts';
import { checkDuration } from './durations.ts';
import { below, type Findings, type FlowScope, inFlow, placed } from './scope.ts';

/** Documents and obligations of a flow: who and what they name exists, and can go together. */
export function checkObligations(scope: FlowScope, findings: Findings): void {
  const { flow } = scope;
  for (const { element, place } of inFlow(scope, 'documents', flow.documents)) {
    for (const [index, role] of element.roles.entries()) {
      findings.refer('role', role, scope.roles.keys(), place, `/roles/${index}`);
    }
  }
  for (const { element: obligation, place } of inFlow(scope, 'obligations', flow.obligations)) {
    const { title } = obligation;
    findings.refer('state', obligation.state, scope.states.keys(), place, '/state');
    const kind = scope.states.get(obligation.state)?.kind;
    if (kind === 'final' || kind === 'choice') {
      const details = { title, state: titleOf(scope.states, obligation.state) };
      findings.add('ENGINE_OBLIGATION_STATE_UNFIT', below(place, '/state'), details);
    }
    checkDuration(scope, obligation.within, below(place, '/within'), findings);
    const actions = flow.actions.map(({ id }) => id);
    findings.refer('action', obligation.action, actions, place, '/action');
    if (obligation.missed !== undefined) {
      const counters = flow.counters.map(({ id }) => id);
      findings.refer('counter', obligation.missed, counters, place, '/missed');
    }
  }
}

/** Obligations of units: their flow exists, can be started at such units, and their days exist. */
export function checkUnitObligations(bundle: Bundle, findings: Findings): void {
  const parameters = new Map(bundle.parameters.map((one) => [one.id, one]));
  const flows = new Map(bundle.flows.map((one) => [one.id, one]));
  for (const { element, place } of placed(bundle.obligations, '/obligations')) {
    const { title, unitKind } = element;
    checkValidity(element, place, findings);
    checkDuration({ bundle, parameters }, element.within, below(place, '/within'), findings);
    findings.refer('flow', element.flow, flows.keys(), place, '/flow');
    const flow = flows.get(element.flow);
    if (flow === undefined || flow.start.unitKinds.includes(unitKind)) continue;
    const kind = unitKinds.find(({ id }) => id === unitKind)?.title ?? unitKind;
    const details = { title, kind, flow: flow.title };
    findings.add('ENGINE_OBLIGATION_UNIT_UNFIT', below(place, '/unitKind'), details);
  }
}
