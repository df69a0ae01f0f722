import type { LocalDate } from '../../calendar/index.ts';
import { calculated } from '../calculated.ts';
import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import { dateOf, sayDate } from './date.ts';

function ordering(
  name: string,
  chinese: string,
  english: string,
  holds: (one: LocalDate, other: LocalDate) => boolean,
): Operator {
  return calculated({
    name,
    arity: { least: 2, most: 2 },
    takes: ['date'],
    gives: 'boolean',
    mayBeNull: true,
    calculate(_run, left, right) {
      const one = dateOf(left);
      const other = dateOf(right);
      return one === null || other === null ? null : holds(one, other);
    },
    say: ([left, right], speaker) =>
      phrase(`{left}${chinese}{right}`, `{left} ${english} {right}`, {
        left: sayDate(left, speaker),
        right: sayDate(right, speaker),
      }),
  });
}

/** Dates in their order; what is no date gives null. Both ends of `date-between` belong to it. */
export const dateOrder: readonly Operator[] = [
  ordering('date-before', '早于', 'is before', (one, other) => one < other),
  ordering('date-after', '晚于', 'is after', (one, other) => one > other),
  calculated({
    name: 'date-between',
    arity: { least: 3, most: 3 },
    takes: ['date'],
    gives: 'boolean',
    mayBeNull: true,
    calculate(_run, value, first, last) {
      const date = dateOf(value);
      const from = dateOf(first);
      const to = dateOf(last);
      if (date === null || from === null || to === null) return null;
      return from <= date && date <= to;
    },
    say: ([date, from, to], speaker) =>
      phrase('{date}在{from}至{to}之间（含首尾）', '{date} is from {from} to {to}, both included', {
        date: sayDate(date, speaker),
        from: sayDate(from, speaker),
        to: sayDate(to, speaker),
      }),
  }),
];
