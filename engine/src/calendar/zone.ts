import { type DayNumber, dateOfDay, dayOfCivil, digits } from './day-number.ts';
import { dayMs, hourMs, type Instant, instantOfMs, minuteMs, msOfInstant } from './instant.ts';
import { dayOfDate, type LocalDate } from './local-date.ts';
import { refuse, shown } from './refuse.ts';

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** Offsets of whole UTC days that have one; `undefined` marks a day within which the offset changes. */
  readonly offsetByDay: Map<DayNumber, number | undefined>;
}

/** Asking the platform for an offset is slow, and nearly all days have one offset throughout. */
const zones = new Map<string, Zone>();
const daysKept = 20_000;

/** Whether the name is an IANA zone that this platform knows. */
export function isZone(zone: unknown): zone is string {
  return typeof zone === 'string' && findZone(zone) !== undefined;
}

export function localDateOf(instant: Instant, zone: string): LocalDate {
  return dateOfDay(localDayAt(msOfInstant(instant), zone));
}

/** `HH:MM` in the zone. */
export function localTimeOf(instant: Instant, zone: string): string {
  const ms = msOfInstant(instant);
  const inDay = ms + offsetAt(ms, zone) - localDayAt(ms, zone) * dayMs;
  const minutes = Math.floor(inDay / minuteMs);
  return `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`;
}

/** The first instant of the local day. */
export function startOfLocalDay(date: LocalDate, zone: string): Instant {
  return instantOfMs(startOfDayMs(dayOfDate(date), zone));
}

/** 24:00 local, which is the first instant of the following day. */
export function endOfLocalDay(date: LocalDate, zone: string): Instant {
  return instantOfMs(startOfDayMs(dayOfDate(date) + 1, zone));
}

/**
 * The instant of a local date and `HH:MM` (24:00 is the day's end). A time that the clock shows twice
 * means its first showing; one that it skips means the moment of the change.
 */
export function instantAt(date: LocalDate, time: string, zone: string): Instant {
  return instantOfMs(wallMs(dayOfDate(date), minutesOfTime(time), zone));
}

/** Minutes since midnight of `HH:MM`, 0 to 1440. Throws ENGINE_TIME_INVALID. */
export function minutesOfTime(time: string, path = ''): number {
  const found = typeof time === 'string' ? /^(\d{2}):([0-5]\d)$/.exec(time) : null;
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : Number.NaN;
  if (!(minutes <= 1440)) throw refuse('ENGINE_TIME_INVALID', path, { got: shown(time) });
  return minutes;
}

export function localDayAt(ms: number, zone: string): DayNumber {
  return Math.floor((ms + offsetAt(ms, zone)) / dayMs);
}

export function startOfDayMs(day: DayNumber, zone: string): number {
  return wallMs(day, 0, zone);
}

/** The instant at which the zone's clock first shows the day and minute, or has passed over them. */
export function wallMs(day: DayNumber, minutes: number, zone: string): number {
  const wall = day * dayMs + minutes * minuteMs;
  const before = offsetAt(wall - dayMs, zone);
  const after = offsetAt(wall + dayMs, zone);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  if (early + offsetAt(early, zone) === wall) return early;
  if (late + offsetAt(late, zone) === wall) return late;
  return changeWithin(early, late, wall, zone);
}

/** The first instant in (low, high] at which the zone's clock shows `wall` or later. */
function changeWithin(low: number, high: number, wall: number, zone: string): number {
  let under = low;
  let reached = high;
  while (reached - under > 1) {
    const middle = Math.floor((under + reached) / 2);
    if (middle + offsetAt(middle, zone) >= wall) reached = middle;
    else under = middle;
  }
  return reached;
}

/** Local time minus UTC at an instant, in milliseconds. */
function offsetAt(ms: number, zone: string): number {
  const { formatter, offsetByDay } = zoneOf(zone);
  const day = Math.floor(ms / dayMs);
  if (!offsetByDay.has(day)) {
    if (offsetByDay.size >= daysKept) offsetByDay.clear();
    const first = askOffset(day * dayMs, formatter);
    const isConstant = first === askOffset((day + 1) * dayMs, formatter);
    offsetByDay.set(day, isConstant ? first : undefined);
  }
  return offsetByDay.get(day) ?? askOffset(ms, formatter);
}

/** The offset by the platform's data; whole seconds in the years before zones. */
function askOffset(ms: number, formatter: Intl.DateTimeFormat): number {
  const second = Math.floor(ms / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(second)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  const wall =
    dayOfCivil({ year, month, day }) * dayMs + hour * hourMs + minute * minuteMs + seconds * 1000;
  return wall - second;
}

function zoneOf(name: string): Zone {
  const zone = typeof name === 'string' ? findZone(name) : undefined;
  if (zone === undefined) throw refuse('ENGINE_ZONE_UNKNOWN', '', { got: shown(name) });
  return zone;
}

/** A numeric offset such as +08:00 is no zone: it knows no changes, and not every platform takes it. */
function findZone(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined || !/^[A-Za-z]/.test(name)) return known;
  try {
    const formatter = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const made = { formatter, offsetByDay: new Map<DayNumber, number | undefined>() };
    zones.set(name, made);
    return made;
  } catch {
    return undefined;
  }
}
