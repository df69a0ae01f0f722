import type { Calendar, DaySpan } from './calendar.ts';
import { type DayNumber, weekdayOfDay } from './day-number.ts';
import { workingOnDay } from './working-day.ts';
import { startOfDayMs, wallMs } from './zone.ts';

/** Instants in milliseconds, `from` inside, `to` outside. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The working time of a local day: none on a day off. A weekend day that is worked in exchange keeps
 * the hours listed for its weekday or, having none, those of the first weekday that has hours.
 */
export function workingTimeOfDay(day: DayNumber, calendar: Calendar): Interval[] {
  if (!workingOnDay(day, calendar).working) return [];
  return spansOfDay(day, calendar).map(([from, to]) => ({
    from: wallMs(day, from, calendar.zone),
    to: wallMs(day, to, calendar.zone),
  }));
}

/** When business closes on a local day; 24:00 where the day has no business hours (民法典 §203). */
export function closeOfBusiness(day: DayNumber, calendar: Calendar): number {
  const close = workingTimeOfDay(day, calendar).at(-1)?.to;
  return close ?? startOfDayMs(day + 1, calendar.zone);
}

function spansOfDay(day: DayNumber, calendar: Calendar): readonly DaySpan[] {
  const { spansByWeekday } = calendar;
  const own = spansByWeekday.get(weekdayOfDay(day));
  if (own !== undefined) return own;
  const firstWeekday = Math.min(...spansByWeekday.keys());
  return spansByWeekday.get(firstWeekday) ?? [];
}
