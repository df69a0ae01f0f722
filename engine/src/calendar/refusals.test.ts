import { expect, it } from 'vitest';
import { calendarCodes } from '../problem/codes/calendar.ts';
import { EngineError } from '../problem/engine-error.ts';
import {
  addDays,
  addMs,
  addWorkingTime,
  type CalendarYear,
  type CityCalendar,
  type Clock,
  checkCalendarYear,
  checkCityCalendar,
  civilCounting,
  dueOf,
  instantAt,
  isWorkingDay,
  localDateOf,
  makeCalendar,
} from './index.ts';

const name = { 'zh-CN': '试验', en: 'Test' };
const city: CityCalendar = { zone: 'Asia/Shanghai', workingHours: [], days: [] };
const year: CalendarYear = {
  year: 2026,
  region: 'CN',
  source: { title: '试验', verified: false },
  off: [],
  work: [],
};
const calendar = makeCalendar(city, [year]);
const clock: Clock = {
  startedAt: '2026-03-02T01:00:00.000Z',
  duration: { n: 5, unit: 'working-day' },
  counting: civilCounting,
  suspensions: [],
  extensions: [],
};

/** Takes any value for what the type would refuse, as data from outside does. */
const wrong = (value: unknown) => value as never;
const due = (change: object) => () => dueOf({ ...clock, ...change }, calendar);
const add = (n: unknown, unit: unknown) => () =>
  addWorkingTime(clock.startedAt, { n: wrong(n), unit: wrong(unit) }, calendar);
const withHours = (workingHours: unknown) => () =>
  makeCalendar({ ...city, workingHours: wrong(workingHours) }, []);

const museum: [mistake: string, code: keyof typeof calendarCodes, path: string, run: () => void][] =
  [
    ['30 February', 'ENGINE_DATE_INVALID', '', () => addDays('2026-02-30', 1)],
    ['a day beyond the last year', 'ENGINE_DATE_INVALID', '', () => addDays('9999-12-31', 1)],
    ['no date at all', 'ENGINE_DATE_INVALID', '', () => isWorkingDay(wrong(undefined), calendar)],
    ['25 o’clock', 'ENGINE_TIME_INVALID', '', () => instantAt('2026-03-02', '25:00', 'UTC')],
    [
      'a time with something before it',
      'ENGINE_TIME_INVALID',
      '',
      () => instantAt('2026-03-02', 'at 09:00', 'UTC'),
    ],
    [
      'a time with something behind it',
      'ENGINE_TIME_INVALID',
      '',
      () => instantAt('2026-03-02', '09:00 sharp', 'UTC'),
    ],
    [
      'a number for a time',
      'ENGINE_TIME_INVALID',
      '',
      () => instantAt('2026-03-02', wrong(9), 'UTC'),
    ],
    [
      'an instant with something before it',
      'ENGINE_INSTANT_INVALID',
      '',
      () => localDateOf('on 2026-03-02T01:00:00.000Z', 'UTC'),
    ],
    [
      'an instant with something behind it',
      'ENGINE_INSTANT_INVALID',
      '',
      () => localDateOf('2026-03-02T01:00:00.000Z or so', 'UTC'),
    ],
    ['a number for an instant', 'ENGINE_INSTANT_INVALID', '', () => localDateOf(wrong(0), 'UTC')],
    [
      'a pause that ends at no instant',
      'ENGINE_INSTANT_INVALID',
      '/suspensions/0/to',
      due({ suspensions: [{ from: clock.startedAt, to: 'later', ground: 'x' }] }),
    ],
    [
      'a time after midnight’s end',
      'ENGINE_TIME_INVALID',
      '',
      () => instantAt('2026-03-02', '24:01', 'UTC'),
    ],
    [
      'an instant without milliseconds',
      'ENGINE_INSTANT_INVALID',
      '',
      () => addMs('2026-03-02T01:00:00Z', 1),
    ],
    [
      'a start that is a date',
      'ENGINE_INSTANT_INVALID',
      '/startedAt',
      due({ startedAt: '2026-03-02' }),
    ],
    [
      'a suspension from nowhere',
      'ENGINE_INSTANT_INVALID',
      '/suspensions/0/from',
      due({ suspensions: [{ from: 'now', ground: 'x' }] }),
    ],
    [
      'an extension at no time',
      'ENGINE_INSTANT_INVALID',
      '/extensions/0/at',
      due({ extensions: [{ duration: clock.duration, at: null }] }),
    ],
    [
      'a zone that does not exist',
      'ENGINE_ZONE_UNKNOWN',
      '',
      () => localDateOf(clock.startedAt, 'Asia/Beijing'),
    ],
    [
      'a calendar without a zone',
      'ENGINE_ZONE_UNKNOWN',
      '/city/zone',
      () => makeCalendar({ ...city, zone: wrong(undefined) }, []),
    ],
    ['a negative number', 'ENGINE_DURATION_INVALID', '/duration', add(-1, 'working-day')],
    ['half a day', 'ENGINE_DURATION_INVALID', '/duration', add(1.5, 'working-day')],
    ['not a number', 'ENGINE_DURATION_INVALID', '/duration', add(Number.NaN, 'hour')],
    ['a number as text', 'ENGINE_DURATION_INVALID', '/duration', add('5', 'hour')],
    ['an unknown unit', 'ENGINE_DURATION_INVALID', '/duration', add(5, 'fortnight')],
    [
      'an extension of nothing',
      'ENGINE_DURATION_INVALID',
      '/extensions/0/duration',
      due({ extensions: [{ duration: null, at: clock.startedAt }] }),
    ],
    [
      'an unknown way of counting',
      'ENGINE_COUNTING_INVALID',
      '/counting',
      due({ counting: { ...civilCounting, until: 'noon' } }),
    ],
    ['fifty-one years', 'ENGINE_COUNT_TOO_LONG', '', add(51, 'year')],
    [
      'a safe but endless number of days',
      'ENGINE_COUNT_TOO_LONG',
      '',
      add(Number.MAX_SAFE_INTEGER, 'calendar-day'),
    ],
    [
      'an endless number of months',
      'ENGINE_COUNT_TOO_LONG',
      '',
      add(Number.MAX_SAFE_INTEGER, 'month'),
    ],
    [
      'an endless number of hours',
      'ENGINE_COUNT_TOO_LONG',
      '',
      add(Number.MAX_SAFE_INTEGER, 'hour'),
    ],
    ['fourteen thousand working days', 'ENGINE_COUNT_TOO_LONG', '', add(14_000, 'working-day')],
    [
      'a limit extended for ever',
      'ENGINE_COUNT_TOO_LONG',
      '',
      due({
        extensions: Array(11).fill({ duration: { n: 5, unit: 'year' }, at: clock.startedAt }),
      }),
    ],
    [
      'a suspension of a lifetime',
      'ENGINE_COUNT_TOO_LONG',
      '',
      due({
        suspensions: [{ from: clock.startedAt, to: '2099-01-01T00:00:00.000Z', ground: 'x' }],
      }),
    ],
    [
      'a suspension that ends before it begins',
      'ENGINE_SUSPENSION_REVERSED',
      '/suspensions/0',
      due({
        suspensions: [{ from: clock.startedAt, to: '2026-03-01T00:00:00.000Z', ground: 'x' }],
      }),
    ],
    [
      'working hours that a city has not',
      'ENGINE_WORKING_HOURS_MISSING',
      '',
      add(2, 'working-hour'),
    ],
    [
      'hours over midnight',
      'ENGINE_WORKING_HOURS_INVALID',
      '/city/workingHours/0',
      withHours([{ days: [1], from: '22:00', to: '06:00' }]),
    ],
    [
      'an eighth weekday',
      'ENGINE_WORKING_HOURS_INVALID',
      '/city/workingHours/0',
      withHours([{ days: [8], from: '09:00', to: '17:00' }]),
    ],
    [
      'hours of no day',
      'ENGINE_WORKING_HOURS_INVALID',
      '/city/workingHours/0',
      withHours([{ days: [], from: '09:00', to: '17:00' }]),
    ],
    [
      'hours that overlap',
      'ENGINE_WORKING_HOURS_INVALID',
      '/city/workingHours/1',
      withHours([
        { days: [1, 2], from: '09:00', to: '12:00' },
        { days: [2], from: '11:00', to: '17:00' },
      ]),
    ],
    [
      'hours at no time',
      'ENGINE_TIME_INVALID',
      '/city/workingHours/0/from',
      withHours([{ days: [1], to: '17:00' }]),
    ],
    [
      'a day twice',
      'ENGINE_CALENDAR_DAY_TWICE',
      '/years/0/work/0/date',
      () =>
        makeCalendar(city, [
          {
            ...year,
            off: [{ date: '2026-01-01', name, statutory: true }],
            work: [{ date: '2026-01-01', name }],
          },
        ]),
    ],
    [
      'a day of another year',
      'ENGINE_CALENDAR_DAY_OUTSIDE',
      '/years/0/work/0/date',
      () => makeCalendar(city, [{ ...year, work: [{ date: '2025-11-30', name }] }]),
    ],
    [
      'a day without its English name',
      'ENGINE_CALENDAR_SHAPE',
      '/years/0/work/0/name',
      () =>
        makeCalendar(city, [
          { ...year, work: [{ date: '2026-01-04', name: wrong({ 'zh-CN': '元旦' }) }] },
        ]),
    ],
    [
      'a year given twice',
      'ENGINE_CALENDAR_YEAR_TWICE',
      '/years/1/year',
      () => makeCalendar(city, [year, year]),
    ],
  ];

for (const [mistake, code, path, run] of museum) {
  it(`[CK15] ${mistake} is refused as ${code}`, () => {
    let refused: unknown;
    try {
      run();
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(EngineError);
    const [first] = refused instanceof EngineError ? refused.problems : [];
    expect(first).toMatchObject({ code, path, severity: 'error' });
    expect(`${first?.message['zh-CN']}${first?.message.en}`).not.toMatch(/\{[a-z]+\}/);
  });
}

it('[CK15] every code of the calendar is shown by a mistake', () => {
  expect([...new Set(museum.map(([, code]) => code))].sort()).toEqual(
    Object.keys(calendarCodes).sort(),
  );
});

it('[CK15] exactly fifty years are counted', () => {
  expect(addWorkingTime(clock.startedAt, { n: 50, unit: 'year' }, calendar).date).toBe(
    '2076-03-02',
  );
});

it('[CK15] all problems of a calendar are told at once', () => {
  const problems = checkCityCalendar({
    zone: 'Mars',
    workingHours: 'always',
    days: [{ date: '2026-02-30', kind: 'maybe' }, 7],
  });
  expect(problems.map((one) => one.path)).toEqual([
    '/zone',
    '/workingHours',
    '/days/0/date',
    '/days/0/kind',
    '/days/0/name',
    '/days/1',
  ]);
  const ofYear = checkCalendarYear({ year: '2026', region: 'US', off: [{}], work: null });
  expect(ofYear.map((one) => one.path)).toEqual([
    '/year',
    '/region',
    '/source',
    '/off/0/date',
    '/off/0/name',
    '/off/0/statutory',
    '/work',
  ]);
  expect(checkCalendarYear(null)).toHaveLength(1);
  expect(checkCityCalendar([])).toHaveLength(1);
});
