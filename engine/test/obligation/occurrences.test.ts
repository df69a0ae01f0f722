import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, makeCalendar } from '../../src/calendar/index.ts';
import type { Recurrence } from '../../src/document/obligations.ts';
import {
  caughtUp,
  nextOccurrence,
  occurrences,
  type Recurring,
} from '../../src/obligation/occurrences.ts';

const folder = new URL('../../../templates/calendars/', import.meta.url);
const years = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CalendarYear);
const calendar = makeCalendar({ zone: 'Asia/Shanghai', workingHours: [], days: [] }, years);

const oneDay = { n: 1, unit: 'calendar-day' } as const;
const series = (every: Recurrence, holiday: Recurring['holiday'] = 'keep'): Recurring => ({
  every,
  holiday,
  within: oneDay,
});
const daysOf = (recurring: Recurring, from: string, until: string) =>
  occurrences(recurring, from, until, calendar).map(({ on }) => on);

describe('when an obligation falls due', () => {
  it('[OB1] every so many days, the first a whole interval after the beginning', () => {
    expect(daysOf(series({ n: 10, unit: 'day' }), '2026-03-02', '2026-04-01')).toEqual([
      '2026-03-12',
      '2026-03-22',
      '2026-04-01',
    ]);
  });

  it('[OB1] on a weekday, the first one after the beginning', () => {
    // 2 March 2026 is a Monday.
    const mondays = series({ n: 2, unit: 'week', weekday: 1 });
    expect(daysOf(mondays, '2026-03-02', '2026-04-10')).toEqual([
      '2026-03-09',
      '2026-03-23',
      '2026-04-06',
    ]);
    const sundays = series({ n: 1, unit: 'week', weekday: 7 });
    expect(daysOf(sundays, '2026-03-02', '2026-03-15')).toEqual(['2026-03-08', '2026-03-15']);
  });

  it('[OB1] on a day of the month, or on the last where the month lacks it', () => {
    const last = series({ n: 1, unit: 'month', day: 31 });
    expect(daysOf(last, '2026-01-31', '2026-05-31')).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    const quarterly = series({ n: 3, unit: 'month', day: 10 });
    expect(daysOf(quarterly, '2026-01-05', '2026-08-01')).toEqual([
      '2026-01-10',
      '2026-04-10',
      '2026-07-10',
    ]);
  });

  it('[OB2] a day off is kept, left out, or moved to the working day before or after', () => {
    // National Day: 1 to 7 October off; 10 October, a Saturday, is worked.
    const fifth = (holiday: Recurring['holiday']) =>
      daysOf(series({ n: 1, unit: 'month', day: 5 }, holiday), '2026-09-20', '2026-11-30');
    expect(fifth('keep')).toEqual(['2026-10-05', '2026-11-05']);
    expect(fifth('skip')).toEqual(['2026-11-05']);
    expect(fifth('before')).toEqual(['2026-09-30', '2026-11-05']);
    expect(fifth('after')).toEqual(['2026-10-08', '2026-11-05']);
    const saturdays = daysOf(
      series({ n: 1, unit: 'week', weekday: 6 }, 'skip'),
      '2026-09-27',
      '2026-10-20',
    );
    expect(saturdays).toEqual(['2026-10-10']);
  });

  it('[OB2] those that come to lie on one day are one, and none lies before the beginning', () => {
    const daily = series({ n: 1, unit: 'day' }, 'after');
    expect(daysOf(daily, '2026-09-30', '2026-10-10')).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
    expect(daysOf(series({ n: 1, unit: 'day' }, 'before'), '2026-09-30', '2026-10-08')).toEqual([
      '2026-10-08',
    ]);
    expect(
      daysOf(series({ n: 1, unit: 'month', day: 8 }, 'before'), '2026-08-07', '2026-08-31'),
    ).toEqual([]);
  });

  it('[OB2] one that is moved to a day before counts where it comes to lie', () => {
    const fifth = series({ n: 1, unit: 'month', day: 5 }, 'before');
    expect(daysOf(fifth, '2026-09-20', '2026-09-30')).toEqual(['2026-09-30']);
  });

  it('[OB2] a day of a year without data is provisional where it being worked decides', () => {
    const [kept] = occurrences(
      series({ n: 1, unit: 'month', day: 4 }),
      '2027-01-01',
      '2027-01-31',
      calendar,
    );
    const [moved] = occurrences(
      series({ n: 1, unit: 'month', day: 4 }, 'after'),
      '2027-01-01',
      '2027-01-31',
      calendar,
    );
    expect([kept?.provisional, moved?.provisional]).toEqual([false, true]);
  });

  it('[OB3] it is open from the beginning of its day for its time, that day counted', () => {
    const weekly = {
      ...series({ n: 1, unit: 'week', weekday: 1 }),
      within: { n: 3, unit: 'calendar-day' },
    } as const;
    const [one] = occurrences(weekly, '2026-03-02', '2026-03-09', calendar);
    // From Monday 00:00 until Wednesday 24:00 in Shanghai.
    expect(one?.opensAt).toBe('2026-03-08T16:00:00.000Z');
    expect(one?.dueAt).toBe('2026-03-11T16:00:00.000Z');
  });

  it('[OB4] of those that are over, all are asked for, the latest, or none', () => {
    const list = occurrences(series({ n: 7, unit: 'day' }), '2026-03-02', '2026-03-30', calendar);
    const kept = (rule: 'all' | 'latest' | 'none') =>
      caughtUp(list, '2026-03-24T01:00:00.000Z', rule).map(({ on }) => on);
    expect(kept('all')).toEqual(['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']);
    expect(kept('latest')).toEqual(['2026-03-23', '2026-03-30']);
    expect(kept('none')).toEqual(['2026-03-30']);
  });

  it('[OB1] the next one is the first after a day', () => {
    // 28 February, a Saturday, is worked; 31 May is a Sunday.
    const recurring = series({ n: 3, unit: 'month', day: 31 }, 'after');
    expect(nextOccurrence(recurring, '2026-01-31', '2026-02-28', calendar)?.on).toBe('2026-06-01');
    expect(nextOccurrence(recurring, '2026-01-31', '2026-01-31', calendar)?.on).toBe('2026-02-28');
  });
});

const seed = 20_261_121;
const anyEvery: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: fc.constant('day' as const) }),
  fc.record({
    n: fc.integer({ min: 1, max: 6 }),
    unit: fc.constant('week' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
  fc.record({
    n: fc.integer({ min: 1, max: 5 }),
    unit: fc.constant('month' as const),
    day: fc.integer({ min: 1, max: 31 }),
  }),
);
const anyHoliday = fc.constantFrom('keep', 'skip', 'before', 'after') as fc.Arbitrary<
  Recurring['holiday']
>;
const next = (date: string, days = 1) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => next('2019-01-01', days));
const off = new Set(years.flatMap((year) => year.off.map((day) => day.date)));
const worked = new Set(years.flatMap((year) => year.work.map((day) => day.date)));
const works = (date: string) => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return worked.has(date) || (weekday !== 0 && weekday !== 6 && !off.has(date));
};

/** Walks day by day and asks of each whether the rule names it; shares nothing with the engine. */
function naive({ every, holiday }: Recurring, from: string, until: string): string[] {
  const found = new Set<string>();
  let days = 0;
  let weeks = -1;
  let months = -1;
  for (let date = next(from); date <= next(until, 60); date = next(date)) {
    days += 1;
    let isNamed = false;
    if (every.unit === 'day') isNamed = days % every.n === 0;
    if (
      every.unit === 'week' &&
      (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) === every.weekday
    ) {
      weeks += 1;
      isNamed = weeks % every.n === 0;
    }
    if (every.unit === 'month') {
      const isLast = next(date).slice(8) === '01';
      const day = Number(date.slice(8));
      if (day === every.day || (isLast && day < every.day)) {
        months += 1;
        isNamed = months % every.n === 0;
      }
    }
    if (!isNamed) continue;
    let on = date;
    if (holiday === 'skip' && !works(on)) continue;
    while (holiday === 'before' && !works(on)) on = next(on, -1);
    while (holiday === 'after' && !works(on)) on = next(on);
    if (on > from && on <= until) found.add(on);
  }
  return [...found];
}

describe('any obligation', () => {
  it(`[OB5] falls due where the naive walk says (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyEvery, anyHoliday, anyDay, fc.nat(400), (every, holiday, from, length) => {
        const recurring = series(every, holiday);
        const until = next(from, length);
        expect(daysOf(recurring, from, until)).toEqual(naive(recurring, from, until));
      }),
      { seed, numRuns: 400 },
    );
  });

  it(`[OB5] is the same followed in one go or day by day (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyEvery, anyHoliday, anyDay, (every, holiday, from) => {
        const recurring = series(every, holiday);
        const until = next(from, 200);
        const stepped: string[] = [];
        for (let day = from; ; ) {
          const one = nextOccurrence(recurring, from, day, calendar);
          if (one === undefined || one.on > until) break;
          stepped.push(one.on);
          day = one.on;
        }
        expect(stepped).toEqual(daysOf(recurring, from, until));
      }),
      { seed, numRuns: 100 },
    );
  });
});
