import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addWorkingTime,
  endOfLocalDay,
  instantAt,
  isZone,
  localDateOf,
  localTimeOf,
  makeCalendar,
  msBetween,
  startOfLocalDay,
} from './index.ts';

const hour = 3_600_000;

it('[CK16] a day of Shanghai starts at 16:00 UTC of the day before and lasts 24 hours', () => {
  expect(startOfLocalDay('2026-11-21', 'Asia/Shanghai')).toBe('2026-11-20T16:00:00.000Z');
  expect(endOfLocalDay('2026-11-21', 'Asia/Shanghai')).toBe('2026-11-21T16:00:00.000Z');
  expect(localDateOf('2026-11-21T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-11-21');
  expect(localDateOf('2026-11-21T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-11-22');
  expect(localTimeOf('2026-11-21T16:00:00.000Z', 'Asia/Shanghai')).toBe('00:00');
  expect(localTimeOf('2026-11-21T09:30:59.999Z', 'Asia/Shanghai')).toBe('17:30');
});

it('[CK16] one instant has two dates in Shanghai and in Urumqi, and a limit ends accordingly', () => {
  const at = '2026-03-01T17:00:00.000Z';
  expect([localDateOf(at, 'Asia/Shanghai'), localTimeOf(at, 'Asia/Shanghai')]).toEqual([
    '2026-03-02',
    '01:00',
  ]);
  expect([localDateOf(at, 'Asia/Urumqi'), localTimeOf(at, 'Asia/Urumqi')]).toEqual([
    '2026-03-01',
    '23:00',
  ]);
  const endIn = (zone: string) =>
    addWorkingTime(
      at,
      { n: 1, unit: 'calendar-day' },
      makeCalendar({ zone, workingHours: [], days: [] }, []),
    ).at;
  expect(endIn('Asia/Shanghai')).toBe('2026-03-03T16:00:00.000Z');
  expect(endIn('Asia/Urumqi')).toBe('2026-03-02T18:00:00.000Z');
});

it('[CK16] the summers of 1986 to 1991 ran an hour ahead in Shanghai', () => {
  const changes: [date: string, start: string, hours: number][] = [
    ['1986-05-04', '1986-05-03T16:00:00.000Z', 23],
    ['1986-07-01', '1986-06-30T15:00:00.000Z', 24],
    ['1986-09-14', '1986-09-13T15:00:00.000Z', 25],
    ['1987-04-12', '1987-04-11T16:00:00.000Z', 23],
    ['1988-07-01', '1988-06-30T15:00:00.000Z', 24],
    ['1991-04-14', '1991-04-13T16:00:00.000Z', 23],
    ['1991-09-15', '1991-09-14T15:00:00.000Z', 25],
    ['1992-07-01', '1992-06-30T16:00:00.000Z', 24],
  ];
  for (const [date, start, hours] of changes) {
    const from = startOfLocalDay(date, 'Asia/Shanghai');
    expect(from).toBe(start);
    expect(msBetween(from, endOfLocalDay(date, 'Asia/Shanghai'))).toBe(hours * hour);
  }
});

it('[CK7] twenty-four hours over the change of 12 April 1987 end an hour later on the clock', () => {
  const calendar = makeCalendar({ zone: 'Asia/Shanghai', workingHours: [], days: [] }, []);
  const end = addWorkingTime('1987-04-11T02:00:00.000Z', { n: 24, unit: 'hour' }, calendar);
  expect(end.at).toBe('1987-04-12T02:00:00.000Z');
  expect(localTimeOf('1987-04-11T02:00:00.000Z', 'Asia/Shanghai')).toBe('10:00');
  expect(localTimeOf(end.at, 'Asia/Shanghai')).toBe('11:00');
});

it('[CK16] a midnight, an hour or a day that a clock skips is the moment of the change', () => {
  expect(startOfLocalDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  expect(startOfLocalDay('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  expect(endOfLocalDay('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
});

it('[CK16] a time that a clock shows twice means its first showing', () => {
  expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  expect(startOfLocalDay('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z');
});

it('[CK16] 24:00 is the start of the following day', () => {
  expect(instantAt('2026-12-31', '24:00', 'Asia/Shanghai')).toBe('2026-12-31T16:00:00.000Z');
  expect(instantAt('2026-12-31', '17:30', 'Asia/Shanghai')).toBe('2026-12-31T09:30:00.000Z');
});

it('[CK16] only names of zones are zones, never a bare offset', () => {
  expect(['Asia/Shanghai', 'Asia/Urumqi', 'UTC'].filter(isZone)).toHaveLength(3);
  expect(['+08:00', '', 'Asia/Beijing', 'China', 8, null, undefined].filter(isZone)).toEqual([]);
});

const seed = 20_261_121;

it(`[CK16] dates, times and first instants agree with the platform in any zone (seed ${seed})`, () => {
  const zones = [
    'Asia/Shanghai',
    'Asia/Urumqi',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ];
  const anyInstant = fc.integer({ min: Date.parse('1970-01-01'), max: Date.parse('2060-01-01') });
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyInstant, (zone, ms) => {
      const wall = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const at = new Date(ms).toISOString();
      const date = localDateOf(at, zone);
      expect(`${date} ${localTimeOf(at, zone)}`).toBe(wall.format(ms));
      const start = Date.parse(startOfLocalDay(date, zone));
      expect(wall.format(start).slice(0, 10)).toBe(date);
      expect(wall.format(start - 1).slice(0, 10) < date).toBe(true);
    }),
    { seed, numRuns: 400 },
  );
});
