import type { LocalDate } from './local-date.ts';

/**
 * A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. Counting is
 * done on these numbers, which know neither zones nor clocks.
 */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1970-01-01. */
const epoch = 719_468;
/** Days of 400 years, after which the Gregorian calendar repeats. */
const era = 146_097;

/** The year is taken to begin in March, so that the leap day is its last (Fliegel and Van Flandern 1968). */
export function dayOfCivil({ year, month, day }: CivilDate): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const yearOfEra = y - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return cycle * era + dayOfEra - epoch;
}

export function civilOfDay(dayNumber: DayNumber): CivilDate {
  const shifted = dayNumber + epoch;
  const cycle = Math.floor(shifted / era);
  const dayOfEra = shifted - cycle * era;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday of a day: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(dayNumber: DayNumber): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The day as text, for years 0001 to 9999. */
export function dateOfDay(dayNumber: DayNumber): LocalDate {
  const { year, month, day } = civilOfDay(dayNumber);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
