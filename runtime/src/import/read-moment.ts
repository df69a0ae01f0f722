import { addMs, instantAt } from '@jingwei/engine';

/** A moment as written in a cell: a date and, where it has them, a time and an offset from UTC. */
interface WrittenMoment {
  readonly date: string;
  readonly time: string | null;
  /** Minutes east of UTC; null where the cell means the city's own time. */
  readonly offset: number | null;
}

const pattern =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*(上午|下午)?\s*(\d{1,2})\s*[:时点]\s*(\d{1,2})?\s*(?:[:分]\s*(?:(\d{1,2})(?:\.\d+)?\s*秒?)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads the ways in which Chinese exports write a moment: `2019-04-25T09:32:09`, `2019/4/25 9:32`,
 * `2019.4.25`, `2019年4月25日 下午3时5分`, also in full-width signs, and ISO 8601 with an offset. Null
 * for anything else, and for days that no calendar has.
 */
export function readMoment(cell: string): WrittenMoment | null {
  const match = pattern.exec(cell.normalize('NFKC').trim());
  if (!match) return null;
  const [, year = '', month = '', day = '', half, hour, minute = '0', second = '0', zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return { date, time: null, offset: null };
  const hours = Number(hour) + (half === '下午' && Number(hour) < 12 ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const time = [hours, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return { date, time, offset: offsetOf(zone) };
}

/** The instant of a written moment; a date alone is the start of its day. */
export function instantOf({ date, time, offset }: WrittenMoment, zone: string): string {
  const [hours = '00', minutes = '00', seconds = '00'] = (time ?? '').split(':').filter(Boolean);
  const place = offset === null ? zone : 'UTC';
  return addMs(
    instantAt(date, `${hours}:${minutes}`, place),
    Number(seconds) * 1_000 - (offset ?? 0) * 60_000,
  );
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}
