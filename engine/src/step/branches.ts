import { ordered } from '../document/ordered.ts';
import type { JointState, MultipleState, State } from '../document/states.ts';
import type { Json } from '../json/json.ts';
import { beforeStart } from '../machine/chart.ts';
import { activeStates } from '../machine/state-tree.ts';
import { factsOf } from './facts.ts';
import { isOpen } from './join.ts';
import { refuse } from './refuse.ts';
import type { Branch } from './snapshot.ts';
import { makeId, onBranch, type Working } from './working.ts';

/** Elements that one `multiple` state may have a branch for. */
const mostElements = 500;

export type BranchHolder = JointState | MultipleState;

/** What a branch needs of the reducers that move: the same that run for every transition. */
export interface Moves {
  /** Enters the current branch at its beginning. */
  readonly begin: (working: Working) => void;
  readonly enter: (working: Working, state: string) => void;
  readonly leave: (working: Working, state: string) => void;
  /** Whether the guard of an element holds now. */
  readonly holds: (working: Working, element: string) => boolean;
}

/** The branches of the latest entering of a state of the current branch. */
export function branchesIn(working: Working, state: string): readonly Branch[] {
  const { id } = working.case.branch;
  return working.case.branches.filter(
    ({ parent }) => parent?.branch === id && parent.state === state,
  );
}

export function activeBranches(working: Working): readonly Branch[] {
  return working.case.branches.filter(({ status }) => status === 'active');
}

/** A state that holds branches was entered: they are opened, or go on where they were interrupted. */
export function openBranches(working: Working, state: State, moves: Moves): void {
  if (state.kind !== 'joint' && state.kind !== 'multiple') return;
  const before = branchesIn(working, state.id);
  const interrupted = before.filter(({ status, decisive }) => status === 'cancelled' && decisive);
  if (state.kind === 'joint' && state.history === true && interrupted.length > 0) {
    for (const { id } of interrupted) resume(working, id, moves);
    return;
  }
  for (const { id } of before) forget(working, id, moves);
  const made =
    state.kind === 'joint'
      ? rootsIn(working, state)
          .filter((root) => moves.holds(working, root))
          .map((root) => makeBranch(working, state, root))
      : elementsOf(working, state).map((element) => elementBranch(working, state, element));
  const first = state.kind === 'multiple' && state.in === 'turn' ? made.slice(0, 1) : made;
  working.case.branches = [
    ...working.case.branches,
    ...made.map((one) => (first.includes(one) ? one : ({ ...one, status: 'waiting' } as const))),
  ];
  for (const { id } of first) beginBranch(working, id, moves);
}

/** One more element while the state is active; in turn it comes last. */
export function addElement(
  working: Working,
  state: MultipleState,
  element: Json,
  moves: Moves,
): void {
  const made = elementBranch(working, state, element);
  checkCount(state, branchesIn(working, state.id).length + 1);
  const waits = state.in === 'turn' && branchesIn(working, state.id).some(isOpen);
  const status = waits ? 'waiting' : 'active';
  working.case.branches = [...working.case.branches, { ...made, status }];
  if (!waits) beginBranch(working, made.id, moves);
}

/** A branch that waited for its turn, or was just made, begins. */
export function beginBranch(working: Working, id: string, moves: Moves): void {
  onBranch(working, id, () => {
    working.case.branch = { ...working.case.branch, status: 'active' };
    tell(working, 'opened');
    moves.begin(working);
  });
}

/** A final state of its own was entered: the current branch is over, with what still ran in it. */
export function endBranch(working: Working, outcome: string, moves: Moves): void {
  leaveAll(working, moves);
  working.case.branch = { ...working.case.branch, status: 'ended', outcome };
  tell(working, 'ended');
}

/** A state that holds branches is left: what is open in it is left too, from the inside out. */
export function cancelBranches(working: Working, state: string, moves: Moves): void {
  for (const one of branchesIn(working, state)) {
    if (one.decisive) cancelBranch(working, one.id, moves);
  }
}

/** Leaves whatever is active in a branch, as a transition out of it would. */
export function cancelBranch(working: Working, id: string, moves: Moves): void {
  onBranch(working, id, () => {
    const { branch } = working.case;
    if (!isOpen(branch)) return;
    if (branch.status === 'active') leaveAll(working, moves);
    working.case.branch = { ...working.case.branch, status: 'cancelled' };
    tell(working, 'cancelled');
  });
}

/** The join has decided without a branch: it is over, or goes on without being counted. */
export function release(working: Working, id: string, rest: BranchHolder['rest'], moves: Moves) {
  const isActive = onBranch(working, id, () => working.case.branch.status === 'active');
  if (rest === 'cancel' || !isActive) cancelBranch(working, id, moves);
  onBranch(working, id, () => {
    working.case.branch = { ...working.case.branch, decisive: false };
    if (rest === 'run-on' && isActive) tell(working, 'no-longer-decisive');
  });
}

/** Leaves the active states of the current branch from the inside out; its place is kept. */
export function leaveAll(working: Working, moves: Moves): void {
  const { id, value, entered } = working.case.branch;
  const active = activeStates(value).filter((state) => entered[state] !== undefined);
  for (const state of [...active].reverse()) moves.leave(working, state);
  for (const one of working.case.branches) {
    if (one.parent?.branch === id) cancelBranch(working, one.id, moves);
  }
}

/** Enters the states again that a branch was interrupted in. */
function resume(working: Working, id: string, moves: Moves): void {
  onBranch(working, id, () => {
    working.case.branch = { ...working.case.branch, status: 'active' };
    tell(working, 'resumed');
    for (const state of activeStates(working.case.branch.value)) moves.enter(working, state);
  });
}

/** The branches of an earlier entering are of no use any more. */
function forget(working: Working, id: string, moves: Moves): void {
  cancelBranch(working, id, moves);
  for (const one of working.case.branches) {
    if (one.parent?.branch === id) forget(working, one.id, moves);
  }
  working.case.branches = working.case.branches.filter((one) => one.id !== id);
}

function rootsIn(working: Working, { id }: BranchHolder): readonly string[] {
  return ordered(working.machine.flow.states)
    .filter(({ parent, kind }) => parent === id && kind === 'composite')
    .map((state) => state.id);
}

function elementsOf(working: Working, state: MultipleState): readonly Json[] {
  const rule = working.machine.rules.lists.get(state.id);
  const list = rule?.evaluate(factsOf(working), { calendar: working.calendar }) ?? [];
  if (!Array.isArray(list)) {
    const { title } = state;
    throw refuse('ENGINE_MULTIPLE_LIST_INVALID', { state: title }, { element: state.id });
  }
  checkCount(state, list.length);
  return list as readonly Json[];
}

function checkCount({ id, title }: MultipleState, got: number): void {
  if (got <= mostElements) return;
  const details = { state: title, got, max: mostElements };
  throw refuse('ENGINE_MULTIPLE_TOO_MANY', details, { element: id });
}

function elementBranch(working: Working, state: MultipleState, element: Json): Branch {
  const [root = null] = rootsIn(working, state);
  return { ...makeBranch(working, state, root), element };
}

function makeBranch(working: Working, state: BranchHolder, root: string | null): Branch {
  return {
    id: makeId(working),
    parent: { branch: working.case.branch.id, state: state.id },
    root,
    value: beforeStart,
    history: {},
    entered: {},
    status: 'active',
    outcome: null,
    decisive: true,
  };
}

type BranchEntry = Extract<Working['entries'][number], { type: 'branch' }>;

function tell(working: Working, what: BranchEntry['what']): void {
  const { id: branch, root, outcome } = working.case.branch;
  working.entries.push({ type: 'branch', branch, state: root ?? '', what, outcome });
}
