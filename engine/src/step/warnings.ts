import {
  addDays,
  addMonths,
  addMs,
  addWorkingTime,
  type Calendar,
  type Duration,
  type Instant,
  isWorkingDay,
  type LocalDate,
  startOfLocalDay,
} from '../calendar/index.ts';
import type { DocumentDuration } from '../document/primitives.ts';
import { durationOf } from './durations.ts';
import type { Working } from './working.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * When a warning is due before the end of a limit. Minutes and hours count back from the due instant;
 * days, months and years count back from the last day, to the beginning of that day.
 */
export function warningInstant(
  working: Working,
  end: { readonly at: Instant; readonly date: LocalDate },
  before: DocumentDuration,
): Instant {
  const { calendar } = working;
  const { n, unit } = durationOf(before, working.machine);
  switch (unit) {
    case 'minute':
      return addMs(end.at, -n * minuteMs);
    case 'hour':
      return addMs(end.at, -n * hourMs);
    case 'working-hour':
      return workingHoursBefore(end.at, { n, unit }, calendar);
    case 'calendar-day':
      return startOfLocalDay(addDays(end.date, -n), calendar.zone);
    case 'month':
      return startOfLocalDay(addMonths(end.date, -n), calendar.zone);
    case 'year':
      return startOfLocalDay(addMonths(end.date, -12 * n), calendar.zone);
    case 'working-day':
      return startOfLocalDay(workingDaysBefore(end.date, n, calendar), calendar.zone);
  }
}

function workingDaysBefore(date: LocalDate, n: number, calendar: Calendar): LocalDate {
  let day = date;
  // A year has far more than n / 2 working days for every n; the bound stops a calendar without any.
  for (let left = n, steps = 0; left > 0 && steps < n * 10 + 60; steps += 1) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar).working) left -= 1;
  }
  return day;
}

/** The latest minute from which the hours still fit in, found by halving: counting is monotonic. */
function workingHoursBefore(at: Instant, duration: Duration, calendar: Calendar): Instant {
  let late = 0;
  let early = (duration.n + 24) * 14 * 60;
  while (early - late > 1) {
    const middle = Math.floor((early + late) / 2);
    const fits = addWorkingTime(addMs(at, -middle * minuteMs), duration, calendar).at <= at;
    if (fits) early = middle;
    else late = middle;
  }
  return addMs(at, -early * minuteMs);
}
