import type { State } from '../document/states.ts';
import { groupOfSeat, keepGroup, storedGroups, withPolicy } from './groups.ts';
import { noteGroup } from './handlers.ts';
import { openTaskGroup } from './open-task-group.ts';
import type { StoredGroup, Task } from './snapshot.ts';
import { resolveUnit } from './units.ts';
import { makeId, onBranch, type Working } from './working.ts';

/** A work state was entered: its task opens for the holders of its role, or those of its group do. */
export function openTask(working: Working, state: State): void {
  if (state.kind !== 'work') return;
  if (working.machine.jointStates.has(state.id)) {
    openTaskGroup(working, state);
    return;
  }
  const task: Task = {
    id: makeId(working),
    branch: working.case.branch.id,
    state: state.id,
    role: state.role,
    unit: resolveUnit(working, state.unit),
    assignee: null,
    openedAt: working.at,
  };
  working.case.tasks = [...working.case.tasks, task];
  working.effects.push({ type: 'open-task', task });
}

/** A work state of the current branch is left; the tasks of joint work that is decided may run on. */
export function closeTasks(working: Working, state: string): void {
  const { id: branch } = working.case.branch;
  const isHere = (one: { readonly branch: string; readonly state: string }) =>
    one.branch === branch && one.state === state;
  const groups = storedGroups(working).filter((one) => isHere(one) && one.left !== true);
  for (const group of groups) noteGroup(working, withPolicy(working, group));
  const isOver = (one: StoredGroup) => groups.includes(one) && one.status !== 'decided';
  if (groups.length > 0) {
    working.case.groups = storedGroups(working)
      .filter((one) => !isOver(one))
      .map((one) => (groups.includes(one) ? { ...one, left: true } : one));
  }
  const running = storedGroups(working).flatMap(({ seats }) => seats.map(({ id }) => id));
  dropTasks(
    working,
    working.case.tasks.filter((task) => isHere(task) && !running.includes(task.id)),
  );
}

/** Nothing more is asked of joint work that ran on in branches that are over, or that all have answered. */
export function closeRunningOn(working: Working, isOver: (group: StoredGroup) => boolean): void {
  const over = storedGroups(working).filter(
    (one) => one.left === true && (one.status === 'ended' || isOver(one)),
  );
  if (over.length === 0) return;
  for (const group of over) noteGroup(working, withPolicy(working, group));
  working.case.groups = storedGroups(working).filter((one) => !over.includes(one));
  const seats = new Set(over.flatMap((group) => group.seats.map(({ id }) => id)));
  dropTasks(
    working,
    working.case.tasks.filter(({ id }) => seats.has(id)),
  );
}

function dropTasks(working: Working, closing: readonly Task[]): void {
  for (const { id } of closing) {
    const because = id === working.actedTask ? 'acted' : 'left';
    working.effects.push({ type: 'close-task', task: id, because });
  }
  working.case.tasks = working.case.tasks.filter((task) => !closing.includes(task));
}

/**
 * The case has moved: a task that now belongs to another unit is closed here and opened there. People
 * who were found for joint work keep it.
 */
export function moveTasks(working: Working): void {
  for (const task of working.case.tasks) {
    const state = working.machine.states.get(task.state);
    if (state?.kind !== 'work' || state.people !== undefined) continue;
    const unit = resolveUnit(working, state.unit);
    if (unit === task.unit) continue;
    if (working.machine.jointStates.has(state.id))
      giveTask(working, task, { unit, role: task.role });
    else {
      onBranch(working, task.branch, () => {
        closeTasks(working, task.state);
        openTask(working, state);
      });
    }
  }
  if (working.case.groups === undefined) return;
  const { unit } = working.case;
  working.case.groups = working.case.groups.map((group) => ({ ...group, unit }));
}

/** The task of a group goes to the holders of a role at a unit; false: it is of no group. */
export function giveTask(
  working: Working,
  task: Task,
  { role, unit }: { readonly role: string; readonly unit: string },
): boolean {
  const stored = groupOfSeat(working, task.id);
  if (stored === undefined) return false;
  const group = withPolicy(working, stored);
  const change = { role, unit, principal: null, shared: true, delegations: [] };
  const seats = group.seats.map((seat) => (seat.id === task.id ? { ...seat, ...change } : seat));
  keepGroup(working, { ...group, seats });
  return true;
}

export function assignTask(working: Working, id: string, assignee: string | null): void {
  working.case.tasks = working.case.tasks.map((task) =>
    task.id === id ? { ...task, assignee } : task,
  );
  const type = assignee === null ? 'released' : 'claimed';
  working.entries.push({ type, task: id, assignee });
}
