import type { DayNumber } from './day-number.ts';
import { checkLength, isHeldFor, isPausedOn, lookAt, type Tally } from './tally.ts';
import { workingOnDay } from './working-day.ts';
import { closeOfBusiness } from './working-hours.ts';
import { startOfDayMs } from './zone.ts';

/**
 * The day on which `n` calendar or working days after `day` are full. A day counts when the clock
 * runs at its end. Undefined while the clock is held before that.
 */
export function countDays(
  day: DayNumber,
  n: number,
  unit: 'calendar-day' | 'working-day',
  tally: Tally,
): DayNumber | undefined {
  checkLength(day + n, tally);
  if (unit === 'calendar-day' && tally.pauses.days.length === 0) return day + n;
  let reached = day;
  for (let left = n; left > 0; ) {
    reached += 1;
    if (isHeldFor(reached, tally)) return undefined;
    checkLength(reached, tally);
    const counts = unit === 'calendar-day' || lookAt(reached, tally).working;
    if (counts && !isPausedOn(reached, tally)) left -= 1;
  }
  return reached;
}

/**
 * The day on which a limit whose last counted day is `day` really ends: the first one from there at
 * whose end the clock runs and which, where the limit rolls, is a working day (民法典 §203).
 */
export function landOn(day: DayNumber, tally: Tally): DayNumber | undefined {
  for (let reached = day; ; reached += 1) {
    if (isHeldFor(reached, tally)) return undefined;
    checkLength(reached, tally);
    const isOpenDay = !tally.counting.rollsLastDay || lookAt(reached, tally).working;
    if (isOpenDay && !isPausedOn(reached, tally)) return reached;
  }
}

/** When a limit that ends on a day is over: 24:00 or close of business, but not before `notBefore`. */
export function endOfLastDay(day: DayNumber, notBefore: number, tally: Tally): number {
  const { calendar, counting } = tally;
  const closes = counting.until === 'close-of-business';
  if (closes && workingOnDay(day, calendar).provisional) tally.provisional = true;
  const end = closes ? closeOfBusiness(day, calendar) : startOfDayMs(day + 1, calendar.zone);
  return Math.max(end, notBefore);
}
