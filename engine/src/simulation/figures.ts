import { type Calendar, localDateOf, workingDaysBetween } from '../calendar/index.ts';
import { ordered } from '../document/ordered.ts';
import type { Machine } from '../machine/machine.ts';
import type { Play } from '../scenario/play.ts';
import type { StepRecord } from '../step/outcome.ts';

/** In working days after the opening day; half, and nine tenths, of the cases took no longer. */
export interface DurationFigures {
  readonly p50: number;
  readonly p90: number;
  readonly longest: number;
}

/** How the clocks of one deadline came out, over all cases. */
export interface DeadlineFigures {
  readonly deadline: string;
  readonly started: number;
  readonly met: number;
  readonly expired: number;
  /** Still running or suspended when the case was left. */
  readonly open: number;
}

/** Nearest rank: the smallest of the values that at least the given part of them does not exceed. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

export function durationsOf(closed: readonly Play[], calendar: Calendar): DurationFigures | null {
  const days = closed
    .map(({ opened, records }) => {
      const { at } = records.at(-1) as StepRecord;
      const from = localDateOf(opened.openedAt, calendar.zone);
      return workingDaysBetween(from, localDateOf(at, calendar.zone), calendar);
    })
    .sort((one, other) => one - other);
  const longest = days.at(-1);
  if (longest === undefined) return null;
  return { p50: quantile(days, 0.5), p90: quantile(days, 0.9), longest };
}

export function deadlinesOf({ flow }: Machine, plays: readonly Play[]): DeadlineFigures[] {
  const clocks = plays.flatMap((play) => play.snapshot?.deadlines ?? []);
  return ordered(flow.deadlines).map(({ id }) => {
    const own = clocks.filter((clock) => clock.deadline === id);
    const count = (...states: string[]) =>
      own.filter(({ status }) => states.includes(status)).length;
    return {
      deadline: id,
      started: own.length,
      met: count('met'),
      expired: count('expired'),
      open: count('running', 'suspended'),
    };
  });
}
