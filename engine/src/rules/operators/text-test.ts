import { calculated } from '../calculated.ts';
import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';

/** Tests of two texts, character by character; what is no text passes none of them. */
function testing(
  name: string,
  chinese: string,
  english: string,
  holds: (whole: string, part: string) => boolean,
): Operator {
  return calculated({
    name,
    arity: { least: 2, most: 2 },
    takes: ['string'],
    gives: 'boolean',
    calculate(run, whole, part) {
      if (typeof whole !== 'string' || typeof part !== 'string') return false;
      run.chargeText(whole.length);
      return holds(whole, part);
    },
    say: ([whole, part], speaker) =>
      phrase(`{whole}${chinese}`, `{whole} ${english} {part}`, {
        whole: speaker.value(whole),
        part: speaker.value(part, speaker.about(whole)),
      }),
  });
}

export const textTests: readonly Operator[] = [
  testing('starts-with', '以{part}开头', 'starts with', (whole, part) => whole.startsWith(part)),
  testing('ends-with', '以{part}结尾', 'ends with', (whole, part) => whole.endsWith(part)),
  testing('contains-text', '含有{part}', 'contains', (whole, part) => whole.includes(part)),
];
