import type { Machine, Task } from '@jingwei/engine';
import type { Access } from '../policy/decide.ts';
import type { TaskView } from './case-view.ts';
import { both, titledState, titledUnit } from './summarise.ts';

export function taskView(
  task: Task,
  machine: Machine,
  { person, posts, tree }: Access,
  names: ReadonlyMap<string, string>,
): TaskView {
  const { id, state, role, unit, assignee, openedAt } = task;
  const isHolder = posts.some((post) => post.role === role && post.unit === unit);
  return {
    id,
    state,
    stateTitle: titledState(machine, state).title,
    role,
    roleTitle: machine.roles.get(role)?.title ?? both(role),
    unit: titledUnit(tree, unit),
    assignee: assignee === null ? null : { id: assignee, name: names.get(assignee) ?? assignee },
    mine: assignee === person,
    claimable: assignee === null && isHolder,
    releasable: assignee === person,
    openedAt,
  };
}
