import type { GroupPolicy } from '../document/group-policy.ts';
import type { PeopleAnswer, PeopleQuestion } from '../group/directory-facts.ts';
import { newSeat, plainPolicy, type TaskGroup, workerOf } from '../group/task-group.ts';
import type { Machine } from '../machine/machine.ts';
import { leafOf } from '../machine/state-tree.ts';
import { AnswerMissing } from './answer-missing.ts';
import type { StoredGroup, Task } from './snapshot.ts';
import type { Working } from './working.ts';

export function policyOf(machine: Machine, id: string): GroupPolicy {
  const state = machine.states.get(id);
  return (state?.kind === 'work' ? state.group : undefined) ?? plainPolicy;
}

export function storedGroups(working: Pick<Working, 'case'>): readonly StoredGroup[] {
  return working.case.groups ?? [];
}

/** A stored group with its policy. */
export function withPolicy(working: Working, { left: _left, ...group }: StoredGroup): TaskGroup {
  return { ...group, policy: policyOf(working.machine, group.state) };
}

/** The joint work that decides the active leaf of the current branch. */
export function groupHere(working: Working): TaskGroup | null {
  const { id, value } = working.case.branch;
  const leaf = leafOf(value);
  if (!working.machine.jointStates.has(leaf)) return null;
  const found = storedGroups(working).find(
    ({ branch, state, left }) => branch === id && state === leaf && left !== true,
  );
  return found === undefined ? null : withPolicy(working, found);
}

export function groupOfSeat(working: Working, seat: string): StoredGroup | undefined {
  return storedGroups(working).find(({ seats }) => seats.some(({ id }) => id === seat));
}

/** One task of a role as the group that it is: made when something is done that only a group knows. */
export function groupOfTask(working: Working, task: Task, id: string): TaskGroup {
  const { id: seat, role, unit, assignee, openedAt, branch, state } = task;
  const given = { id: seat, role, unit, principal: assignee, shared: true, openedAt };
  return {
    id,
    branch,
    state,
    unit: working.case.unit,
    policy: policyOf(working.machine, state),
    seats: [newSeat({ ...given, status: 'open' })],
    barred: [],
    requires: { qualifications: [], noConflict: false },
    cameFrom: null,
    returns: 0,
    copies: [],
    urged: { count: 0, lastAt: null },
    supervision: 0,
    suspendedAt: null,
    answered: 0,
    outcome: null,
    status: 'running',
  };
}

/** Keeps a group, and makes the open tasks of the case those of its open seats. */
export function keepGroup(working: Working, group: TaskGroup): void {
  const before = storedGroups(working);
  const known = before.find(({ id }) => id === group.id);
  const { policy: _policy, ...kept } = group;
  const stored: StoredGroup = known?.left === true ? { ...kept, left: true } : kept;
  working.case.groups =
    known === undefined
      ? [...before, stored]
      : before.map((one) => (one.id === group.id ? stored : one));
  const seats = new Set([...group.seats, ...(known?.seats ?? [])].map(({ id }) => id));
  const open = new Map(tasksOf(working, group).map((task) => [task.id, task]));
  const tasks = working.case.tasks.flatMap((task) =>
    seats.has(task.id) ? (open.get(task.id) ?? []) : task,
  );
  const there = new Set(tasks.map(({ id }) => id));
  working.case.tasks = [...tasks, ...[...open.values()].filter(({ id }) => !there.has(id))];
}

/** Its open seats as tasks; a person who was named without a role works in that of the state. */
function tasksOf({ machine, at }: Working, group: TaskGroup): readonly Task[] {
  const state = machine.states.get(group.state);
  const role = state?.kind === 'work' ? state.role : '';
  return group.seats
    .filter(({ status }) => status === 'open')
    .map((seat) => ({
      id: seat.id,
      branch: group.branch,
      state: group.state,
      role: seat.role ?? role,
      unit: seat.unit,
      assignee: workerOf(seat),
      openedAt: seat.openedAt ?? at,
    }));
}

/** What the directory has answered about people and units. */
export function peopleAnswers({ directory }: Pick<Working, 'directory'>): readonly PeopleAnswer[] {
  const asked = directory.filter(({ question }) => question.ask !== 'unit-kind');
  // Whoever answers keeps to the shapes of `PeopleAnswer`.
  return asked as unknown as readonly PeopleAnswer[];
}

export function askFor(questions: readonly PeopleQuestion[]): AnswerMissing {
  const [first, ...others] = questions;
  if (first === undefined) throw new RangeError('nothing is asked');
  return new AnswerMissing([first, ...others]);
}
