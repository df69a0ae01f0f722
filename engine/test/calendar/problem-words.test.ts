import { describe, expect, it } from 'vitest';
import { checkCalendarYear, checkCityCalendar } from '../../src/calendar/index.ts';

const name = { 'zh-CN': '元旦', en: 'New Year' };

/** The whole English message of each problem, which says what was expected or got. */
const said = (problems: readonly { readonly message: { readonly en: string } }[]) =>
  problems.map(({ message }) => message.en);
/** The list of days that are worked. */
const worked = '/work';
const shape = (expected: string) =>
  `This place of the calendar data has the wrong shape: expected ${expected}.`;

describe('what is wrong with a calendar, in words', () => {
  it('[CK15] names what each place of a year has to hold', () => {
    expect(said(checkCalendarYear('2026'))).toEqual([shape('an object')]);
    const year = { year: 0, region: 'HK', source: null, off: 'none', work: [7] };
    expect(said(checkCalendarYear(year))).toEqual([
      shape('a year from 1 to 9999'),
      shape('"CN"'),
      shape('an object'),
      shape('a list of days'),
      shape('an object'),
    ]);
    const source = { number: 1, date: '2025-13-01', verified: 'yes', note: {} };
    const off = [{ date: '2026-01-01', name: '元旦', statutory: 1 }];
    expect(said(checkCalendarYear({ year: 2026, region: 'CN', source, off, work: [] }))).toEqual([
      shape('the title of the notice'),
      shape('the number of the notice'),
      '2025-13-01 is not a date.',
      shape('true or false'),
      shape('a text'),
      shape('a text in zh-CN and en'),
      shape('true or false'),
    ]);
  });

  it('[CK15] takes the first and the last year that there can be, and none beyond', () => {
    const of = (year: number) => checkCalendarYear({ ...whole, year }).map(({ path }) => path);
    expect([of(1), of(9999)]).toEqual([[], []]);
    expect([of(0), of(10_000), of(-1)]).toEqual([['/year'], ['/year'], ['/year']]);
  });

  it('[CK14] a notice names days of its year and of the December before, no others', () => {
    const work = (date: string) => checkCalendarYear({ ...whole, work: [{ date, name }] });
    for (const date of ['2026-01-01', '2026-12-31', '2025-12-01', '2025-12-31']) {
      expect(work(date), date).toEqual([]);
    }
    for (const date of ['2025-11-30', '2024-12-31', '2027-01-01', '2027-12-31']) {
      expect(said(work(date)), date).toEqual([
        `The date ${date} does not belong to the arrangement of 2026.`,
      ]);
    }
  });

  it('[CK15] a day may stand once in a year, in either of its lists', () => {
    const day = { date: '2026-02-14', name };
    const off = [{ ...day, statutory: false }];
    const twice = checkCalendarYear({ ...whole, off, work: [day, { ...day, date: '2026-02-15' }] });
    expect(twice.map(({ path }) => path)).toEqual([`${worked}/0/date`]);
    expect(said(twice)).toEqual(['The date 2026-02-14 appears twice in one calendar.']);
  });

  it('[CK15] a working day needs no word on being statutory, a day off does', () => {
    const day = { date: '2026-02-14', name };
    expect(checkCalendarYear({ ...whole, work: [day] })).toEqual([]);
    expect(checkCalendarYear({ ...whole, off: [day] })).toHaveLength(1);
  });

  it('[CK15] puts the place of what holds the data before each place', () => {
    const places = (value: unknown) => checkCalendarYear(value, '/years/3').map((one) => one.path);
    expect(places(null)).toEqual(['/years/3']);
    expect(places({ ...whole, off: [null], work: [{ date: 'x', name: 1 }] })).toEqual([
      '/years/3/off/0',
      `/years/3${worked}/0/date`,
      `/years/3${worked}/0/name`,
    ]);
    expect(checkCityCalendar(null, '/calendar').map((one) => one.path)).toEqual(['/calendar']);
  });

  it('[CK15] names what each place of a city has to hold', () => {
    expect(said(checkCityCalendar(7))).toEqual([shape('an object')]);
    const days = [7, { date: '2026-02-30', kind: 'half', name: 1 }];
    expect(said(checkCityCalendar({ zone: 'Mars', workingHours: [8], days }))).toEqual([
      'Mars is not a known time zone.',
      shape('an object'),
      shape('an object'),
      '2026-02-30 is not a date.',
      shape('"off" or "work"'),
      shape('a text in zh-CN and en'),
    ]);
    expect(said(checkCityCalendar({ zone: 'UTC' }))).toEqual([
      shape('a list of working hours'),
      shape('a list of days'),
    ]);
  });

  it('[CK15] hours of one day may touch but not overlap, and have to lie within the week', () => {
    const hours = (...given: readonly (readonly [number[], string, string])[]) =>
      checkCityCalendar({
        zone: 'Asia/Shanghai',
        workingHours: given.map(([days, from, to]) => ({ days, from, to })),
        days: [],
      }).map(({ path }) => path);
    expect(hours([[1, 7], '09:00', '12:00'], [[1], '12:00', '24:00'])).toEqual([]);
    expect(hours([[1], '09:00', '12:00'], [[2], '09:00', '12:00'])).toEqual([]);
    expect(hours([[1], '09:00', '12:00'], [[2, 1], '11:59', '13:00'])).toEqual(['/workingHours/1']);
    expect(hours([[1], '09:00', '12:00'], [[1], '08:00', '09:01'])).toEqual(['/workingHours/1']);
    expect(hours([[1], '09:00', '09:00'])).toEqual(['/workingHours/0']);
    for (const days of [[0], [8], [1.5], [], [1, 9]]) {
      expect(hours([days, '09:00', '12:00']), String(days)).toEqual(['/workingHours/0']);
    }
  });
});

const whole = {
  year: 2026,
  region: 'CN',
  source: { title: 'notice', verified: true },
  off: [],
  work: [],
};
