import { localDateOf } from '../calendar/index.ts';
import type { UnitKind } from '../document/primitives.ts';
import { titleOf } from '../document/title-of.ts';
import type { Action } from '../document/transitions.ts';
import { answeringSeat } from '../group/answering-seat.ts';
import { sideOf } from '../group/decide.ts';
import type { Seat, TaskGroup } from '../group/task-group.ts';
import type { Machine } from '../machine/machine.ts';
import { activeStates, leafOf } from '../machine/state-tree.ts';
import type { Text } from '../text/text.ts';
import type { Principal } from './event.ts';
import { askFor, groupHere, peopleAnswers } from './groups.ts';
import { refuse } from './refuse.ts';
import { lapsedRole } from './roles-in-force.ts';
import type { Task } from './snapshot.ts';
import { answerTo } from './units.ts';
import type { Working } from './working.ts';

/** The task that an action of a person answers: that of the active leaf, or their own of its group. */
export function taskOf(working: Working): Task | null {
  const { id, value } = working.case.branch;
  const group = groupHere(working);
  if (group !== null) {
    const seat = seatOf(working, group)?.id;
    return working.case.tasks.find((task) => task.id === seat) ?? null;
  }
  const leaf = leafOf(value);
  return working.case.tasks.find((task) => task.branch === id && task.state === leaf) ?? null;
}

/** The open seat of a group that whoever acts would answer. */
export function seatOf(working: Working, group: TaskGroup): Seat | null {
  const today = localDateOf(working.happenedAt, working.calendar.zone);
  const directory = peopleAnswers(working);
  const found = answeringSeat(group, { by: working.by, today, directory });
  if (found.result === 'asks') throw askFor(found.questions);
  return group.seats.find(({ id }) => id === found.seat) ?? null;
}

/** Whether an action is an answer in joint work; others are taken as anywhere. */
export function isAnswer({ policy }: TaskGroup, { id, to }: Action): boolean {
  return policy.answers === undefined ? to !== undefined : sideOf(policy, id) !== null;
}

export function isOffered(working: Working, action: Action): boolean {
  return activeStates(working.case.branch.value).includes(action.from);
}

/**
 * The roles that may take an action: its own, or the one of the active work state. An action's own
 * roles count at every unit that is or lies above the case's unit and may have the role.
 */
function rolesOf(working: Working, action: Action): readonly string[] {
  if (action.roles !== undefined) return action.roles;
  const leaf = working.machine.states.get(leafOf(working.case.branch.value));
  return leaf?.kind === 'work' ? [leaf.role] : [];
}

/** `as-holder`: through the role of the task, so that a claim by somebody else stands in the way. */
type Entitlement = 'by-role' | 'as-holder' | null;

export function entitlementOf(working: Working, action: Action, by: Principal): Entitlement {
  const group = groupHere(working);
  const task = taskOf(working);
  const asHolder = task !== null && (group !== null || holdsTask(task, by));
  if (group?.policy.answers !== undefined && isAnswer(group, action)) {
    return asHolder && (action.roles?.includes(task.role) ?? true) ? 'as-holder' : null;
  }
  if (action.roles === undefined) return asHolder ? 'as-holder' : null;
  const { roles } = action;
  const other = by.roles.some(
    ({ role, unit }) =>
      roles.includes(role) &&
      !(role === task?.role && unit === task.unit) &&
      unitsOfRole(working, role).includes(unit),
  );
  if (other) return 'by-role';
  return asHolder && task !== null && roles.includes(task.role) ? 'as-holder' : null;
}

export function holdsTask(task: Task, by: Principal): boolean {
  return by.roles.some(({ role, unit }) => role === task.role && unit === task.unit);
}

/** The case's unit and those above it at which a role may be held. */
function unitsOfRole(working: Working, role: string): readonly string[] {
  const { unit } = working.case;
  const above = kindsOfRole(working.machine, role).flatMap((kind) => {
    const found = answerTo(working.directory, { ask: 'unit-at', unit: working.unitAsked, kind });
    return typeof found === 'string' ? [found] : [];
  });
  return [unit, ...above];
}

export function kindsOfRole(machine: Machine, role: string): readonly UnitKind[] {
  return machine.roles.get(role)?.unitKinds ?? [];
}

/** Throws ENGINE_ROLE_MISSING, naming the roles by their titles. */
export function requireEntitlement(
  working: Working,
  action: Action,
  by: Principal,
): 'by-role' | 'as-holder' {
  const entitlement = entitlementOf(working, action, by);
  if (entitlement !== null) return entitlement;
  const group = groupHere(working);
  if (group === null || action.roles !== undefined) {
    throw roleMissing(working, rolesOf(working, action), action);
  }
  throw notHolder(working, group, action, by);
}

/** Where a state gives its work to a role and to nobody by name: which role that is, or who has claimed it. */
function notHolder(working: Working, group: TaskGroup, action: Action, by: Principal): Error {
  const state = working.machine.states.get(group.state);
  const isByRole = state?.kind === 'work' && state.people === undefined;
  const shared = group.seats.filter((seat) => isByRole && seat.status === 'open' && seat.shared);
  const isTheirs = ({ role, unit }: Seat) =>
    by.roles.some((held) => held.role === role && held.unit === unit);
  const claimed = shared.find((seat) => isTheirs(seat) && seat.delegations.length === 0);
  if (claimed !== undefined) {
    return refuse('ENGINE_TASK_CLAIMED', { assignee: claimed.principal }, { element: group.state });
  }
  const roles = shared.flatMap(({ role }) => role ?? []);
  return roles.length > 0 && !shared.some(isTheirs)
    ? roleMissing(working, [...new Set(roles)], action)
    : refuse('ENGINE_GROUP_NOT_HOLDER', {}, { element: action.id });
}

/** At the start: one of the flow's start roles, at the unit of the case or above it. */
export function requireStarter(working: Working): void {
  const { flow } = working.machine;
  requireRole(working, flow.start.roles, flow);
}

/** One of these roles, at the unit of the case or above it. */
export function requireRole(
  working: Working,
  roles: readonly string[],
  subject: { readonly id: string; readonly title: Text },
): void {
  const isEntitled = working.by.roles.some(
    ({ role, unit }) => roles.includes(role) && unitsOfRole(working, role).includes(unit),
  );
  if (!isEntitled) throw roleMissing(working, roles, subject);
}

function roleMissing(
  working: Working,
  roles: readonly string[],
  subject: { readonly id: string; readonly title: Text },
): Error {
  const { machine, calendar, happenedAt } = working;
  const on = localDateOf(happenedAt, calendar.zone);
  const lapsed = lapsedRole(working.named, roles, on);
  if (lapsed !== undefined) {
    const role = titleOf(machine.roles, lapsed.role);
    const details = { role, on, from: lapsed.from ?? '…', until: lapsed.until ?? '…' };
    return refuse('ENGINE_ROLE_NOT_IN_FORCE', details, { element: subject.id });
  }
  const titles = roles.map((role) => titleOf(machine.roles, role));
  const named = {
    'zh-CN': titles.map((title) => title['zh-CN']).join('、'),
    en: titles.map((title) => title.en).join(', '),
  };
  return refuse(
    'ENGINE_ROLE_MISSING',
    { subject: subject.title, roles: named },
    { element: subject.id },
  );
}
