import { holdsBranches, rootsOf } from '../branch-roots.ts';
import { compareElements } from '../ordered.ts';
import type { AutomaticState, ChoiceState, State } from '../states.ts';
import { titleOf } from '../title-of.ts';
import { checkDuration } from './durations.ts';
import { checkEffects, checkRoleAt } from './effects.ts';
import { ancestors, below, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';

/** Nesting, and what each kind of state needs. */
export function checkStates(scope: FlowScope, findings: Findings): void {
  for (const one of inFlow(scope, 'states', scope.flow.states)) {
    const { element: state, place } = one;
    checkParent(scope, one, findings);
    checkEffects(scope, state.onEntry, place, 'onEntry', findings);
    switch (state.kind) {
      case 'work':
        checkRoleAt(scope, state.role, state.unit, place, findings);
        if (state.form !== undefined) {
          findings.refer('form', state.form, scope.forms.keys(), place, '/form');
        }
        break;
      case 'automatic':
        checkDuration(scope, state.timeout, below(place, '/timeout'), findings);
        checkAutomatic(scope, { element: state, place }, findings);
        break;
      case 'choice':
        checkChoice(scope, { element: state, place }, findings);
        break;
      case 'wait': {
        const leaves = [...scope.flow.routes, ...scope.flow.actions].some(
          ({ from, to }) => from === state.id && to !== undefined,
        );
        if (!leaves) findings.add('ENGINE_WAIT_ROUTE_MISSING', place, { title: state.title });
        break;
      }
      case 'final':
        // What ends a branch is no end of the case that a person could be discontent with.
        if (
          isRemedied(scope, state.id) &&
          state.result === 'failure' &&
          state.remedy === undefined
        ) {
          findings.add('ENGINE_REMEDY_MISSING', place, { title: state.title });
        }
        break;
      case 'joint':
      case 'multiple':
      case 'subflow':
        break;
      case 'composite': {
        const children = scope.flow.states.filter(({ parent }) => parent === state.id);
        const initial = scope.states.get(state.initial);
        if (initial === undefined) {
          const known = children.map(({ id }) => id);
          findings.refer('state', state.initial, known, place, '/initial');
        } else if (initial.parent !== state.id) {
          findings.add('ENGINE_COMPOSITE_INITIAL_OUTSIDE', below(place, '/initial'), {
            title: state.title,
            initial: initial.title,
          });
        }
        break;
      }
    }
  }
}

function checkParent(
  scope: FlowScope,
  { element: state, place }: Placed<State>,
  findings: Findings,
): void {
  if (state.parent === undefined) return;
  if (!findings.refer('state', state.parent, scope.states.keys(), place, '/parent')) return;
  const at = below(place, '/parent');
  const parent = scope.states.get(state.parent);
  if (parent === undefined || !mayHold(parent)) {
    findings.add('ENGINE_STATE_PARENT_INVALID', at, {
      title: state.title,
      parent: titleOf(scope.states, state.parent),
    });
  } else if (isInCircle(scope, state.id)) {
    findings.add('ENGINE_STATE_PARENT_CYCLE', at, { title: state.title, parent: parent.title });
  }
}

function mayHold({ kind }: State): boolean {
  return kind === 'composite' || holdsBranches(kind);
}

function isRemedied(scope: FlowScope, final: string): boolean {
  return (rootsOf(scope.flow).get(final) ?? null) === null;
}

function isInCircle(scope: FlowScope, id: string): boolean {
  const outermost = [id, ...ancestors(scope, id)].at(-1) ?? id;
  return scope.states.get(outermost)?.parent === id;
}

/** Both answers must lead somewhere, and a time limit too where there is one. */
function checkAutomatic(
  scope: FlowScope,
  { element: state, place }: Placed<AutomaticState>,
  findings: Findings,
): void {
  const answers = scope.flow.routes
    .filter(({ from }) => from === state.id)
    .map(({ on }) => on.type as string);
  for (const answer of ['done', 'failed']) {
    if (!answers.includes(answer)) {
      findings.add('ENGINE_AUTOMATIC_ROUTE_MISSING', place, { title: state.title, answer });
    }
  }
  if (answers.includes('timed-out') && state.timeout === undefined) {
    findings.add('ENGINE_AUTOMATIC_TIMEOUT_MISSING', place, { title: state.title });
  }
}

/** Routes by order; the one without guard, at most one, comes last and takes the rest. */
function checkChoice(
  scope: FlowScope,
  { element: state, place }: Placed<ChoiceState>,
  findings: Findings,
): void {
  const { title } = state;
  const routes = inFlow(scope, 'routes', scope.flow.routes)
    .filter(({ element }) => element.from === state.id)
    .sort((a, b) => compareElements(a.element, b.element));
  if (routes.length === 0) {
    findings.add('ENGINE_CHOICE_ROUTE_MISSING', place, { title });
    return;
  }
  const free = routes.filter(({ element }) => element.guard === undefined);
  const [first, second] = free;
  if (first === undefined) findings.add('ENGINE_CHOICE_REST_MISSING', place, { title });
  else if (second !== undefined) {
    findings.add('ENGINE_CHOICE_REST_TWICE', second.place, {
      title,
      first: first.element.title,
      second: second.element.title,
    });
  } else if (routes.at(-1) !== first) {
    const { element } = first;
    findings.add('ENGINE_CHOICE_REST_NOT_LAST', below(first.place, '/order'), {
      title,
      route: element.title,
    });
  }
}
