import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addMs,
  addYears,
  daysBetween,
  isInstant,
  isLocalDate,
  msBetween,
  weekdayOf,
  yearsBetween,
} from './index.ts';

const seed = 20_261_121;

it('[CK1] a date exists or is none', () => {
  const dates = ['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'];
  expect(dates.filter(isLocalDate)).toEqual(dates);
  const none = [
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00.000Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
    20260101,
    null,
    undefined,
    ['2026-01-01'],
  ];
  expect(none.filter(isLocalDate)).toEqual([]);
});

it('[CK1] an instant has milliseconds and Z, and a date that exists', () => {
  const instants = ['2026-11-21T09:30:00.000Z', '2024-02-29T23:59:59.999Z'];
  expect(instants.filter(isInstant)).toEqual(instants);
  const none = [
    '2026-11-21T09:30:00Z',
    '2026-11-21T09:30:00.000+08:00',
    '2026-11-21T24:00:00.000Z',
    '2026-11-21T09:60:00.000Z',
    '2026-11-21T09:30:60.000Z',
    '2026-02-30T09:30:00.000Z',
    '2026-11-21 09:30:00.000Z',
    '2026-11-21',
    1_763_717_400_000,
    null,
  ];
  expect(none.filter(isInstant)).toEqual([]);
});

it('[CK21] days are added and counted over months, leap days and centuries', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('1899-12-31', 1)).toBe('1900-01-01');
  expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  expect(weekdayOf('2026-11-21')).toBe(6);
  expect(weekdayOf('1949-10-01')).toBe(6);
  expect(weekdayOf('2026-02-15')).toBe(7);
});

it('[CK3] months and years go to the corresponding day or the last of the month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
});

it('[CK21] completed years turn on the birthday, a 29 February on the 28th', () => {
  expect(yearsBetween('2008-11-22', '2026-11-21')).toBe(17);
  expect(yearsBetween('2008-11-21', '2026-11-21')).toBe(18);
  expect(yearsBetween('2008-02-29', '2026-02-27')).toBe(17);
  expect(yearsBetween('2008-02-29', '2026-02-28')).toBe(18);
});

it(`[CK21] agrees with the platform's proleptic Gregorian calendar (seed ${seed})`, () => {
  const anyDay = fc.integer({ min: -600_000, max: 2_900_000 });
  const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, more) => {
      expect(addDays(iso(day), more)).toBe(iso(day + more));
      expect(weekdayOf(iso(day)) % 7).toBe(new Date(day * 864e5).getUTCDay());
      expect(daysBetween(iso(day), iso(day + more))).toBe(more);
    }),
    { seed, numRuns: 500 },
  );
});

it(`[CK21] instants are shifted to the millisecond (seed ${seed})`, () => {
  const anyMs = fc.integer({ min: -5e12, max: 5e13 });
  fc.assert(
    fc.property(anyMs, fc.integer({ min: -1e12, max: 1e12 }), (ms, more) => {
      const from = new Date(ms).toISOString();
      expect(addMs(from, more)).toBe(new Date(ms + more).toISOString());
      expect(msBetween(from, addMs(from, more))).toBe(more);
    }),
    { seed, numRuns: 500 },
  );
});
