import { type Machine, ordered, type Snapshot, type StepRecord } from '@jingwei/engine';
import type { BranchView, CaseDetail } from './case-view.ts';
import { activeOf, both, leavesOfBranch, titledState } from './summarise.ts';

type ProgressState = CaseDetail['progress']['states'][number];

/**
 * The way of a case through the outermost states, in the order of the document: those it went
 * through, where it is, and those that may come. Of the ends only the one that it reached is shown,
 * and nothing lies ahead of a closed case.
 */
export function progressOf(
  machine: Machine,
  snapshot: Snapshot,
  visited: ReadonlySet<string>,
): readonly ProgressState[] {
  const active = activeOf(snapshot);
  return ordered(machine.flow.states).flatMap((state): ProgressState[] => {
    if (state.parent !== undefined || state.kind === 'choice') return [];
    const status = active.has(state.id) ? 'now' : visited.has(state.id) ? 'done' : 'ahead';
    const isOver = snapshot.status === 'closed' || state.kind === 'final';
    if (status === 'ahead' && isOver) return [];
    return [{ ...titledState(machine, state.id), kind: state.kind, status }];
  });
}

/** Every line of progress beside the main one. */
export function branchesOf(machine: Machine, { branches }: Snapshot): readonly BranchView[] {
  return branches.flatMap((branch) => {
    const { id, root, element, status } = branch;
    if (root === null || root === undefined) return [];
    const states = status === 'active' ? leavesOfBranch(branch) : [];
    return [
      {
        id,
        title: machine.states.get(root)?.title ?? both(root),
        element: typeof element === 'string' || typeof element === 'number' ? `${element}` : null,
        status,
        states: states.map((state) => titledState(machine, state)),
      },
    ];
  });
}

/** The states that a case of before the snapshot listed them has entered, by its records. */
export function enteredIn(records: readonly StepRecord[]): readonly string[] {
  return records.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.type === 'entered' ? [entry.state] : [])),
  );
}
