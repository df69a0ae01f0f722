import { checkDuration } from './durations.ts';
import { ancestors, below, type Findings, type FlowScope, inFlow, titleOf } from './scope.ts';
import { checkDateField } from './transitions.ts';

/** Deadlines: on a state that lasts, dated by a date, suspended only inside their own state. */
export function checkDeadlines(scope: FlowScope, findings: Findings): void {
  for (const { element: deadline, place } of inFlow(scope, 'deadlines', scope.flow.deadlines)) {
    const { title } = deadline;
    const known = findings.refer('state', deadline.state, scope.states.keys(), place, '/state');
    const state = scope.states.get(deadline.state);
    if (state?.kind === 'final' || state?.kind === 'choice') {
      const details = { title, state: state.title };
      findings.add('ENGINE_DEADLINE_STATE_UNFIT', below(place, '/state'), details);
    }
    checkDuration(scope, deadline.duration, below(place, '/duration'), findings);
    if (deadline.starts.on === 'field') {
      checkDateField(scope, deadline.starts.field, below(place, '/starts'), findings);
    }
    for (const [index, suspension] of (deadline.suspensions ?? []).entries()) {
      const at = below(place, `/suspensions/${index}`);
      const found = findings.refer('state', suspension.state, scope.states.keys(), at, '/state');
      if (!found || !known || ancestors(scope, suspension.state).includes(deadline.state)) continue;
      findings.add('ENGINE_SUSPENSION_OUTSIDE', below(at, '/state'), {
        title,
        suspended: titleOf(scope.states, suspension.state),
        state: titleOf(scope.states, deadline.state),
      });
    }
    const { extension } = deadline;
    checkDuration(scope, extension?.duration, below(place, '/extension/duration'), findings);
    for (const [index, warning] of (deadline.warnings ?? []).entries()) {
      const at = below({ ...place, element: warning.id }, `/warnings/${index}/before`);
      checkDuration(scope, warning.before, at, findings);
    }
  }
}
