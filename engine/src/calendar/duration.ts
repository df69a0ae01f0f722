import { refuse, shown } from './refuse.ts';

const units = [
  'minute',
  'hour',
  'working-hour',
  'working-day',
  'calendar-day',
  'month',
  'year',
] as const;

export type DurationUnit = (typeof units)[number];

/** `n` is a whole number of 0 or more. */
export interface Duration {
  readonly n: number;
  readonly unit: DurationUnit;
}

export const durationUnits: readonly DurationUnit[] = units;

export function isDuration(value: unknown): value is Duration {
  if (typeof value !== 'object' || value === null) return false;
  const { n, unit } = value as Partial<Duration>;
  return Number.isSafeInteger(n) && (n as number) >= 0 && units.includes(unit as DurationUnit);
}

/** Throws ENGINE_DURATION_INVALID. */
export function checkedDuration(duration: Duration, path: string): Duration {
  if (!isDuration(duration)) {
    throw refuse('ENGINE_DURATION_INVALID', path, { got: shown(duration) });
  }
  return duration;
}
