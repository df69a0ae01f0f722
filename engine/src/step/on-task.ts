import { titleOf } from '../document/title-of.ts';
import { groupOfSeat, withPolicy } from './groups.ts';
import { operateGroup } from './operate-group.ts';
import { holdsTask } from './people.ts';
import { refuse } from './refuse.ts';
import type { Task } from './snapshot.ts';
import { assignTask } from './tasks.ts';
import type { Working } from './working.ts';

/** A holder of the task's role answers for it from now on; claiming one's own again changes nothing. */
export function claimTask(working: Working, id: string): void {
  const task = findTask(working, id);
  const { by, machine } = working;
  const group = groupOfSeat(working, id);
  if (group !== undefined) {
    operateGroup(working, withPolicy(working, group), { type: 'claim', seat: id });
    return;
  }
  if (!holdsTask(task, by)) {
    const roles = titleOf(machine.roles, task.role);
    const subject = titleOf(machine.states, task.state);
    throw refuse('ENGINE_ROLE_MISSING', { subject, roles }, { element: task.state });
  }
  if (task.assignee === by.id) return;
  if (task.assignee !== null) {
    throw refuse('ENGINE_TASK_CLAIMED', { assignee: task.assignee }, { element: task.state });
  }
  assignTask(working, id, by.id);
}

export function releaseTask(working: Working, id: string): void {
  const task = findTask(working, id);
  const group = groupOfSeat(working, id);
  if (group !== undefined) {
    operateGroup(working, withPolicy(working, group), { type: 'release', seat: id });
    return;
  }
  if (task.assignee !== working.by.id) {
    throw refuse('ENGINE_TASK_NOT_CLAIMED', {}, { element: task.state });
  }
  assignTask(working, id, null);
}

function findTask(working: Working, id: string): Task {
  const task = working.case.tasks.find((one) => one.id === id);
  if (task === undefined) throw refuse('ENGINE_TASK_UNKNOWN', { task: id }, { path: '/task' });
  return task;
}
