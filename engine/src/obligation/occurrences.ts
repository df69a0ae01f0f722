import {
  addDays,
  addMonths,
  addWorkingTime,
  type Calendar,
  type Duration,
  daysBetween,
  type Instant,
  isWorkingDay,
  type LocalDate,
  localDateOf,
  startOfLocalDay,
  weekdayOf,
} from '../calendar/index.ts';
import type { Obligation, Recurrence } from '../document/obligations.ts';

/** One time that an obligation falls due. */
export interface Occurrence {
  /** The day by the rule, before a day off moved it. */
  readonly nominal: LocalDate;
  readonly on: LocalDate;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  /** Whether it is a working day is not known yet for its year. */
  readonly provisional: boolean;
}

/** What recurs: an obligation with its time to fulfil it as a duration. */
export interface Recurring {
  readonly every: Recurrence;
  readonly holiday: Obligation['holiday'];
  readonly within: Duration;
}

/** No series is followed further: what recurs daily for 50 years stays below it. */
const mostOccurrences = 20_000;
/** The longest break of the national calendar is far shorter; a calendar without working days stops here. */
const furthestMove = 60;

/**
 * The days on which something that recurs falls due, after `from` up to and including `until`. The first
 * is a whole interval after `from`, or the first such weekday or day of the month after it. Days off are
 * kept, left out or moved; two that come to lie on one day are one, and none lies on or before `from`.
 */
export function occurrences(
  { every, holiday, within }: Recurring,
  from: LocalDate,
  until: LocalDate,
  calendar: Calendar,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  // One that is moved to a day before may have its own day after the end.
  const last = holiday === 'before' ? addDays(until, furthestMove) : until;
  for (let index = 0; index < mostOccurrences; index += 1) {
    const nominal = nominalDay(every, from, index);
    if (nominal > last) break;
    const moved = moveOf(nominal, holiday, calendar);
    if (moved === null) continue;
    const { on, provisional } = moved;
    if (on <= from || on > until || found.at(-1)?.on === on) continue;
    found.push({ nominal, on, ...windowOf(on, within, calendar), provisional });
  }
  return found;
}

/** The first one after a day. Undefined where there is none within three times the interval. */
export function nextOccurrence(
  recurring: Recurring,
  from: LocalDate,
  after: LocalDate,
  calendar: Calendar,
): Occurrence | undefined {
  const { every } = recurring;
  const days = every.n * { day: 1, week: 7, month: 31 }[every.unit];
  const until = addDays(after, days * 3 + furthestMove);
  return occurrences(recurring, from, until, calendar).find(({ on }) => on > after);
}

/** Of those that were over before anybody was asked, the ones that are still asked for. */
export function caughtUp<Time extends { readonly dueAt: Instant }>(
  list: readonly Time[],
  now: Instant,
  rule: Obligation['catchUp'],
): readonly Time[] {
  const over = list.filter(({ dueAt }) => dueAt <= now);
  const open = list.filter(({ dueAt }) => dueAt > now);
  if (rule === 'all') return list;
  return rule === 'none' ? open : [...over.slice(-1), ...open];
}

function nominalDay(every: Recurrence, from: LocalDate, index: number): LocalDate {
  switch (every.unit) {
    case 'day':
      return addDays(from, every.n * (index + 1));
    case 'week': {
      const first = ((every.weekday - weekdayOf(from) + 6) % 7) + 1;
      return addDays(from, first + 7 * every.n * index);
    }
    case 'month': {
      const own = dayInMonth(from, 0, every.day);
      const start = own > from ? 0 : 1;
      return dayInMonth(from, start + every.n * index, every.day);
    }
  }
}

/** The day so many months after the month of `from`, or the last that it has. */
function dayInMonth(from: LocalDate, months: number, day: number): LocalDate {
  const first = addMonths(`${from.slice(0, 8)}01`, months);
  const length = daysBetween(first, addMonths(first, 1));
  return addDays(first, Math.min(day, length) - 1);
}

/** Where a day is moved to; null where it is left out. */
function moveOf(
  day: LocalDate,
  holiday: Obligation['holiday'],
  calendar: Calendar,
): { readonly on: LocalDate; readonly provisional: boolean } | null {
  if (holiday === 'keep') return { on: day, provisional: false };
  const step = holiday === 'before' ? -1 : 1;
  let provisional = false;
  for (let moved = 0; moved <= furthestMove; moved += 1) {
    const on = addDays(day, moved * step);
    const found = isWorkingDay(on, calendar);
    provisional ||= found.provisional;
    if (found.working) return { on, provisional };
    if (holiday === 'skip') return null;
  }
  return null;
}

/** From the first moment of the day; that day counts, and the end does not move. */
function windowOf(on: LocalDate, within: Duration, calendar: Calendar) {
  const opensAt = startOfLocalDay(on, calendar.zone);
  const counting = { firstDay: 'included', rollsLastDay: false } as const;
  return { opensAt, dueAt: addWorkingTime(opensAt, within, calendar, counting).at };
}

/** The local day of an instant, from which a series counts. */
export function firstDayOf(instant: Instant, calendar: Calendar): LocalDate {
  return localDateOf(instant, calendar.zone);
}
