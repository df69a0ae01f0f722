import { type Bundle, type Calendar, type CalendarYear, makeCalendar } from '@jingwei/engine';

/**
 * The calendar that a step was counted by. National years are only ever added, so it is that of today
 * or one with fewer years. Null: none of them has this version.
 */
export function calendarOfVersion(
  { calendar: city }: Bundle,
  years: readonly CalendarYear[],
  version: string,
): Calendar | null {
  for (let count = years.length; count >= 0; count -= 1) {
    const made = makeCalendar(city, years.slice(0, count));
    if (made.version === version) return made;
  }
  return null;
}
