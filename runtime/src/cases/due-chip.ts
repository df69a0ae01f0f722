import { type Calendar, type DeadlineClock, describeDeadline, type Machine } from '@jingwei/engine';
import { firstPressing } from '../steps/due.ts';
import type { DueChip } from './case-view.ts';

export function dueChip(
  clock: DeadlineClock,
  machine: Machine,
  calendar: Calendar,
  now: string,
): DueChip {
  const { title, remaining, ground } = describeDeadline(machine, clock, calendar, now);
  const { deadline, dueAt, dueDate, status, provisional } = clock;
  return {
    deadline,
    title,
    dueAt,
    dueDate,
    status,
    provisional,
    overdue: status === 'expired' || (remaining?.overdue ?? false),
    workingDays: remaining?.workingDays ?? null,
    calendarDays: remaining?.calendarDays ?? null,
    ground,
  };
}

/** The chip that a list shows: what is due first, else what stands still. */
export function leadingChip(
  clocks: readonly DeadlineClock[],
  machine: Machine,
  calendar: Calendar,
  now: string,
): DueChip | null {
  const open = clocks.filter(({ endedAt }) => endedAt === undefined);
  const clock = firstPressing(open) ?? open.find(({ status }) => status === 'suspended');
  return clock === undefined || clock === null ? null : dueChip(clock, machine, calendar, now);
}
