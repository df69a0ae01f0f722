import type { Assignment, AssignmentUnit } from '../assignment.ts';
import { rootsOf } from '../branch-roots.ts';
import type { GroupPolicy } from '../group-policy.ts';
import type { WorkState } from '../states.ts';
import { titleOf } from '../title-of.ts';
import { checkDuration } from './durations.ts';
import { checkRoleAt } from './effects.ts';
import { statesAfter } from './paths-to-end.ts';
import { ancestors, below, type Findings, type FlowScope, inFlow, type Placed } from './scope.ts';

type Work = Placed<WorkState>;

/** How several people decide a work state, and who gets its tasks. */
export function checkJointWork(scope: FlowScope, findings: Findings): void {
  for (const { element, place } of inFlow(scope, 'states', scope.flow.states)) {
    if (element.kind !== 'work') continue;
    const work = { element, place };
    if (element.group !== undefined) checkGroup(scope, work, element.group, findings);
    if (element.people !== undefined) checkPeople(scope, work, element.people, findings);
  }
}

function checkGroup(scope: FlowScope, work: Work, policy: GroupPolicy, findings: Findings): void {
  const { title } = work.element;
  const place = below(work.place, '/group');
  const { mode, answers, veto, allows, quorum } = policy;
  if (mode !== 'any' && answers === undefined) {
    findings.add('ENGINE_GROUP_ANSWERS_MISSING', place, { title, mode });
  }
  const named = [answers?.approve, answers?.refuse, answers?.abstain].flatMap((one) => one ?? []);
  for (const [side, actions] of Object.entries(answers ?? {})) {
    checkAnswers(scope, work, actions, `/group/answers/${side}`, findings, named);
  }
  checkAnswers(scope, work, veto?.actions ?? [], '/group/veto/actions', findings);
  checkActionsAlone(scope, work, policy, findings);
  checkOptions(work, policy, findings);
  const seats = seatsKnown(work.element);
  if (quorum !== undefined && 'count' in quorum && seats !== null && quorum.count > seats) {
    const details = { title, count: quorum.count, seats };
    findings.add('ENGINE_GROUP_QUORUM_UNREACHABLE', below(place, '/quorum/count'), details);
  }
  const roles = { '/group/veto': veto?.roles, ...rolesOf(allows) };
  for (const [path, ids] of Object.entries(roles)) {
    for (const [index, role] of (ids ?? []).entries()) {
      findings.refer('role', role, scope.roles.keys(), work.place, `${path}/roles/${index}`);
    }
  }
  if (allows?.terminate !== undefined) {
    checkAnswer(scope, work, allows.terminate.action, '/group/allows/terminate/action', findings);
  }
  checkDuration(scope, allows?.extend?.duration, below(place, '/allows/extend/duration'), findings);
  for (const [index, to] of (allows?.return?.to ?? []).entries()) {
    checkReturn(scope, work, to, `/group/allows/return/to/${index}`, findings);
  }
}

function rolesOf(allows: GroupPolicy['allows']): Record<string, readonly string[] | undefined> {
  return Object.fromEntries(
    Object.entries(allows ?? {}).map(([name, one]) => [
      `/group/allows/${name}`,
      'roles' in one ? one.roles : undefined,
    ]),
  );
}

function checkAnswers(
  scope: FlowScope,
  work: Work,
  actions: readonly string[],
  path: string,
  findings: Findings,
  named: readonly string[] = actions,
): void {
  for (const [index, action] of actions.entries()) {
    const isTwice = named.filter((one) => one === action).length > 1;
    checkAnswer(scope, work, action, `${path}/${index}`, findings, isTwice);
  }
}

/** The outcome of joint work is an action that is there and leaves the state. */
function checkAnswer(
  scope: FlowScope,
  { element: state, place }: Work,
  id: string,
  path: string,
  findings: Findings,
  isTwice = false,
): void {
  const { actions } = scope.flow;
  const known = actions.map((one) => one.id);
  const action = actions.find((one) => one.id === id);
  if (!findings.refer('action', id, known, place, path) || action === undefined) return;
  const isHere = [state.id, ...ancestors(scope, state.id)].includes(action.from);
  const [because, becauseEn] = isTwice
    ? ['它被列了不止一次', 'it is listed more than once']
    : !isHere
      ? ['该环节没有这个操作', 'the state does not offer it']
      : action.to === undefined
        ? ['它不离开该环节', 'it does not leave the state']
        : [null, null];
  if (because === null) return;
  const details = { title: state.title, action: action.title, because, becauseEn };
  findings.add('ENGINE_GROUP_ANSWER_UNFIT', below(place, path), details);
}

/** Whoever holds a seat may take what is neither an answer nor kept to roles, whatever the others say. */
function checkActionsAlone(
  scope: FlowScope,
  { element: { id, title, people } }: Work,
  { answers, veto, allows }: GroupPolicy,
  findings: Findings,
): void {
  if (answers === undefined) return;
  const repeated = people?.repeated?.type === 'skip' ? people.repeated.action : undefined;
  const said = [Object.values(answers), veto?.actions, allows?.terminate?.action, repeated].flat(2);
  for (const { element: action, place } of inFlow(scope, 'actions', scope.flow.actions)) {
    if (action.from !== id || action.to === undefined || action.roles !== undefined) continue;
    if (said.includes(action.id)) continue;
    findings.add('ENGINE_GROUP_ACTION_ALONE', place, { title, action: action.title });
  }
}

/** Options of one mode say nothing in another. */
function checkOptions({ element, place }: Work, policy: GroupPolicy, findings: Findings): void {
  const { mode, threshold, refusal } = policy;
  const add = (option: string, fits: string) => {
    const details = { title: element.title, option, mode, fits };
    findings.add('ENGINE_GROUP_OPTION_UNFIT', below(place, `/group/${option}`), details);
  };
  if (threshold !== undefined && mode !== 'vote') add('threshold', 'vote');
  if (refusal !== undefined && mode === 'vote') add('refusal', 'any, all, in-turn');
  if (refusal === 'previous' && mode !== 'in-turn' && mode !== 'vote') add('refusal', 'in-turn');
}

/** How many seats there can be; null where only the directory or whoever adds signers knows. */
function seatsKnown({ people, group }: WorkState): number | null {
  if (group?.allows?.add?.where.includes('beside') === true) return null;
  if (people === undefined) return 1;
  const { seats = { type: 'open' }, from } = people;
  let count = 0;
  for (const source of from) {
    if (source.type === 'person' || seats.type === 'each') return null;
    count += source.type === 'previous-handler' || seats.type === 'open' ? 1 : seats.count;
  }
  return count;
}

function checkReturn(
  scope: FlowScope,
  { element: state, place }: Work,
  to: string,
  path: string,
  findings: Findings,
): void {
  if (!findings.refer('state', to, scope.states.keys(), place, path)) return;
  const roots = rootsOf(scope.flow);
  const kind = scope.states.get(to)?.kind;
  const [because, becauseEn] =
    to === state.id
      ? ['它就是该环节', 'it is the state itself']
      : roots.get(to) !== roots.get(state.id)
        ? ['它不在同一个分支里', 'it does not lie in the same branch']
        : kind === 'final' || kind === 'composite' || kind === 'choice'
          ? ['那里没有人办理', 'nobody works there']
          : !statesAfter(scope, to).has(state.id)
            ? ['从那里到不了该环节', 'this state cannot be reached from there']
            : [null, null];
  if (because === null) return;
  const details = { title: state.title, state: titleOf(scope.states, to), because, becauseEn };
  findings.add('ENGINE_GROUP_RETURN_UNFIT', below(place, path), details);
}

function checkPeople(
  scope: FlowScope,
  { element: state, place }: Work,
  people: Assignment,
  findings: Findings,
): void {
  for (const [index, source] of people.from.entries()) {
    const at = below(place, `/people/from/${index}`);
    if (source.type === 'role') checkSource(scope, source, at, findings);
    if (source.type === 'previous-handler') {
      findings.refer('state', source.state, scope.states.keys(), at, '/state');
    }
  }
  const { empty, notTheSameAs = [], repeated } = people;
  const emptyAt = below(place, '/people/empty');
  if (empty?.type === 'role') checkSource(scope, empty, emptyAt, findings);
  if (empty?.type === 'administrator') {
    findings.refer('role', empty.role, scope.roles.keys(), emptyAt, '/role');
  }
  for (const [index, id] of notTheSameAs.entries()) {
    const path = `/people/notTheSameAs/${index}`;
    if (!findings.refer('state', id, scope.states.keys(), place, path)) continue;
    if (id !== state.id) continue;
    findings.add('ENGINE_PEOPLE_APART_SELF', below(place, path), { title: state.title });
  }
  if (repeated?.type !== 'skip') return;
  checkAnswer(
    scope,
    { element: state, place },
    repeated.action,
    '/people/repeated/action',
    findings,
  );
}

/** Where the unit is known before, the role must be held at units of its kind. */
function checkSource(
  scope: FlowScope,
  { role, unit }: { readonly role: string; readonly unit: AssignmentUnit },
  place: Work['place'],
  findings: Findings,
): void {
  if (typeof unit === 'string') checkRoleAt(scope, role, unit, place, findings);
  else findings.refer('role', role, scope.roles.keys(), place, '/role');
}
