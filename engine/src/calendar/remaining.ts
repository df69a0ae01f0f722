import { addWorkingTime } from './add-working-time.ts';
import type { Calendar } from './calendar.ts';
import type { Due } from './due.ts';
import { type Instant, msOfInstant } from './instant.ts';
import { dayOfDate } from './local-date.ts';
import { countWorkingDays } from './working-day.ts';
import { localDayAt } from './zone.ts';

/** Distances without sign; `overdue` tells the direction. */
export interface Remaining {
  readonly overdue: boolean;
  /** Working days after today up to the last day; when overdue, after the last day up to today. */
  readonly workingDays: number;
  /** Local days between today and the last day; 0 says that it is today. */
  readonly calendarDays: number;
  /** Milliseconds between now and the due instant. */
  readonly ms: number;
}

/**
 * How far a due date is, for people to read. A limit is over at its due instant itself. For a
 * suspended clock: what would be left if it were resumed now.
 */
export function remaining(due: Due, now: Instant, calendar: Calendar): Remaining {
  const nowMs = msOfInstant(now);
  const { at, date } = endOf(due, now, calendar);
  const dueMs = msOfInstant(at);
  const overdue = nowMs >= dueMs;
  const today = localDayAt(nowMs, calendar.zone);
  const last = dayOfDate(date);
  const [from, to] = overdue ? [last, today] : [today, last];
  return {
    overdue,
    workingDays: countWorkingDays(from + 1, to, calendar),
    calendarDays: Math.max(0, to - from),
    ms: Math.abs(dueMs - nowMs),
  };
}

function endOf(due: Due, now: Instant, calendar: Calendar): { at: Instant; date: string } {
  if (due.dueAt !== null && due.dueDate !== null) return { at: due.dueAt, date: due.dueDate };
  const left = due.remainingIfSuspended ?? ({ n: 0, unit: 'calendar-day' } as const);
  return addWorkingTime(now, left, calendar, { firstDay: 'included' });
}
