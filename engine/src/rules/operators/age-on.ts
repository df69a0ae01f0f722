import { yearsBetween } from '../../calendar/index.ts';
import { calculated } from '../calculated.ts';
import { phrase } from '../say/phrase.ts';
import { dateOf, sayDate } from './date.ts';

/** Completed years of age on a date, the birthday itself counted as completing one. */
export const ageOn = calculated({
  name: 'age-on',
  arity: { least: 2, most: 2 },
  takes: ['date'],
  gives: 'number',
  calculate(_run, one, other) {
    const birth = dateOf(one);
    const on = dateOf(other);
    return birth === null || on === null || on < birth ? null : yearsBetween(birth, on);
  },
  say: ([birth, on], speaker) =>
    phrase('{birth}出生者在{on}的周岁年龄', 'the age on {on} of a person born on {birth}', {
      birth: sayDate(birth, speaker),
      on: sayDate(on, speaker),
    }),
});
