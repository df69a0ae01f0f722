import type { JointState, MultipleState, State } from '../document/states.ts';
import { chooseEvent } from '../machine/chart.ts';
import { leafOf } from '../machine/state-tree.ts';
import { advance, broadcast, moves, settleBranches } from './advance.ts';
import { activeBranches, beginBranch, branchesIn, endBranch, release } from './branches.ts';
import { closeCase } from './close-case.ts';
import { carryOut } from './group-outcome.ts';
import { expireSignals, isAwaited } from './inbox.ts';
import { isJoined, isOpen } from './join.ts';
import { refuse } from './refuse.ts';
import { closeRunningOn } from './tasks.ts';
import { onBranch, type Working } from './working.ts';

/** States that one step may go through before it is taken to go in a circle. */
const mostMoves = 500;

/**
 * Lets choices choose, branches end and be joined, and kept signals be taken, until the case waits for
 * somebody or is closed.
 */
export function comeToRest(working: Working): void {
  settleBranches(working);
  expireSignals(working);
  for (let moved = 0; moved < mostMoves; moved += 1) {
    if (working.case.status === 'closed') return;
    const went = activeBranches(working).some(({ id }) =>
      onBranch(working, id, () => moveOn(working)),
    );
    if (went || takeKeptSignal(working)) continue;
    settleBranches(working);
    closeRunningOn(working, ({ branch }) =>
      activeBranches(working).every(({ id }) => id !== branch),
    );
    return;
  }
  throw refuse('ENGINE_STEP_ENDLESS', { limit: mostMoves });
}

/** What the current branch does by itself where it is; false: it waits. */
function moveOn(working: Working): boolean {
  const { id, value } = working.case.branch;
  const leaf = working.machine.states.get(leafOf(value));
  switch (leaf?.kind) {
    case 'final':
      if (id === working.case.branches[0]?.id) closeCase(working, leaf, moves);
      else endBranch(working, leaf.outcome, moves);
      return true;
    case 'choice':
      return decide(working, leaf, { type: chooseEvent, choice: leaf.id });
    case 'joint':
    case 'multiple':
      return join(working, leaf) || takeTurn(working, leaf);
    case 'work':
      return carryOut(working);
    case 'subflow':
      return !leaf.wait && decide(working, leaf, { type: 'started' });
    default:
      return false;
  }
}

/** The first route whose guard holds; that there is one is checked in the document. */
function decide(working: Working, { id }: State, event: Parameters<typeof advance>[1]): true {
  if (advance(working, event)) return true;
  throw refuse('ENGINE_CHOICE_UNDECIDED', { state: id }, { element: id });
}

function join(working: Working, state: JointState | MultipleState): boolean {
  const branches = branchesIn(working, state.id);
  if (!isJoined(state.join, branches)) return false;
  for (const one of branches) {
    if (one.decisive && isOpen(one)) release(working, one.id, state.rest, moves);
  }
  const { id: branch } = working.case.branch;
  working.entries.push({ type: 'joined', branch, state: state.id });
  return decide(working, state, { type: 'joined' });
}

/** One element after the other: the next begins when the one before has ended. */
function takeTurn(working: Working, state: JointState | MultipleState): boolean {
  const branches = branchesIn(working, state.id);
  const next = branches.find(({ status }) => status === 'waiting');
  const isBusy = branches.some(({ status, decisive }) => status === 'active' && decisive);
  if (next === undefined || isBusy) return false;
  beginBranch(working, next.id, moves);
  return true;
}

function takeKeptSignal(working: Working): boolean {
  const main = working.case.branches[0]?.id ?? '';
  return working.case.inbox.some((kept) => {
    const { signal } = kept;
    if (!isAwaited(working, signal)) return false;
    if (!broadcast(working, main, { type: `signal.${signal}` })) return false;
    working.case.inbox = working.case.inbox.filter((one) => one !== kept);
    return true;
  });
}
