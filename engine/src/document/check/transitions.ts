import type { Text } from '../../text/text.ts';
import { rootsOf } from '../branch-roots.ts';
import type { StateKind } from '../states.ts';
import { titleOf } from '../title-of.ts';
import type { Action, Route, Trigger } from '../transitions.ts';
import { checkDuration } from './durations.ts';
import { checkEffects } from './effects.ts';
import { ancestors, below, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';

/** Where actions and routes may begin, what they need, and where they lead. */
export function checkTransitions(scope: FlowScope, findings: Findings): void {
  for (const one of inFlow(scope, 'actions', scope.flow.actions)) {
    checkEnds(scope, one, findings);
    checkAction(scope, one, findings);
  }
  for (const one of inFlow(scope, 'routes', scope.flow.routes)) {
    checkEnds(scope, one, findings);
    checkRoute(scope, one, findings);
  }
}

function checkEnds(
  scope: FlowScope,
  { element, place }: Placed<Action | Route>,
  findings: Findings,
): void {
  const states = scope.states.keys();
  findings.refer('state', element.from, scope.states.keys(), place, '/from');
  if (element.to !== undefined) findings.refer('state', element.to, states, place, '/to');
  checkEffects(scope, element.effects, place, 'effects', findings);
  const from = scope.states.get(element.from);
  if (from?.kind === 'final') {
    const details = { title: element.title, state: from.title };
    findings.add('ENGINE_FINAL_STATE_LEFT', below(place, '/from'), details);
  }
}

function checkAction(
  scope: FlowScope,
  { element: action, place }: Placed<Action>,
  findings: Findings,
): void {
  const { title, from, to, kind, roles } = action;
  if (action.form !== undefined) {
    findings.refer('form', action.form, scope.forms.keys(), place, '/form');
  }
  for (const [index, role] of (roles ?? []).entries()) {
    findings.refer('role', role, scope.roles.keys(), place, `/roles/${index}`);
  }
  const state = scope.states.get(from);
  if (state?.kind === 'choice') {
    const details = { title, state: state.title };
    findings.add('ENGINE_ACTION_IN_CHOICE', below(place, '/from'), details);
  } else if (state !== undefined && roles === undefined && !hasWorkIn(scope, from)) {
    findings.add('ENGINE_ACTION_ROLES_MISSING', place, { title, state: state.title });
  }
  if (kind !== 'record' && to === undefined) {
    findings.add('ENGINE_ACTION_TARGET_MISSING', place, { title });
  }
  if (kind === 'record' && to !== undefined) {
    findings.add('ENGINE_ACTION_RECORD_MOVES', below(place, '/to'), {
      title,
      state: titleOf(scope.states, to),
    });
  }
  const target = to === undefined ? undefined : scope.states.get(to);
  if (kind === 'terminate' && target !== undefined && target.kind !== 'final') {
    const details = { title, state: target.title };
    findings.add('ENGINE_ACTION_TERMINATE_NOT_FINAL', below(place, '/to'), details);
  }
}

/** Whether people work in a state or in one that lies in it, branches apart, so that a role is known. */
function hasWorkIn(scope: FlowScope, id: string): boolean {
  const roots = rootsOf(scope.flow);
  return scope.flow.states.some(
    (state) =>
      state.kind === 'work' &&
      roots.get(state.id) === roots.get(id) &&
      (state.id === id || ancestors(scope, state.id).includes(id)),
  );
}

const timed: readonly Trigger['type'][] = ['deadline', 'after', 'at', 'signal'];
const triggers: Readonly<Record<StateKind, readonly Trigger['type'][]>> = {
  work: timed,
  wait: timed,
  composite: timed,
  automatic: ['done', 'failed', 'timed-out', ...timed],
  choice: ['choice'],
  joint: ['joined', ...timed],
  multiple: ['joined', ...timed],
  subflow: ['finished', 'started', ...timed],
  final: [...timed, 'done', 'failed', 'timed-out', 'choice', 'joined', 'finished', 'started'],
};

function checkRoute(
  scope: FlowScope,
  { element: route, place }: Placed<Route>,
  findings: Findings,
): void {
  const { on, from, title } = route;
  const state = scope.states.get(from);
  if (state !== undefined && !triggers[state.kind].includes(on.type)) {
    findings.add('ENGINE_ROUTE_TRIGGER_UNFIT', below(place, '/on/type'), {
      title,
      trigger: on.type,
      state: state.title,
      allowed: triggers[state.kind].join(', '),
    });
  }
  const at = below(place, '/on');
  switch (on.type) {
    case 'after':
      checkDuration(scope, on.duration, below(at, '/duration'), findings);
      return;
    case 'at':
      checkDateField(scope, on.field, at, findings);
      return;
    case 'signal': {
      const known = scope.flow.signals.map(({ id }) => id);
      findings.refer('signal', on.signal, known, at, '/signal');
      return;
    }
    case 'deadline': {
      const known = scope.deadlines;
      if (!findings.refer('deadline', on.deadline, known.keys(), at, '/deadline')) return;
      const deadline = known.get(on.deadline);
      if (deadline === undefined || state === undefined) return;
      if (deadline.state === undefined) return;
      if ([from, ...ancestors(scope, from)].includes(deadline.state)) return;
      const details: Record<string, Text> = {
        title,
        deadline: deadline.title,
        state: titleOf(scope.states, deadline.state),
      };
      findings.add('ENGINE_ROUTE_DEADLINE_ELSEWHERE', below(at, '/deadline'), details);
      return;
    }
    default:
      return;
  }
}

/** A field that something is dated by holds a date. */
export function checkDateField(
  scope: FlowScope,
  id: string,
  place: Placed<unknown>['place'],
  findings: Findings,
): void {
  if (!findings.refer('field', id, scope.fields.keys(), place, '/field')) return;
  const field = scope.fields.get(id);
  if (field === undefined || field.type === 'date' || field.type === 'date-time') return;
  const details = { title: field.title, type: field.type };
  findings.add('ENGINE_DATE_FIELD_UNFIT', below(place, '/field'), details);
}
