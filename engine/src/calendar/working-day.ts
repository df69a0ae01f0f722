import type { Text } from '../text/text.ts';
import type { Calendar } from './calendar.ts';
import { civilOfDay, type DayNumber, weekdayOfDay } from './day-number.ts';
import { dayOfDate, type LocalDate } from './local-date.ts';

/** What a calendar says about one day, and on whose word. */
export interface CalendarDay {
  readonly working: boolean;
  /** No data for the year: the weekly rest days are assumed, and loading the year may change it. */
  readonly provisional: boolean;
  readonly from: 'city' | 'nation' | 'week';
  readonly statutory: boolean;
  readonly name?: Text;
}

/** Throws ENGINE_DATE_INVALID. */
export function isWorkingDay(
  date: LocalDate,
  calendar: Calendar,
): { working: boolean; provisional: boolean } {
  const { working, provisional } = workingOnDay(dayOfDate(date), calendar);
  return { working, provisional };
}

/** As `isWorkingDay`, with the name of the day and who arranged it. Throws ENGINE_DATE_INVALID. */
export function dayOf(date: LocalDate, calendar: Calendar): CalendarDay {
  return workingOnDay(dayOfDate(date), calendar);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: Calendar): number {
  return countWorkingDays(dayOfDate(from) + 1, dayOfDate(to), calendar);
}

export function countWorkingDays(first: DayNumber, last: DayNumber, calendar: Calendar): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) {
    if (workingOnDay(day, calendar).working) count += 1;
  }
  return count;
}

/**
 * Saturday and Sunday are the weekly rest days of state organs (国务院关于职工工作时间的规定 §7),
 * unless an arrangement says otherwise.
 */
export function workingOnDay(day: DayNumber, calendar: Calendar): CalendarDay {
  const arranged = calendar.arrangedDays.get(day);
  if (arranged !== undefined) {
    const { kind, name, from, statutory } = arranged;
    return { working: kind === 'work', provisional: false, from, statutory, name };
  }
  return {
    working: weekdayOfDay(day) <= 5,
    provisional: !calendar.years.includes(civilOfDay(day).year),
    from: 'week',
    statutory: false,
  };
}
