import { daysBetween } from '../../calendar/index.ts';
import { calculated } from '../calculated.ts';
import { phrase } from '../say/phrase.ts';
import { dateOf, sayDate } from './date.ts';

/** Days from one date to another; negative where the other is earlier. */
export const daysFrom = calculated({
  name: 'days-between',
  arity: { least: 2, most: 2 },
  takes: ['date'],
  gives: 'number',
  calculate(_run, one, other) {
    const from = dateOf(one);
    const to = dateOf(other);
    return from === null || to === null ? null : daysBetween(from, to);
  },
  say: ([from, to], speaker) =>
    phrase('{from}至{to}的天数', 'the days from {from} to {to}', {
      from: sayDate(from, speaker),
      to: sayDate(to, speaker),
    }),
});
