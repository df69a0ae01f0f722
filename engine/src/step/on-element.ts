import { activeStates } from '../machine/state-tree.ts';
import { moves } from './advance.ts';
import { activeBranches, addElement, cancelBranch } from './branches.ts';
import { chooseBranch } from './choose-branch.ts';
import type { EventPayload } from './event.ts';
import { isOpen } from './join.ts';
import { requireRole } from './people.ts';
import { refuse, requireReason } from './refuse.ts';
import { onBranch, type Working } from './working.ts';

type Of<Type extends EventPayload['type']> = Extract<EventPayload, { type: Type }>;

/** One more element while the others are worked on; what the join needs is counted anew. */
export function takeElement(working: Working, payload: Of<'add-element'>): void {
  const { state: id, element, branch: named } = payload;
  const state = working.machine.states.get(id);
  const around = activeBranches(working).filter(({ value }) => activeStates(value).includes(id));
  const title = state?.title ?? id;
  const branch = chooseBranch(around, named, title);
  if (state?.kind !== 'multiple' || branch === null) {
    throw refuse('ENGINE_ELEMENT_STATE_INACTIVE', { state: title }, { path: '/state' });
  }
  onBranch(working, branch.id, () => {
    requireRole(working, state.changedBy ?? [], state);
    addElement(working, state, element, moves);
  });
}

/** An element needs no work any more: its branch is left and not counted. */
export function dropElement(working: Working, { branch: id, reason }: Of<'remove-element'>): void {
  const branch = working.case.branches.find((one) => one.id === id);
  const state = working.machine.states.get(branch?.parent?.state ?? '');
  if (branch === undefined || !isOpen(branch) || !branch.decisive || state?.kind !== 'multiple') {
    throw refuse('ENGINE_BRANCH_UNKNOWN', { branch: id }, { path: '/branch' });
  }
  requireReason(reason, state.title);
  requireRole(working, state.changedBy ?? [], state);
  cancelBranch(working, id, moves);
}
