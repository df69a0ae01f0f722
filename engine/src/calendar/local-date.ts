import {
  type CivilDate,
  civilOfDay,
  type DayNumber,
  dateOfDay,
  dayOfCivil,
  daysInMonth,
  weekdayOfDay,
} from './day-number.ts';
import { refuse, shown } from './refuse.ts';

/** `YYYY-MM-DD` in the city's zone, years 0001 to 9999. */
export type LocalDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstDay = dayOfCivil({ year: 1, month: 1, day: 1 });
const lastDay = dayOfCivil({ year: 9999, month: 12, day: 31 });

/** Whether the text is a date that exists, written `YYYY-MM-DD`; 2026-02-30 is none. */
export function isLocalDate(text: unknown): text is LocalDate {
  return civilOfText(text) !== undefined;
}

/** Throws ENGINE_DATE_INVALID. */
export function dayOfDate(date: LocalDate, path = ''): DayNumber {
  const civil = civilOfText(date);
  if (civil === undefined) throw refuse('ENGINE_DATE_INVALID', path, { got: shown(date) });
  return dayOfCivil(civil);
}

/** The date `days` later, or earlier when negative. Throws ENGINE_DATE_INVALID. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return checkedDate(dayOfDate(date) + days);
}

/**
 * The corresponding day `months` later (earlier when negative), and the last day of that month where
 * there is no such day (民法典 §202). Throws ENGINE_DATE_INVALID.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return checkedDate(addMonthsToDay(dayOfDate(date), months).day);
}

/** As `addMonths`, in years. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayOfDate(to) - dayOfDate(from);
}

/** Completed years from one date to another, as ages are counted; a 29 February completes on 28 February. */
export function yearsBetween(from: LocalDate, to: LocalDate): number {
  const start = dayOfDate(from);
  const end = dayOfDate(to);
  const years = civilOfDay(end).year - civilOfDay(start).year;
  return addMonthsToDay(start, years * 12).day > end ? years - 1 : years;
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return weekdayOfDay(dayOfDate(date));
}

/** `exists` is false where the month has no corresponding day and its last day was taken. */
export function addMonthsToDay(
  dayNumber: DayNumber,
  months: number,
): { day: DayNumber; exists: boolean } {
  const from = civilOfDay(dayNumber);
  const month = from.year * 12 + from.month - 1 + months;
  const target = { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1 };
  const length = daysInMonth(target.year, target.month);
  const exists = from.day <= length;
  return { day: dayOfCivil({ ...target, day: exists ? from.day : length }), exists };
}

function checkedDate(dayNumber: DayNumber): LocalDate {
  if (!(dayNumber >= firstDay && dayNumber <= lastDay) || !Number.isInteger(dayNumber)) {
    throw refuse('ENGINE_DATE_INVALID', '', { got: shown(dayNumber) });
  }
  return dateOfDay(dayNumber);
}

function civilOfText(text: unknown): CivilDate | undefined {
  const found = typeof text === 'string' ? pattern.exec(text) : null;
  if (!found) return undefined;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  const isReal =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? { year, month, day } : undefined;
}
