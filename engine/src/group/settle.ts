import type { Instant } from '../calendar/index.ts';
import { decisionOf, membersOf, sideOf, voiceOf } from './decide.ts';
import type { GroupEffect } from './group-step.ts';
import { type GroupOutcome, isPending, type Seat, type TaskGroup, workerOf } from './task-group.ts';

/**
 * Brings a group to rest after anything happened to it: decides when it can be decided, opens the
 * seats whose turn it is, lets the others wait, and closes what is over.
 */
export function settle(group: TaskGroup, at: Instant, outcome: GroupOutcome | null): TaskGroup {
  const reached = group.outcome ?? outcome ?? decisionOf(group);
  const runsOn = reached?.type === 'decided' && group.policy.rest === 'run-on';
  const seats = group.seats.map((seat): Seat => {
    if (!isPending(seat)) return seat;
    if (!mayOpen(group, seat)) return { ...seat, status: 'waiting', openedAt: null };
    return { ...seat, status: 'open', openedAt: seat.openedAt ?? at };
  });
  const goesOn = reached === null || (runsOn && seats.some((seat) => seat.status === 'open'));
  const settled = {
    ...group,
    seats: goesOn
      ? seats
      : seats.map((seat) => (isPending(seat) ? closed(seat, 'cancelled') : seat)),
    outcome: reached,
  };
  return { ...settled, status: statusOf(settled) };
}

function statusOf(group: TaskGroup): TaskGroup['status'] {
  if (group.outcome !== null) return group.seats.some(isPending) ? 'decided' : 'ended';
  return group.suspendedAt === null ? 'running' : 'suspended';
}

/** Nothing more is done on it: what was delegated is back with its principal. */
export function closed(seat: Seat, status: 'removed' | 'cancelled'): Seat {
  return { ...seat, status, delegations: [] };
}

/** Whether all that comes before a seat is done: opinions asked ahead of it, turns, the seat that it follows. */
export function mayOpen(group: TaskGroup, seat: Seat): boolean {
  const ahead = group.seats.filter((one) => one.position === 'before' && one.of === seat.id);
  if (ahead.some(isPending)) return false;
  if (seat.position === 'before') return true;
  const earlier = group.seats.slice(0, group.seats.indexOf(seat));
  if (seat.position === 'after') {
    // A refusal stands: whoever was to come after it is not asked.
    const anchor = group.seats.find((one) => one.id === seat.of);
    const said = anchor?.answer ?? null;
    if (said === null || sideOf(group.policy, said.action) === 'refuse') return false;
    return earlier
      .filter((one) => one.position === 'after' && one.of === seat.of && one.status !== 'removed')
      .every((one) => (voiceOf(group, one)?.side ?? 'refuse') !== 'refuse');
  }
  if (group.policy.mode !== 'in-turn') return true;
  return membersOf(earlier).every((one) => voiceOf(group, one) !== null);
}

/** The tasks that opened, changed hands or closed between two moments of a group. */
export function seatEffects(before: readonly Seat[], after: TaskGroup): readonly GroupEffect[] {
  const old = new Map(before.map((seat) => [seat.id, seat]));
  return after.seats.flatMap((seat): GroupEffect[] => {
    const was = old.get(seat.id);
    const group = after.id;
    if (seat.status === 'open') {
      if (was?.status !== 'open') return [{ type: 'open-seat', group, seat }];
      const isSame =
        workerOf(was) === workerOf(seat) &&
        was.principal === seat.principal &&
        was.role === seat.role &&
        was.unit === seat.unit;
      return isSame ? [] : [{ type: 'change-seat', group, seat }];
    }
    if (was?.status !== 'open') return [];
    return [{ type: 'close-seat', group, seat: seat.id, because: seat.status }];
  });
}
