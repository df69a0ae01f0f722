import { daysBetween, workingDaysBetween } from '../../calendar/index.ts';
import { calculated } from '../calculated.ts';
import { phrase } from '../say/phrase.ts';
import { dateOf, sayDate } from './date.ts';

/** Working days after one date up to and including another; 0 where the other is not later. */
export const workingDaysFrom = calculated({
  name: 'working-days-between',
  arity: { least: 2, most: 2 },
  takes: ['date'],
  gives: 'number',
  needsCalendar: () => true,
  calculate(run, one, other) {
    const from = dateOf(one);
    const to = dateOf(other);
    const { calendar } = run;
    if (from === null || to === null || calendar === null) return null;
    // Each day is looked up: ten thousand years must not pass as one step.
    run.charge(Math.max(0, daysBetween(from, to)) >> 2);
    return workingDaysBetween(from, to, calendar);
  },
  say: ([from, to], speaker) =>
    phrase('{from}至{to}的工作日天数', 'the working days from {from} to {to}', {
      from: sayDate(from, speaker),
      to: sayDate(to, speaker),
    }),
});
