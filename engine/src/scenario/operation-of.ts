import type { GroupOperation } from '../group/operation.ts';
import { isPending, workerOf } from '../group/task-group.ts';
import type { EventPayload } from '../step/event.ts';
import type { Branch, Snapshot, StoredGroup } from '../step/snapshot.ts';

/** What is done with a task, its seats named by who has them; null where nobody has such a seat. */
export function operationOf(
  snapshot: Snapshot | null,
  operation: GroupOperation,
  branch: Branch | null,
): EventPayload | null {
  const groups = (snapshot?.groups ?? []).filter(
    (one) => branch === null || one.branch === branch.id,
  );
  const tasks = (snapshot?.tasks ?? []).filter(
    (one) => branch === null || one.branch === branch.id,
  );
  const seatOf = (who: string) =>
    groups.map((group) => seatIn(group, who)).findLast((seat) => seat !== undefined) ??
    tasks.find(({ assignee, role }) => assignee === who || (assignee === null && role === who))?.id;
  if ('seats' in operation) {
    const seats = operation.seats.flatMap((who) => seatOf(who) ?? []);
    if (seats.length < operation.seats.length) return null;
    return ofGroup(groups, { ...operation, seats });
  }
  if (!('seat' in operation)) {
    return operation.type === 'hand-over'
      ? { type: 'task-operation', operation }
      : ofGroup(groups, operation);
  }
  const seat = seatOf(operation.seat);
  return seat === undefined
    ? null
    : { type: 'task-operation', operation: { ...operation, seat } as GroupOperation };
}

/** The joint work that is meant where no seat says it: the latest that is under way. */
function ofGroup(groups: readonly StoredGroup[], operation: GroupOperation): EventPayload | null {
  const group = groups.findLast(({ status }) => status !== 'ended');
  return group === undefined ? null : { type: 'task-operation', group: group.id, operation };
}

/** The seat that somebody works on or, while it is for all holders, that of a role; an open one first. */
function seatIn({ seats }: StoredGroup, who: string): string | undefined {
  const meant = seats.filter((seat) => workerOf(seat) === who || isFor(seat, who));
  return (meant.find(isPending) ?? meant.at(-1))?.id;
}

function isFor({ principal, role }: StoredGroup['seats'][number], who: string): boolean {
  return principal === null && role === who;
}
