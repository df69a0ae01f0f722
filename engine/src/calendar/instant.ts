import { dateOfDay, digits } from './day-number.ts';
import { dayOfDate, isLocalDate } from './local-date.ts';
import { refuse, shown } from './refuse.ts';

/** UTC, ISO 8601 with milliseconds and Z: `2026-11-21T09:30:00.000Z`. Instants sort as text. */
export type Instant = string;

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/;

/** Whether the text is an instant in exactly the form above, of a date that exists. */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && isLocalDate(pattern.exec(text)?.[1]);
}

/** Milliseconds since 1970-01-01T00:00:00.000Z. Throws ENGINE_INSTANT_INVALID. */
export function msOfInstant(instant: Instant, path = ''): number {
  const found = typeof instant === 'string' ? pattern.exec(instant) : null;
  if (!found || !isLocalDate(found[1])) {
    throw refuse('ENGINE_INSTANT_INVALID', path, { got: shown(instant) });
  }
  return (
    dayOfDate(found[1]) * dayMs +
    Number(found[2]) * hourMs +
    Number(found[3]) * minuteMs +
    Number(found[4]) * 1000 +
    Number(found[5])
  );
}

export function instantOfMs(ms: number): Instant {
  const day = Math.floor(ms / dayMs);
  const rest = ms - day * dayMs;
  const time = [rest / hourMs, (rest / minuteMs) % 60, (rest / 1000) % 60]
    .map((part) => digits(Math.floor(part), 2))
    .join(':');
  return `${dateOfDay(day)}T${time}.${digits(rest % 1000, 3)}Z`;
}

/** The instant `ms` milliseconds later, or earlier when negative. */
export function addMs(instant: Instant, ms: number): Instant {
  return instantOfMs(msOfInstant(instant) + ms);
}

/** Milliseconds from one instant to another; negative when `to` is earlier. */
export function msBetween(from: Instant, to: Instant): number {
  return msOfInstant(to) - msOfInstant(from);
}
