import { dueText, localParts } from '../../time/format.ts';
import type { DueView } from '../model.ts';

/** What a chip says: a message key with its values, and how loudly. */
export interface DueWords {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly ground: DueView['ground'];
  readonly tone: 'plain' | 'warning' | 'error' | 'paused' | 'none';
}

/**
 * Chooses the words for a deadline. A counted day is never shown as 0 left: what is due today says the
 * time, what is overdue by less than a day says so.
 */
export function dueWords(due: DueView, now: number, zone: string): DueWords {
  const words = (
    key: string,
    tone: DueWords['tone'],
    values: DueWords['values'] = {},
  ): DueWords => ({ key: `desk:due.${key}`, values, ground: due.ground, tone });
  if (due.status === 'met') return words('met', 'none');
  if (due.status === 'suspended') return words('suspended', 'paused');
  if (due.overdue || due.status === 'expired') {
    const n = Math.abs(due.calendarDays ?? 0);
    return n === 0 ? words('overdueToday', 'error') : words('overdue', 'error', { count: n });
  }
  if (due.dueAt === null) return words('open', 'plain');
  const today = localParts(now, zone).date;
  const [date = '', time = ''] = dueText(due.dueAt, due.dueDate, zone).split(' ');
  if (date === today) return words('today', 'warning', { time });
  if (due.workingDays !== null && due.workingDays > 0)
    return words('workingDays', 'plain', { count: due.workingDays });
  if (due.calendarDays !== null && due.calendarDays > 0)
    return words('calendarDays', 'plain', { count: due.calendarDays });
  return words('date', 'plain', { date });
}
