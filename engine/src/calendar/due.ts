import type { Calendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import { checkedCounting } from './counting.ts';
import { dateOfDay } from './day-number.ts';
import { checkedDuration, type Duration } from './duration.ts';
import { type Instant, instantOfMs, msOfInstant } from './instant.ts';
import { leftWhenHeld } from './left-when-held.ts';
import type { LocalDate } from './local-date.ts';
import { openFrom, type Pauses, pausesOf, pausesUntil, withoutOpen } from './pauses.ts';
import { type Leg, monthsInDays, reachEnd, settle } from './reach.ts';
import { startTally, type Tally } from './tally.ts';

/** When a clock runs out. */
export interface Due {
  /** The instant at which the limit is over; null while a suspension holds the clock. */
  readonly dueAt: Instant | null;
  /** The last day on which the limit is met; null while a suspension holds the clock. */
  readonly dueDate: LocalDate | null;
  /** A day that decided about the result lies in a year without data, so that it may still move. */
  readonly provisional: boolean;
  readonly suspended: boolean;
  /** The last day before it moved to a working day; absent when it did not move. */
  readonly rolledFrom?: LocalDate;
  /** Non-working days passed over, ascending. */
  readonly skippedDays: readonly LocalDate[];
  /**
   * What is left to count when the suspension ends: working days, calendar days (for months and years
   * too), minutes (for hours too) or working hours, the last two rounded up.
   */
  readonly remainingIfSuspended?: Duration;
}

/**
 * The end of a clock, from its events and the calendar alone. Throws ENGINE_INSTANT_INVALID,
 * ENGINE_DURATION_INVALID, ENGINE_COUNTING_INVALID, ENGINE_SUSPENSION_REVERSED,
 * ENGINE_COUNT_TOO_LONG, ENGINE_WORKING_HOURS_MISSING.
 */
export function dueOf(clock: Clock, calendar: Calendar): Due {
  const startedAt = msOfInstant(clock.startedAt, '/startedAt');
  const counting = checkedCounting(clock.counting);
  const pauses = pausesOf(clock.suspensions, calendar.zone);
  const tallyWith = (some: Pauses) => startTally(startedAt, calendar, counting, some);
  const legs = monthsInDays(legsOf(clock, startedAt), (grantedAt) =>
    tallyWith(pausesUntil(pauses, grantedAt, calendar.zone)),
  );

  const tally = tallyWith(pauses);
  const reached = reachEnd(legs, tally);
  const end = reached && settle(reached, tally);
  if (reached === undefined || end === undefined) {
    return {
      dueAt: null,
      dueDate: null,
      provisional: tally.provisional,
      suspended: true,
      skippedDays: skippedIn(tally),
      remainingIfSuspended: leftWhenHeld(clock.duration.unit, legs, {
        tally: tallyWith(withoutOpen(pauses)),
        heldFrom: openFrom(pauses) ?? startedAt,
      }),
    };
  }
  const moved = reached.kind === 'day' && end.day !== reached.day;
  return {
    dueAt: instantOfMs(end.at),
    dueDate: dateOfDay(end.day),
    provisional: tally.provisional,
    suspended: false,
    ...(moved ? { rolledFrom: dateOfDay(reached.day) } : {}),
    skippedDays: skippedIn(tally),
  };
}

/** The duration and its extensions, in the order in which they were granted. */
function legsOf({ duration, extensions }: Clock, startedAt: number): Leg[] {
  const granted = extensions
    .map((one, index) => ({
      duration: checkedDuration(one.duration, `/extensions/${index}/duration`),
      grantedAt: msOfInstant(one.at, `/extensions/${index}/at`),
    }))
    .sort((a, b) => a.grantedAt - b.grantedAt);
  return [{ duration: checkedDuration(duration, '/duration'), grantedAt: startedAt }, ...granted];
}

function skippedIn({ skippedDays }: Tally): LocalDate[] {
  return [...skippedDays].sort((a, b) => a - b).map(dateOfDay);
}
