import type { Calendar } from './calendar.ts';
import type { Counting } from './counting.ts';
import { type DayNumber, dateOfDay, dayOfCivil } from './day-number.ts';
import { addMonthsToDay } from './local-date.ts';
import { isPausedAtEndOf, type Pauses } from './pauses.ts';
import { refuse } from './refuse.ts';
import { type CalendarDay, workingOnDay } from './working-day.ts';
import { localDayAt } from './zone.ts';

/** No count runs longer: a limit beyond it is a mistake in the data, not a promise. */
const yearsAtMost = 50;
const lastDayOfAll = dayOfCivil({ year: 9999, month: 12, day: 30 });

/** One count under way: what it counts by, and what it met. Made anew for each count. */
export interface Tally {
  readonly calendar: Calendar;
  readonly counting: Counting;
  readonly pauses: Pauses;
  readonly startedAt: number;
  readonly startDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly skippedDays: Set<DayNumber>;
  provisional: boolean;
}

export function startTally(
  startedAt: number,
  calendar: Calendar,
  counting: Counting,
  pauses: Pauses,
): Tally {
  const startDay = localDayAt(startedAt, calendar.zone);
  const lastDay = Math.min(addMonthsToDay(startDay, yearsAtMost * 12).day, lastDayOfAll);
  const skippedDays = new Set<DayNumber>();
  return {
    calendar,
    counting,
    pauses,
    startedAt,
    startDay,
    lastDay,
    skippedDays,
    provisional: false,
  };
}

/** What the calendar says about a day, noting it when it is assumed and when it is passed over. */
export function lookAt(day: DayNumber, tally: Tally): CalendarDay {
  const found = workingOnDay(day, tally.calendar);
  if (found.provisional) tally.provisional = true;
  if (!found.working) tally.skippedDays.add(day);
  return found;
}

/** Throws ENGINE_COUNT_TOO_LONG when the count has come past its last possible day. */
export function checkLength(day: DayNumber, tally: Tally): void {
  if (day > tally.lastDay) {
    const from = dateOfDay(tally.startDay);
    throw refuse('ENGINE_COUNT_TOO_LONG', '', { from, years: yearsAtMost });
  }
}

/** Whether the clock stands still on the day and will not run again as far as is known. */
export function isHeldFor(day: DayNumber, { pauses }: Tally): boolean {
  const last = pauses.days.at(-1);
  return last !== undefined && !Number.isFinite(last.to) && day >= last.from;
}

export function isPausedOn(day: DayNumber, { pauses }: Tally): boolean {
  return isPausedAtEndOf(day, pauses);
}
