import { holdsBranches, rootsOf } from '../branch-roots.ts';
import { compareElements } from '../ordered.ts';
import type { CompositeState, JointState, MultipleState, State } from '../states.ts';
import { titleOf } from '../title-of.ts';
import type { Action, Route, Trigger } from '../transitions.ts';
import { checkBranchWrites } from './branch-writes.ts';
import { ancestors, below, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';

type Holder = JointState | MultipleState;

/** States that hold branches: what lies in them, how they are joined, and that none is left from inside. */
export function checkBranches(scope: FlowScope, findings: Findings): void {
  for (const { element: state, place } of inFlow(scope, 'states', scope.flow.states)) {
    checkParentHolds(scope, { element: state, place }, findings);
    if (state.kind === 'joint') checkJoint(scope, { element: state, place }, findings);
    if (state.kind === 'multiple') checkMultiple(scope, { element: state, place }, findings);
    if (state.kind === 'composite') checkOptions(scope, { element: state, place }, findings);
  }
  checkBoundaries(scope, findings);
}

function bodiesOf(scope: FlowScope, { id }: Holder): readonly CompositeState[] {
  return scope.flow.states.flatMap((state) =>
    state.parent === id && state.kind === 'composite' ? [state] : [],
  );
}

function checkParentHolds(
  scope: FlowScope,
  { element: state, place }: Placed<State>,
  findings: Findings,
): void {
  const holder = scope.states.get(state.parent ?? '');
  if (!holdsBranches(holder?.kind)) return;
  if (state.kind !== 'composite') {
    findings.add('ENGINE_BRANCH_STATE_UNFIT', below(place, '/parent'), {
      title: state.title,
      holder: titleOf(scope.states, state.parent),
    });
    return;
  }
  const roots = rootsOf(scope.flow);
  const ends = scope.flow.states.some(
    ({ kind, id }) => kind === 'final' && roots.get(id) === state.id,
  );
  if (!ends) findings.add('ENGINE_BRANCH_FINAL_MISSING', place, { title: state.title });
}

function checkJoint(
  scope: FlowScope,
  { element: state, place }: Placed<JointState>,
  findings: Findings,
): void {
  const { title, join } = state;
  const bodies = bodiesOf(scope, state);
  if (bodies.length < 2) {
    findings.add('ENGINE_JOINT_BRANCHES_FEW', place, { title, got: bodies.length });
  }
  if (join.type === 'count' && join.count > bodies.length) {
    findings.add('ENGINE_JOIN_UNREACHABLE', below(place, '/join/count'), {
      title,
      count: join.count,
      got: bodies.length,
    });
  }
  if (join.type === 'lead') {
    const known = bodies.map(({ id }) => id);
    findings.refer('state', join.branch, known, place, '/join/branch');
    const lead = bodies.find(({ id }) => id === join.branch);
    if (lead?.when !== undefined) {
      const details = { title, branch: lead.title };
      findings.add('ENGINE_JOIN_LEAD_CONDITIONAL', below(place, '/join/branch'), details);
    }
  }
  checkRest(scope, { element: state, place }, 'joined', findings);
  checkBranchWrites(scope, { element: state, place }, bodies, findings);
}

function checkMultiple(
  scope: FlowScope,
  { element: state, place }: Placed<MultipleState>,
  findings: Findings,
): void {
  const { title, changedBy } = state;
  const got = bodiesOf(scope, state).length;
  if (got !== 1) findings.add('ENGINE_MULTIPLE_BODY_INVALID', place, { title, got });
  for (const [index, role] of (changedBy ?? []).entries()) {
    findings.refer('role', role, scope.roles.keys(), place, `/changedBy/${index}`);
  }
  checkRest(scope, { element: state, place }, 'joined', findings);
}

const moments: Readonly<Record<'joined' | 'finished' | 'started', readonly [string, string]>> = {
  joined: ['汇合', 'joined'],
  finished: ['子流程办结', 'finished'],
  started: ['子流程开启', 'started'],
};

/** The last of the routes that the machine takes from a state has no condition, so that one is taken. */
export function checkRest(
  scope: FlowScope,
  { element: state, place }: Placed<State>,
  type: keyof typeof moments,
  findings: Findings,
): void {
  const last = scope.flow.routes
    .filter(({ from, on }) => from === state.id && on.type === type && !isNamed(on))
    .sort(compareElements)
    .at(-1);
  if (last !== undefined && last.guard === undefined) return;
  const [what, whatEn] = moments[type];
  findings.add('ENGINE_JOIN_REST_MISSING', place, { title: state.title, what, whatEn });
}

function isNamed(on: Trigger): boolean {
  return on.type === 'finished' && on.outcome !== undefined;
}

/** `when` and `writes` say something about a branch of a joint state only. */
function checkOptions(
  scope: FlowScope,
  { element: state, place }: Placed<CompositeState>,
  findings: Findings,
): void {
  const { title, when, writes = [] } = state;
  for (const [index, field] of writes.entries()) {
    findings.refer('field', field, scope.fields.keys(), place, `/writes/${index}`);
  }
  if (scope.states.get(state.parent ?? '')?.kind === 'joint') return;
  if (when !== undefined)
    findings.add('ENGINE_BRANCH_OPTION_UNFIT', below(place, '/when'), { title });
  if (writes.length > 0) {
    findings.add('ENGINE_BRANCH_OPTION_UNFIT', below(place, '/writes'), { title });
  }
}

/** Branches begin together and are joined together: nothing leads out of one or into one. */
function checkBoundaries(scope: FlowScope, findings: Findings): void {
  const roots = rootsOf(scope.flow);
  const transitions: readonly Placed<Action | Route>[] = [
    ...inFlow(scope, 'actions', scope.flow.actions),
    ...inFlow(scope, 'routes', scope.flow.routes),
  ];
  const { initial } = scope.flow;
  const first = roots.get(initial) ?? null;
  if (first !== null) {
    const details = { title: scope.flow.title, state: titleOf(scope.states, initial) };
    addEntered(scope, below(scope.place, '/initial'), first, details, findings);
  }
  for (const { element, place } of transitions) {
    const { from, to, title } = element;
    if (to === undefined || !roots.has(from) || !roots.has(to)) continue;
    const inside = roots.get(from) ?? null;
    const target = roots.get(to) ?? null;
    if (inside === target) continue;
    const details = { title, state: titleOf(scope.states, to) };
    const goesDeeper = inside === null || ancestors(scope, to).includes(inside);
    if (goesDeeper && target !== null) {
      addEntered(scope, below(place, '/to'), target, details, findings);
    } else {
      const branch = titleOf(scope.states, inside);
      findings.add('ENGINE_BRANCH_LEFT_FROM_INSIDE', below(place, '/to'), { ...details, branch });
    }
  }
}

function addEntered(
  scope: FlowScope,
  place: Placed<unknown>['place'],
  root: string,
  details: Parameters<Findings['add']>[2],
  findings: Findings,
): void {
  const holder = titleOf(scope.states, scope.states.get(root)?.parent);
  const branch = titleOf(scope.states, root);
  findings.add('ENGINE_BRANCH_ENTERED_FROM_OUTSIDE', place, { ...details, branch, holder });
}
