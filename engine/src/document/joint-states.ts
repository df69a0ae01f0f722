import type { Flow } from './flow.ts';
import type { GroupPolicy } from './group-policy.ts';
import type { State, WorkState } from './states.ts';

/**
 * The work states whose work is joint or given to people, by id. The others open one task for a role:
 * that may be allowed to be passed on, urged and supervised, which makes it no joint work.
 */
export function jointStatesOf({ states }: Flow): ReadonlyMap<string, WorkState> {
  return new Map(states.filter(isJoint).map((state) => [state.id, state]));
}

function isJoint(state: State): state is WorkState {
  if (state.kind !== 'work') return false;
  return state.people !== undefined || (state.group !== undefined && !isOneTask(state.group));
}

/** Operations that leave a task with one person, who answers it as ever. */
const ofOneTask: ReadonlySet<string> = new Set(['transfer', 'urge', 'supervise']);

function isOneTask({ mode, allows = {}, ...others }: GroupPolicy): boolean {
  const isPlain = mode === 'any' && Object.keys(others).length === 0;
  return isPlain && Object.keys(allows).every((one) => ofOneTask.has(one));
}
