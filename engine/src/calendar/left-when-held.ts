import { workingMsBetween } from './count-time.ts';
import type { Duration, DurationUnit } from './duration.ts';
import { hourMs, minuteMs } from './instant.ts';
import { reachEnd, settle } from './reach.ts';
import type { Tally } from './tally.ts';
import { countWorkingDays } from './working-day.ts';
import { localDayAt } from './zone.ts';

/**
 * What a held clock still has to count: the distance from where it was held to where it would have
 * ended, had it run on. `tally` counts with the open pause left out.
 */
export function leftWhenHeld(
  unit: DurationUnit,
  legs: readonly Duration[],
  { tally, heldFrom }: { tally: Tally; heldFrom: number },
): Duration {
  const { calendar, startedAt, counting, startDay } = tally;
  const reached = reachEnd(legs, tally);
  const end = reached && settle(reached, tally);
  if (reached === undefined || end === undefined) return { n: 0, unit };
  const from = Math.max(heldFrom, startedAt);
  if (unit === 'minute' || unit === 'hour') {
    return { n: Math.max(0, Math.ceil((end.at - from) / minuteMs)), unit: 'minute' };
  }
  if (unit === 'working-hour') {
    return { n: Math.ceil(workingMsBetween(from, end.at, calendar) / hourMs), unit };
  }
  const firstCounted = counting.firstDay === 'included' ? startDay : startDay + 1;
  const day = Math.max(localDayAt(from, calendar.zone), firstCounted);
  if (unit === 'working-day') return { n: countWorkingDays(day, reached.day, calendar), unit };
  return { n: Math.max(0, reached.day - day + 1), unit: 'calendar-day' };
}
