import { calculated } from '../calculated.ts';
import { phrase } from '../say/phrase.ts';

/** Nothing, a text of nothing but spaces, or an empty list; `false` and `0` are values. */
export const isBlank = calculated({
  name: 'is-blank',
  arity: { least: 1, most: 1 },
  takes: ['any'],
  gives: 'boolean',
  calculate(run, value) {
    if (value === null || value === undefined) return true;
    if (Array.isArray(value)) return value.length === 0;
    if (typeof value !== 'string') return false;
    run.chargeText(value.length);
    return value.trim() === '';
  },
  say: ([value], speaker) =>
    phrase('{value}为空白', '{value} is blank', { value: speaker.value(value) }),
});
