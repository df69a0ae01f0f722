import { type Machine, ordered, type Snapshot, type StepRecord } from '@jingwei/engine';
import type { CaseDetail } from './case-view.ts';
import { activeOf, titledState } from './summarise.ts';

type ProgressState = CaseDetail['progress']['states'][number];

/**
 * The way of a case through the outermost states, in the order of the document: those it went
 * through, where it is, and those that may come. Of the ends only the one that it reached is shown,
 * and nothing lies ahead of a closed case.
 */
export function progressOf(
  machine: Machine,
  snapshot: Snapshot,
  records: readonly StepRecord[],
): readonly ProgressState[] {
  const active = activeOf(snapshot);
  const entered = new Set(
    records.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.type === 'entered' ? [entry.state] : [])),
    ),
  );
  return ordered(machine.flow.states).flatMap((state): ProgressState[] => {
    if (state.parent !== undefined || state.kind === 'choice') return [];
    const status = active.has(state.id) ? 'now' : entered.has(state.id) ? 'done' : 'ahead';
    const isOver = snapshot.status === 'closed' || state.kind === 'final';
    if (status === 'ahead' && isOver) return [];
    return [{ ...titledState(machine, state.id), kind: state.kind, status }];
  });
}
