import { countDays, endOfLastDay, landOn } from './count-days.ts';
import { countTime, countWorkingTime } from './count-time.ts';
import type { DayNumber } from './day-number.ts';
import type { Duration } from './duration.ts';
import { hourMs, minuteMs } from './instant.ts';
import { addMonthsToDay } from './local-date.ts';
import { checkLength, type Tally } from './tally.ts';

/**
 * How far a count has come. A limit in days has a last day, before any roll; one in hours has a
 * moment. The moment may be the start, before anything was counted. `notBefore` is the latest moment
 * that was reached on the way: business may have closed before it.
 */
type Reached =
  | { readonly kind: 'day'; readonly day: DayNumber; readonly notBefore: number }
  | { readonly kind: 'moment'; readonly day: DayNumber; readonly at: number };

/**
 * Counts the legs one after another, the duration and then its extensions, without months and years.
 * Undefined while held.
 */
export function reachEnd(legs: readonly Duration[], tally: Tally): Reached | undefined {
  let reached: Reached | undefined = { kind: 'moment', day: tally.startDay, at: tally.startedAt };
  for (const [index, leg] of legs.entries()) {
    reached = countLeg(leg, reached, index === 0, tally);
    if (reached === undefined) return undefined;
  }
  return reached;
}

/** Where a limit ends after its roll, as an instant. Undefined while held. */
export function settle(
  reached: Reached,
  tally: Tally,
): { readonly at: number; readonly day: DayNumber } | undefined {
  if (reached.kind === 'moment') return reached;
  const day = landOn(reached.day, tally);
  return day === undefined ? undefined : { day, at: endOfLastDay(day, reached.notBefore, tally) };
}

/** A duration with the moment at which it was granted; the first one is granted by the start. */
export interface Leg {
  readonly duration: Duration;
  readonly grantedAt: number;
}

/**
 * The legs with months and years turned into days, each from the last day as it was known when the leg
 * was granted. What is suspended later moves the end one for one, so that a suspension does not shorten a
 * limit by moving it into shorter months. `tallyUntil` counts with the pauses before a moment.
 */
export function monthsInDays(
  legs: readonly Leg[],
  tallyUntil: (grantedAt: number) => Tally,
): Duration[] {
  const inDays: Duration[] = [];
  for (const { duration, grantedAt } of legs) {
    const tally = tallyUntil(grantedAt);
    const reached = isMonths(duration) ? reachEnd(inDays, tally) : undefined;
    inDays.push(
      reached === undefined
        ? duration
        : { n: daysOfMonths(duration, reached, inDays.length === 0, tally), unit: 'calendar-day' },
    );
  }
  return inDays;
}

function countLeg(
  leg: Duration,
  reached: Reached,
  isFirst: boolean,
  tally: Tally,
): Reached | undefined {
  const { n, unit } = leg;
  if (unit === 'minute' || unit === 'hour' || unit === 'working-hour') {
    const start = settle(reached, tally);
    if (start === undefined) return undefined;
    const ms = n * (unit === 'minute' ? minuteMs : hourMs);
    checkLength(start.day + ms / (24 * hourMs), tally);
    const count = unit === 'working-hour' ? countWorkingTime : countTime;
    const moment = count(start.at, ms, tally);
    return moment === undefined ? undefined : { kind: 'moment', ...moment };
  }
  const before = firstUncounted(reached, isFirst, tally);
  const dayUnit = unit === 'working-day' ? 'working-day' : 'calendar-day';
  const day = countDays(before, n, dayUnit, tally);
  if (day === undefined) return undefined;
  const notBefore = reached.kind === 'moment' ? reached.at : reached.notBefore;
  return { kind: 'day', day: Math.max(day, tally.startDay), notBefore };
}

/** The day before the first that counts. */
function firstUncounted(reached: Reached, isFirst: boolean, { counting }: Tally): DayNumber {
  return isFirst && counting.firstDay === 'included' ? reached.day - 1 : reached.day;
}

function isMonths({ unit }: Duration): boolean {
  return unit === 'month' || unit === 'year';
}

/**
 * Days that months count from where a limit has come: to the corresponding day, or to the last of the
 * month (民法典 §202). With the first day counted, to the day before the corresponding one.
 */
function daysOfMonths(
  { n, unit }: Duration,
  reached: Reached,
  isFirst: boolean,
  tally: Tally,
): number {
  const months = unit === 'year' ? n * 12 : n;
  const before = firstUncounted(reached, isFirst, tally);
  if (before === reached.day) return addMonthsToDay(before, months).day - before;
  const { day, exists } = addMonthsToDay(before + 1, months);
  return (exists ? day - 1 : day) - before;
}
