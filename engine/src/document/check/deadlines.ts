import type { Deadline } from '../deadlines.ts';
import { titleOf } from '../title-of.ts';
import { checkDuration } from './durations.ts';
import { checkEffect, checkRoleAt } from './effects.ts';
import { ancestors, below, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';
import { checkDateField } from './transitions.ts';

/** Deadlines: on a state that lasts or on the case, started by what exists, suspended only inside. */
export function checkDeadlines(scope: FlowScope, findings: Findings): void {
  for (const placed of inFlow(scope, 'deadlines', scope.flow.deadlines)) {
    const { element: deadline, place } = placed;
    checkState(scope, placed, findings);
    checkDuration(scope, deadline.duration, below(place, '/duration'), findings);
    checkStart(scope, placed, findings);
    const { extension } = deadline;
    checkDuration(scope, extension?.duration, below(place, '/extension/duration'), findings);
    for (const [index, role] of (extension?.approvedBy ?? []).entries()) {
      findings.refer('role', role, scope.roles.keys(), place, `/extension/approvedBy/${index}`);
    }
    for (const [index, warning] of (deadline.warnings ?? []).entries()) {
      const at = below({ ...place, element: warning.id }, `/warnings/${index}/before`);
      checkDuration(scope, warning.before, at, findings);
    }
    checkConsequences(scope, placed, findings);
  }
  checkDeemedApproval(scope, findings);
}

function checkState(scope: FlowScope, { element, place }: Placed<Deadline>, findings: Findings) {
  const { title, state: id } = element;
  const states = scope.states.keys();
  const known = id === undefined || findings.refer('state', id, states, place, '/state');
  const state = id === undefined ? undefined : scope.states.get(id);
  if (state?.kind === 'final' || state?.kind === 'choice') {
    const details = { title, state: state.title };
    findings.add('ENGINE_DEADLINE_STATE_UNFIT', below(place, '/state'), details);
  }
  for (const [index, suspension] of (element.suspensions ?? []).entries()) {
    const at = below(place, `/suspensions/${index}`);
    const found = findings.refer('state', suspension.state, scope.states.keys(), at, '/state');
    if (!found || !known || id === undefined) continue;
    if (ancestors(scope, suspension.state).includes(id)) continue;
    findings.add('ENGINE_SUSPENSION_OUTSIDE', below(at, '/state'), {
      title,
      suspended: titleOf(scope.states, suspension.state),
      state: titleOf(scope.states, id),
    });
  }
}

function checkStart(scope: FlowScope, { element, place }: Placed<Deadline>, findings: Findings) {
  const { starts } = element;
  const { flow } = scope;
  const at = below(place, '/starts');
  const known = (list: readonly { readonly id: string }[] | undefined) =>
    (list ?? []).map(({ id }) => id);
  switch (starts.on) {
    case 'entry':
      return;
    case 'field':
      checkDateField(scope, starts.field, at, findings);
      return;
    case 'action':
      findings.refer('action', starts.action, known(flow.actions), at, '/action');
      return;
    case 'signal':
      findings.refer('signal', starts.signal, known(flow.signals), at, '/signal');
      return;
    case 'service':
      findings.refer('document', starts.document, known(flow.documents), at, '/document');
  }
}

function checkConsequences(
  scope: FlowScope,
  { element, place }: Placed<Deadline>,
  findings: Findings,
): void {
  for (const [index, consequence] of (element.consequences ?? []).entries()) {
    const at = below({ ...place, element: consequence.id }, `/consequences/${index}`);
    checkDuration(scope, consequence.after, below(at, '/after'), findings);
    const todo = consequence.do;
    const inside = below(at, '/do');
    if (todo.type === 'reassign' || todo.type === 'supervise') {
      checkRoleAt(scope, todo.role, todo.unit, inside, findings);
    }
    if (todo.type === 'count') {
      const counters = scope.flow.counters.map(({ id }) => id);
      findings.refer('counter', todo.counter, counters, inside, '/counter');
    }
    if (todo.type === 'effect') checkEffect(scope, todo.effect, below(inside, '/effect'), findings);
  }
}

/**
 * Where a limit that is over counts as approval (行政许可法 and others say so for single permits only),
 * the law that says so is cited at the limit or at the route.
 */
function checkDeemedApproval(scope: FlowScope, findings: Findings): void {
  for (const { element: route, place } of inFlow(scope, 'routes', scope.flow.routes)) {
    if (route.on.type !== 'deadline') continue;
    const target = scope.states.get(route.to);
    if (target?.kind !== 'final' || target.result !== 'success') continue;
    const deadline = scope.deadlines.get(route.on.deadline);
    const cited = [...(deadline?.basis ?? []), ...(route.basis ?? [])];
    if (cited.length > 0 || deadline === undefined) continue;
    const details = { title: route.title, deadline: deadline.title, state: target.title };
    findings.add('ENGINE_DEEMED_APPROVAL_UNFOUNDED', below(place, '/to'), details);
  }
}
