import { readdirSync, readFileSync } from 'node:fs';
import {
  type CalendarYear,
  type CityCalendar,
  type Clock,
  type Counting,
  type Duration,
  makeCalendar,
} from '../../src/calendar/index.ts';

const folder = new URL('../../../templates/calendars/', import.meta.url);
const years = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CalendarYear);
const city: CityCalendar = {
  zone: 'Asia/Shanghai',
  workingHours: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:30', to: '17:30' },
  ],
  days: [],
};
/** Shanghai with office hours and the national years. */
export const calendar = makeCalendar(city, years);

/** One hand-counted limit. */
export interface Case {
  readonly title: string;
  readonly clock: Clock;
  readonly end: string;
  readonly from: string | undefined;
  readonly provisional: boolean;
}

/** Reads a table: rule | name | article | start | limit | how | end. */
export function casesOf(table: string): Case[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [rule = '', name, article, start = '', limit = '', how = '', expected = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return {
        title: `${rule} ${name} (${article})`,
        clock: clockOf(start, limit, how),
        end: expected.slice(0, 16),
        from: / from (\S+)/.exec(expected)?.[1],
        provisional: expected.includes('provisional'),
      };
    });
}

function clockOf(start: string, limit: string, how: string): Clock {
  const counting: Counting = {
    firstDay: /\bin\b/.test(how) ? 'included' : 'excluded',
    rollsLastDay: !how.includes('no-roll'),
    until: how.includes('close') ? 'close-of-business' : 'end-of-day',
  };
  return {
    startedAt: utc(start),
    duration: durationOf(limit),
    counting,
    suspensions: [...how.matchAll(/p (\S+ \S+) > (\S+ \S+)/g)].map(([, from = '', to = '']) => ({
      from: utc(from),
      to: utc(to),
      ground: 'appraisal',
    })),
    extensions: [...how.matchAll(/x (\d+ \S+) @ (\S+ \S+)/g)].map(([, more = '', at = '']) => ({
      duration: durationOf(more),
      at: utc(at),
    })),
  };
}

function durationOf(text: string): Duration {
  const [n, unit] = text.split(' ');
  return { n: Number(n), unit: unit as Duration['unit'] };
}

/** `2026-03-02 24:00` at UTC+8 as an instant, without the engine. */
export function utc(local: string): string {
  const [date = '', time = ''] = local.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(
    Date.parse(`${date}T00:00:00+08:00`) + (hours * 60 + minutes) * 60_000,
  ).toISOString();
}

// The naive counter: walks day by day and minute by minute, and shares nothing with the engine.

const off = new Set(years.flatMap((year) => year.off.map((day) => day.date)));
const worked = new Set(years.flatMap((year) => year.work.map((day) => day.date)));

const next = (date: string, days = 1) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
const local = (at: string | number) => new Date(new Date(at).getTime() + 288e5).toISOString();
const works = (date: string) => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return worked.has(date) || (weekday !== 0 && weekday !== 6 && !off.has(date));
};

export function naive(clock: Clock): string {
  const pauses = clock.suspensions.map(({ from, to = '' }) => ({ from, to }));
  const extensions = [...clock.extensions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const legs = [{ duration: clock.duration, at: clock.startedAt }, ...extensions];
  const { date, at, endOfDay } = naiveWalk(clock, legs, pauses);
  return date === undefined ? at : endOfDay(date);
}

function naiveWalk(
  { startedAt, counting }: Clock,
  legs: readonly { duration: Duration; at: string }[],
  pauses: readonly { from: string; to: string }[],
) {
  const still = (day: string) =>
    pauses.some(({ from, to }) => local(from).slice(0, 10) <= day && day < local(to).slice(0, 10));
  const halts = (ms: number) =>
    pauses.some(({ from, to }) => Date.parse(from) <= ms && ms < Date.parse(to));
  let date: string | undefined;
  let at = startedAt;
  const endOfDay = (last: string) => {
    let day = last;
    while (still(day) || (counting.rollsLastDay && !works(day))) day = next(day);
    const time = counting.until === 'close-of-business' && works(day) ? '17:30' : '24:00';
    const end = utc(`${day} ${time}`);
    return end < at ? at : end;
  };
  for (const [index, { duration, at: grantedAt }] of legs.entries()) {
    const { n, unit } = duration;
    const included = index === 0 && counting.firstDay === 'included';
    if (unit === 'hour' || unit === 'minute' || unit === 'working-hour') {
      let ms = Date.parse(date === undefined ? at : endOfDay(date));
      for (let left = n * (unit === 'minute' ? 1 : 60); left > 0; ms += 60_000) {
        const time = local(ms).slice(11, 16);
        const open =
          works(local(ms).slice(0, 10)) &&
          ((time >= '09:00' && time < '12:00') || (time >= '13:30' && time < '17:30'));
        if (!halts(ms) && (unit !== 'working-hour' || open)) left -= 1;
      }
      at = new Date(ms).toISOString();
      date = undefined;
      continue;
    }
    const from = date ?? local(at).slice(0, 10);
    let days = n;
    if (unit === 'month' || unit === 'year') {
      const known = pauses
        .filter((pause) => pause.from < grantedAt)
        .map((pause) => ({ ...pause, to: pause.to < grantedAt ? pause.to : grantedAt }));
      const then = naiveWalk({ startedAt, counting } as Clock, legs.slice(0, index), known);
      const last = then.date ?? local(then.at).slice(0, 10);
      days = naiveMonths(last, unit === 'year' ? n * 12 : n, included);
    }
    let reached = from;
    for (let left = days, day = included ? from : next(from); left > 0; day = next(day)) {
      if (!still(day) && (unit !== 'working-day' || works(day))) left -= 1;
      reached = day;
    }
    date = reached;
  }
  return { date, at, endOfDay };
}

/** Days of a number of months, found by walking to the day of the same number or to a month's end. */
function naiveMonths(start: string, months: number, included: boolean): number {
  let passed = 0;
  let days = 0;
  for (let date = start; ; date = next(date), days += 1) {
    if (date.slice(8) === '01' && days > 0) passed += 1;
    if (passed === months && date.slice(8) === start.slice(8)) return days;
    if (passed === months && next(date).slice(8) === '01' && date.slice(8) < start.slice(8)) {
      return included ? days + 1 : days;
    }
  }
}
