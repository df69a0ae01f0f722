import { toNumber } from '../coerce.ts';
import type { Operator } from '../operator.ts';
import { listed, phrase } from '../say/phrase.ts';

function extreme(
  name: 'min' | 'max',
  choose: (...numbers: number[]) => number,
  chinese: string,
  english: string,
): Operator {
  return {
    name,
    arity: { least: 1, most: Number.POSITIVE_INFINITY },
    takes: ['number'],
    gives: 'number',
    compile: (parts) => {
      const all = parts.map((part) => part.evaluate);
      const [first, second] = all;
      if (first !== undefined && second !== undefined && all.length === 2) {
        return (data, run) => {
          const one = first(data, run);
          const other = second(data, run);
          return choose(toNumber(one, run), toNumber(other, run));
        };
      }
      return (data, run) => {
        const values = all.map((evaluate) => evaluate(data, run));
        return choose(...values.map((value) => toNumber(value, run)));
      };
    },
    say: (parts, speaker) =>
      parts.length === 0
        ? null
        : phrase(`{all}中的${chinese}`, `the ${english} of {all}`, {
            all: listed(parts.map((part) => speaker.value(part))),
          }),
  };
}

export const extremes: readonly Operator[] = [
  extreme('min', Math.min, '最小值', 'smallest'),
  extreme('max', Math.max, '最大值', 'largest'),
];
