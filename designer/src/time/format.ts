import type { Language } from '@jingwei/engine';

interface LocalParts {
  /** `2026-11-21` */
  readonly date: string;
  /** `17:30` */
  readonly time: string;
}

/** The date and the time of day that a wall clock of the zone shows at an instant. */
export function localParts(instant: string | number, zone: string): LocalParts {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** `2026-11-21 17:30` in the zone. */
export function instantText(instant: string, zone: string): string {
  const { date, time } = localParts(instant, zone);
  return `${date} ${time}`;
}

/**
 * When something is due, as `2026-11-21 17:30`. The end of a day, which is the first instant of the next
 * one, is written as 24:00 of the day that was promised.
 */
export function dueText(dueAt: string, dueDate: string | null, zone: string): string {
  const { date, time } = localParts(dueAt, zone);
  if (time === '00:00' && dueDate !== null && dueDate < date) return `${dueDate} 24:00`;
  return `${date} ${time}`;
}

/** A date in running text: 11月21日 周六, or Sat 21 Nov; with the year when it is another one. */
export function dateInWords(date: string, language: Language, thisYear: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const year = date.slice(0, 4) === thisYear ? {} : { year: 'numeric' as const };
  if (language === 'en')
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...year,
    })
      .format(day)
      .replace(',', '');
  const weekday = '日一二三四五六'[day.getUTCDay()] ?? '';
  const prefix = 'year' in year ? `${day.getUTCFullYear()}年` : '';
  return `${prefix}${day.getUTCMonth() + 1}月${day.getUTCDate()}日 周${weekday}`;
}

/** `3.4 MB`; decimal units, as file managers show them. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
