import { calculated } from '../calculated.ts';
import type { Rule } from '../rule.ts';
import { phrase, text } from '../say/phrase.ts';
import { ordered, orders } from './order.ts';

const ends = {
  '[]': text('含两端', 'both ends included'),
  '[)': text('含下限，不含上限', 'lower end included, upper end not'),
  '(]': text('不含下限，含上限', 'lower end not included, upper end included'),
  '()': text('不含两端', 'neither end included'),
} as const;

type Ends = keyof typeof ends;

/**
 * Whether a value lies between two others, compared as `<` and `<=` compare. 以上 and 以下 include
 * (民法典 §1259) unless a statute says otherwise, as accident grading does with 以下: `[)`.
 */
export const between = calculated({
  name: 'between',
  arity: { least: 3, most: 4 },
  takes: ['any', 'any', 'any', 'string'],
  gives: 'boolean',
  choices: { 3: Object.keys(ends) },
  calculate(run, value, low, high, stated = '[]') {
    const [lower, upper] = String(stated);
    return (
      ordered(orders[lower === '[' ? '<=' : '<'], low, value, run) &&
      ordered(orders[upper === ']' ? '<=' : '<'], value, high, run)
    );
  },
  say: ([value, low, high, stated], speaker) => {
    const about = speaker.about(value);
    return phrase(
      '{value}在{low}与{high}之间（{ends}）',
      '{value} is between {low} and {high} ({ends})',
      {
        value: speaker.value(value),
        low: speaker.value(low, about),
        high: speaker.value(high, about),
        ends: endsOf(stated),
      },
    );
  },
});

function endsOf(stated: Rule | undefined) {
  return ends[stated as Ends] ?? ends['[]'];
}
