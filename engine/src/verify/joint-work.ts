import { sideOf } from '../group/decide.ts';
import type { Machine } from '../machine/machine.ts';
import { leafOf } from '../machine/state-tree.ts';
import { policyOf } from '../step/groups.ts';
import type { Snapshot } from '../step/snapshot.ts';

/** Whether what is done next in a branch is joint work; null: the only one. */
export function isJointHere(
  machine: Machine,
  { branches }: Snapshot,
  branch: number | null,
): boolean {
  const value = branches[branch ?? 0]?.value ?? '';
  const places =
    branch === null ? branches.filter(({ status }) => status === 'active') : [{ value }];
  return places.some((one) => machine.jointStates.has(leafOf(one.value)));
}

/** Where the joint work of the states that a case is in may hand it back to. */
export function returnsFrom(
  machine: Machine,
  active: ReadonlySet<string>,
): readonly { readonly state: string; readonly to: string; readonly role: string }[] {
  return [...machine.jointStates.values()]
    .filter(({ id }) => active.has(id))
    .flatMap(({ id, role, group }) =>
      (group?.allows?.return?.to ?? []).map((to) => ({ state: id, to, role })),
    );
}

/** The memory of who handled a state, next to those of the properties. */
export function handled(state: string): string {
  return `handled ${state}`;
}

/** The states whose handlers are kept from working elsewhere. */
export function keptApart(machine: Machine): ReadonlySet<string> {
  // Seats are given when a state is entered: what is worked on side by side is not kept apart.
  const isAlone = machine.flow.states.every(({ kind }) => kind !== 'joint' && kind !== 'multiple');
  const states = [...machine.jointStates.values()].flatMap(
    ({ people }) => people?.notTheSameAs ?? [],
  );
  return new Set(isAlone ? states : []);
}

/** The states whose handlers may not take an action: those who may take it by a role alone still may. */
export function apartFrom(machine: Machine, actionId: string): readonly string[] {
  const action = machine.actions.get(actionId);
  const state = machine.jointStates.get(action?.from ?? '');
  if (action === undefined || state === undefined) return [];
  const policy = policyOf(machine, state.id);
  const isAnswer = policy.answers !== undefined && sideOf(policy, action.id) !== null;
  const asHolder = action.roles === undefined || isAnswer;
  return asHolder ? (state.people?.notTheSameAs ?? []) : [];
}
