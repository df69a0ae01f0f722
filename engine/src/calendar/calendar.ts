import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { EngineError } from '../problem/engine-error.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';
import { type CalendarYear, checkCalendarYear } from './calendar-year.ts';
import { type CityCalendar, checkCityCalendar } from './city-calendar.ts';
import type { DayNumber } from './day-number.ts';
import { dayOfDate } from './local-date.ts';
import { minutesOfTime } from './zone.ts';

/** A day that an arrangement names, national or the city's own. */
export interface ArrangedDay {
  readonly kind: 'off' | 'work';
  readonly name: Text;
  readonly from: 'city' | 'nation';
  /** 法定节假日 proper, as against a weekend or exchanged day within a break. */
  readonly statutory: boolean;
}

/** Minutes since local midnight, sorted. */
export type DaySpan = readonly [from: number, to: number];

/** What counting needs, made once from a city's calendar and the national years. Not for storage. */
export interface Calendar {
  readonly zone: string;
  /** Changes when, and only when, a count could change: a digest of zone, hours and days. */
  readonly version: string;
  /** Years with national data, ascending. */
  readonly years: readonly number[];
  readonly arrangedDays: ReadonlyMap<DayNumber, ArrangedDay>;
  /** The working spans of each ISO weekday that has any. */
  readonly spansByWeekday: ReadonlyMap<number, readonly DaySpan[]>;
}

/** Throws an EngineError with all problems of the city's calendar and of the years. */
export function makeCalendar(city: CityCalendar, years: readonly CalendarYear[]): Calendar {
  const problems = [
    ...checkCityCalendar(city, '/city'),
    ...years.flatMap((year, index) => checkCalendarYear(year, `/years/${index}`)),
    ...yearsTwice(years),
  ];
  const [first, ...others] = problems;
  if (first !== undefined) throw new EngineError([first, ...others]);
  const sorted = [...years].sort((a, b) => a.year - b.year);
  const arrangedDays = arrange(city, sorted);
  const spansByWeekday = spansOf(city);
  return {
    zone: city.zone,
    version: versionOf(city.zone, sorted, arrangedDays, spansByWeekday),
    years: sorted.map((one) => one.year),
    arrangedDays,
    spansByWeekday,
  };
}

function yearsTwice(years: readonly CalendarYear[]): Problem[] {
  const seen = new Set<number>();
  return years.flatMap(({ year }, index) => {
    if (!seen.has(year)) {
      seen.add(year);
      return [];
    }
    return [problem('ENGINE_CALENDAR_YEAR_TWICE', { path: `/years/${index}/year` }, { year })];
  });
}

/** Later notices win over earlier ones (a December changed by the next notice), the city over both. */
function arrange(city: CityCalendar, years: readonly CalendarYear[]): Map<DayNumber, ArrangedDay> {
  const days = new Map<DayNumber, ArrangedDay>();
  for (const year of years) {
    for (const { date, name, statutory } of year.off) {
      days.set(dayOfDate(date), { kind: 'off', name, from: 'nation', statutory });
    }
    for (const { date, name } of year.work) {
      days.set(dayOfDate(date), { kind: 'work', name, from: 'nation', statutory: false });
    }
  }
  for (const { date, kind, name } of city.days) {
    days.set(dayOfDate(date), { kind, name, from: 'city', statutory: false });
  }
  return days;
}

function spansOf(city: CityCalendar): Map<number, DaySpan[]> {
  const spans = new Map<number, DaySpan[]>();
  for (const { days, from, to } of city.workingHours) {
    const span: DaySpan = [minutesOfTime(from), minutesOfTime(to)];
    for (const day of new Set(days)) spans.set(day, [...(spans.get(day) ?? []), span]);
  }
  for (const daySpans of spans.values()) daySpans.sort((a, b) => a[0] - b[0]);
  return spans;
}

function versionOf(
  zone: string,
  years: readonly CalendarYear[],
  days: ReadonlyMap<DayNumber, ArrangedDay>,
  spans: ReadonlyMap<number, readonly DaySpan[]>,
): string {
  const content = JSON.stringify([
    zone,
    years.map((one) => one.year),
    [...days].map(([day, { kind }]) => [day, kind]).sort(byFirst),
    [...spans].sort(byFirst),
  ]);
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, 32);
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[0]) - Number(b[0]);
}
