import type { State } from '../document/states.ts';
import type { Task } from './snapshot.ts';
import { resolveUnit } from './units.ts';
import { makeId, onBranch, type Working } from './working.ts';

/** A work state was entered: its task opens for the holders of its role. */
export function openTask(working: Working, state: State): void {
  if (state.kind !== 'work') return;
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

/** A work state of the current branch is left. */
export function closeTasks(working: Working, state: string): void {
  const { id: branch } = working.case.branch;
  const closing = working.case.tasks.filter(
    (task) => task.state === state && task.branch === branch,
  );
  for (const { id } of closing) {
    const because = id === working.actedTask ? 'acted' : 'left';
    working.effects.push({ type: 'close-task', task: id, because });
  }
  working.case.tasks = working.case.tasks.filter((task) => !closing.includes(task));
}

/** The case has moved: a task that now belongs to another unit is closed here and opened there. */
export function moveTasks(working: Working): void {
  for (const task of working.case.tasks) {
    const state = working.machine.states.get(task.state);
    if (state?.kind !== 'work' || resolveUnit(working, state.unit) === task.unit) continue;
    onBranch(working, task.branch, () => {
      closeTasks(working, task.state);
      openTask(working, state);
    });
  }
}

export function assignTask(working: Working, id: string, assignee: string | null): void {
  working.case.tasks = working.case.tasks.map((task) =>
    task.id === id ? { ...task, assignee } : task,
  );
  const type = assignee === null ? 'released' : 'claimed';
  working.entries.push({ type, task: id, assignee });
}
