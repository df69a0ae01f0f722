import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day-number.ts';
import { refuse } from './refuse.ts';
import { checkLength, isHeldFor, lookAt, type Tally } from './tally.ts';
import { type Interval, workingTimeOfDay } from './working-hours.ts';
import { localDayAt } from './zone.ts';

/** A moment that a count has reached, and the local day that it belongs to. */
interface Moment {
  readonly at: number;
  readonly day: DayNumber;
}

/** `ms` of running time after `from`, by day and night. Undefined while the clock is held before that. */
export function countTime(from: number, ms: number, tally: Tally): Moment | undefined {
  const { zone } = tally.calendar;
  const end = pass([{ from, to: Number.POSITIVE_INFINITY }], ms, from, tally);
  if (end.at === undefined) return undefined;
  const day = localDayAt(end.at, zone);
  checkLength(day, tally);
  return { at: end.at, day };
}

/** `ms` of working time after `from`. Throws ENGINE_WORKING_HOURS_MISSING. */
export function countWorkingTime(from: number, ms: number, tally: Tally): Moment | undefined {
  const { calendar } = tally;
  if (calendar.spansByWeekday.size === 0) throw refuse('ENGINE_WORKING_HOURS_MISSING', '', {});
  const first = localDayAt(from, calendar.zone);
  if (ms === 0) return { at: from, day: first };
  let left = ms;
  for (let day = first; ; day += 1) {
    checkLength(day, tally);
    lookAt(day, tally);
    const end = pass(workingTimeOfDay(day, calendar), left, from, tally);
    if (end.at !== undefined) return { at: end.at, day };
    if (isHeldFor(day, tally)) return undefined;
    left = end.left;
  }
}

/** Working time between two instants, in milliseconds. */
export function workingMsBetween(from: number, to: number, calendar: Calendar): number {
  const last = localDayAt(to, calendar.zone);
  let sum = 0;
  for (let day = localDayAt(from, calendar.zone); day <= last; day += 1) {
    for (const span of workingTimeOfDay(day, calendar)) {
      sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
    }
  }
  return sum;
}

/** Uses up `ms` of the spans after `from`, outside the pauses; `at` is where it was used up. */
function pass(
  spans: readonly Interval[],
  ms: number,
  from: number,
  tally: Tally,
): { at?: number; left: number } {
  let left = ms;
  for (const span of spans) {
    for (const run of running({ from: Math.max(span.from, from), to: span.to }, tally)) {
      if (run.to - run.from >= left) return { at: run.from + left, left: 0 };
      left -= run.to - run.from;
    }
  }
  return { left };
}

/** The parts of a span in which the clock runs. */
function running(span: Interval, { pauses }: Tally): Interval[] {
  const parts: Interval[] = [];
  let from = span.from;
  for (const pause of pauses.intervals) {
    if (pause.to <= from || pause.from >= span.to) continue;
    if (pause.from > from) parts.push({ from, to: pause.from });
    from = pause.to;
  }
  if (from < span.to) parts.push({ from, to: span.to });
  return parts;
}
