import { describe, expect, it } from 'vitest';
import { checkCalendarYear, checkCityCalendar } from '../../src/calendar/index.ts';

const name = { 'zh-CN': '元旦', en: 'New Year' };
const year = {
  year: 2026,
  region: 'CN',
  source: { title: 'notice', number: '7', date: '2025-11-04', verified: true, note: 'none' },
  off: [{ date: '2026-01-01', name, statutory: true }],
  work: [{ date: '2026-01-04', name }],
};
const city = {
  zone: 'Asia/Shanghai',
  workingHours: [{ days: [1, 2], from: '09:00', to: '12:00' }],
  days: [{ date: '2026-03-08', kind: 'off', name }],
};

/** The list of days that are worked. */
const work = '/work';
const found = (problems: readonly { code: string; path: string }[]) =>
  problems.map(({ code, path }) => `${code.replace('ENGINE_', '')} ${path}`);

describe('the shape of calendars', () => {
  const years: readonly [object, readonly string[]][] = [
    [{}, []],
    [
      { year: 1.5 },
      [
        'CALENDAR_SHAPE /year',
        'CALENDAR_DAY_OUTSIDE /off/0/date',
        `CALENDAR_DAY_OUTSIDE ${work}/0/date`,
      ],
    ],
    [{ region: 'HK' }, ['CALENDAR_SHAPE /region']],
    [{ source: 'the notice' }, ['CALENDAR_SHAPE /source']],
    [{ source: { ...year.source, title: '' } }, ['CALENDAR_SHAPE /source/title']],
    [{ source: { ...year.source, number: 7 } }, ['CALENDAR_SHAPE /source/number']],
    [{ source: { ...year.source, date: '2025-02-30' } }, ['DATE_INVALID /source/date']],
    [{ source: { ...year.source, verified: 'yes' } }, ['CALENDAR_SHAPE /source/verified']],
    [{ source: { ...year.source, note: 1 } }, ['CALENDAR_SHAPE /source/note']],
    [{ source: { title: 'notice', verified: false } }, []],
    [{ off: {} }, ['CALENDAR_SHAPE /off']],
    [{ off: ['2026-01-01'] }, ['CALENDAR_SHAPE /off/0']],
    [{ off: [{ date: '2026-01-01', name: 'x', statutory: true }] }, ['CALENDAR_SHAPE /off/0/name']],
    [{ off: [{ date: '2026-01-01', name }] }, ['CALENDAR_SHAPE /off/0/statutory']],
    [{ off: [{ date: '2026-13-01', name, statutory: true }] }, ['DATE_INVALID /off/0/date']],
    [{ work: [{ date: '2026-01-01', name }] }, [`CALENDAR_DAY_TWICE ${work}/0/date`]],
    [{ work: [{ date: '2025-12-28', name }] }, []],
    [{ work: [{ date: '2025-11-28', name }] }, [`CALENDAR_DAY_OUTSIDE ${work}/0/date`]],
    [{ work: [{ date: '2027-01-03', name }] }, [`CALENDAR_DAY_OUTSIDE ${work}/0/date`]],
  ];
  it.each(years)('[CK15] a year with %j is told all that is wrong', (more, expected) => {
    expect(found(checkCalendarYear({ ...year, ...more }))).toEqual(expected);
  });

  const cities: readonly [object, readonly string[]][] = [
    [{}, []],
    [{ zone: '+08:00' }, ['ZONE_UNKNOWN /zone']],
    [{ workingHours: {} }, ['CALENDAR_SHAPE /workingHours']],
    [{ workingHours: ['09:00'] }, ['CALENDAR_SHAPE /workingHours/0']],
    [
      { workingHours: [{ days: [1], from: '9:00', to: '12:00' }] },
      ['TIME_INVALID /workingHours/0/from'],
    ],
    [
      { workingHours: [{ days: [8], from: '09:00', to: '12:00' }] },
      ['WORKING_HOURS_INVALID /workingHours/0'],
    ],
    [
      { workingHours: [{ days: 'all', from: '09:00', to: '12:00' }] },
      ['WORKING_HOURS_INVALID /workingHours/0'],
    ],
    [
      { workingHours: [{ days: [1], from: '12:00', to: '09:00' }] },
      ['WORKING_HOURS_INVALID /workingHours/0'],
    ],
    [
      {
        workingHours: [
          { days: [1], from: '09:00', to: '12:00' },
          { days: [1], from: '11:00', to: '13:00' },
        ],
      },
      ['WORKING_HOURS_INVALID /workingHours/1'],
    ],
    [{ days: 'none' }, ['CALENDAR_SHAPE /days']],
    [{ days: [null] }, ['CALENDAR_SHAPE /days/0']],
    [{ days: [{ date: '2026-3-8', kind: 'off', name }] }, ['DATE_INVALID /days/0/date']],
    [{ days: [...city.days, ...city.days] }, ['CALENDAR_DAY_TWICE /days/1/date']],
    [{ days: [{ date: '2026-03-08', kind: 'free', name }] }, ['CALENDAR_SHAPE /days/0/kind']],
    [{ days: [{ date: '2026-03-08', kind: 'off', name: {} }] }, ['CALENDAR_SHAPE /days/0/name']],
  ];
  it.each(cities)('[CK15] a city with %j is told all that is wrong', (more, expected) => {
    expect(found(checkCityCalendar({ ...city, ...more }))).toEqual(expected);
  });

  it('[CK15] what is no object at all is told so', () => {
    expect(found(checkCalendarYear([]))).toEqual(['CALENDAR_SHAPE ']);
    expect(found(checkCityCalendar(null))).toEqual(['CALENDAR_SHAPE ']);
  });
});
