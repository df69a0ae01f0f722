import type { DeadlineClock, Machine, Snapshot, Task } from '@jingwei/engine';

/**
 * The clock that is due first of those that press: running ones, and expired ones whose state was not
 * left yet, so that what is late stays first in every list.
 */
export function firstPressing(clocks: readonly DeadlineClock[]): DeadlineClock | null {
  const pressing = clocks.filter(
    ({ status, dueAt, endedAt }) =>
      dueAt !== null && (status === 'running' || (status === 'expired' && endedAt === undefined)),
  );
  return pressing.reduce<DeadlineClock | null>(
    (first, clock) => (first === null || due(clock) < due(first) ? clock : first),
    null,
  );
}

/** The earliest instant at which the case is, or was, due. */
export function earliestDue(snapshot: Snapshot): string | null {
  return firstPressing(snapshot.deadlines)?.dueAt ?? null;
}

/** The clocks that count for a task: of its state and of those that it lies in, in its branch or around it. */
export function clocksOf(
  task: Pick<Task, 'state' | 'branch'>,
  snapshot: Snapshot,
  machine: Machine,
): readonly DeadlineClock[] {
  const around = new Set<string>();
  for (let state: string | null = task.state; state !== null && !around.has(state); ) {
    around.add(state);
    state = machine.parents.get(state) ?? null;
  }
  const line = new Set<string>();
  for (let at: string | undefined = task.branch; at !== undefined && !line.has(at); ) {
    line.add(at);
    at = snapshot.branches.find(({ id }) => id === at)?.parent?.branch;
  }
  return snapshot.deadlines.filter(
    ({ branch, state }) => line.has(branch) && (state === null || around.has(state)),
  );
}

export function taskDue(task: Task, snapshot: Snapshot, machine: Machine): string | null {
  return firstPressing(clocksOf(task, snapshot, machine))?.dueAt ?? null;
}

function due(clock: DeadlineClock): string {
  return clock.dueAt ?? '9999';
}
