import { mayOpen } from './settle.ts';
import type { Seat, TaskGroup } from './task-group.ts';

/** Whether somebody has done something with a seat, or at least read it where that counts. */
export function isTouched(group: TaskGroup, seat: Seat, until: 'acted' | 'read'): boolean {
  return (
    seat.answer !== null ||
    seat.handedBack.length > 0 ||
    seat.delegations.length > 0 ||
    seat.transfers > 0 ||
    seat.objection.count > 0 ||
    seat.extension.count > 0 ||
    (seat.shared && seat.principal !== null) ||
    group.seats.some((one) => one.of === seat.id) ||
    (until === 'read' && seat.readBy.length > 0)
  );
}

/** Whether somebody acted on the answer of a seat: on a task that is there only because of it. */
export function isActedOn(group: TaskGroup, seat: Seat, until: 'acted' | 'read'): boolean {
  const withdrawn = without(group, seat);
  return withdrawn.seats.some((one) => {
    const isThere = one.status === 'open' || one.status === 'answered';
    return isThere && !mayOpen(withdrawn, one) && isTouched(group, one, until);
  });
}

/** The group as if the seat had not answered yet. */
export function without(group: TaskGroup, { id }: Seat): TaskGroup {
  const seats = group.seats.map((seat) =>
    seat.id === id ? ({ ...seat, status: 'waiting', answer: null } as const) : seat,
  );
  return { ...group, seats };
}
