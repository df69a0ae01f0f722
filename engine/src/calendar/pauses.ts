import type { Suspension } from './clock.ts';
import type { DayNumber } from './day-number.ts';
import { msOfInstant } from './instant.ts';
import { refuse } from './refuse.ts';
import type { Interval } from './working-hours.ts';
import { localDayAt } from './zone.ts';

/** Suspensions as sorted intervals that do not overlap; `to` is Infinity while one is open. */
export interface Pauses {
  readonly intervals: readonly Interval[];
  /** Local days, `from` inside, `to` outside: at the end of these days the clock stands still. */
  readonly days: readonly Interval[];
}

/** Throws ENGINE_INSTANT_INVALID, ENGINE_SUSPENSION_REVERSED. */
export function pausesOf(suspensions: readonly Suspension[], zone: string): Pauses {
  const intervals = joined(
    suspensions.map(({ from, to }, index) => {
      const path = `/suspensions/${index}`;
      const fromMs = msOfInstant(from, `${path}/from`);
      if (to === undefined) return { from: fromMs, to: Number.POSITIVE_INFINITY };
      const toMs = msOfInstant(to, `${path}/to`);
      if (toMs < fromMs) throw refuse('ENGINE_SUSPENSION_REVERSED', path, { from, to });
      return { from: fromMs, to: toMs };
    }),
  );
  return withDays(intervals, zone);
}

/** The pauses as they were known at a moment: those begun before it, none of them open. */
export function pausesUntil(pauses: Pauses, ms: number, zone: string): Pauses {
  const intervals = pauses.intervals
    .filter(({ from }) => from < ms)
    .map(({ from, to }) => ({ from, to: Math.min(to, ms) }));
  return withDays(intervals, zone);
}

function withDays(intervals: readonly Interval[], zone: string): Pauses {
  const days = intervals.map(({ from, to }) => ({
    from: localDayAt(from, zone),
    to: Number.isFinite(to) ? localDayAt(to, zone) : to,
  }));
  return { intervals, days };
}

export function isPausedAtEndOf(day: DayNumber, pauses: Pauses): boolean {
  return pauses.days.some(({ from, to }) => from <= day && day < to);
}

/** The same pauses with the open one, if any, ended where it began. */
export function withoutOpen(pauses: Pauses): Pauses {
  const isClosed = ({ to }: Interval) => Number.isFinite(to);
  return { intervals: pauses.intervals.filter(isClosed), days: pauses.days.filter(isClosed) };
}

/** Where the open pause begins, in milliseconds; undefined when none is open. */
export function openFrom(pauses: Pauses): number | undefined {
  const last = pauses.intervals.at(-1);
  return last !== undefined && !Number.isFinite(last.to) ? last.from : undefined;
}

function joined(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const result: Interval[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last === undefined || next.from >= last.to) result.push(next);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return result;
}
