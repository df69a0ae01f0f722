import type { Flow } from './flow.ts';
import type { State, WorkState } from './states.ts';

/** The work states whose work is joint or given to people, by id; the others open one task for a role. */
export function jointStatesOf({ states }: Flow): ReadonlyMap<string, WorkState> {
  return new Map(states.filter(isJoint).map((state) => [state.id, state]));
}

function isJoint(state: State): state is WorkState {
  return state.kind === 'work' && (state.group !== undefined || state.people !== undefined);
}
