import { calculated } from '../calculated.ts';
import { phrase } from '../say/phrase.ts';

/** Characters of a text (code points: 𠮷 is one) or entries of a list; null for everything else. */
export const length = calculated({
  name: 'length',
  arity: { least: 1, most: 1 },
  takes: [['string', 'array']],
  gives: 'number',
  calculate(run, value) {
    if (Array.isArray(value)) return value.length;
    if (typeof value !== 'string') return null;
    run.chargeText(value.length);
    let count = 0;
    for (const _ of value) count += 1;
    return count;
  },
  say: ([value], speaker) =>
    speaker.about(value)?.type === 'array'
      ? phrase('{value}的项数', 'the number of entries of {value}', { value: speaker.value(value) })
      : phrase('{value}的长度', 'the length of {value}', { value: speaker.value(value) }),
});
