import { parseNumber } from '../coerce.ts';
import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import { elementsOf } from './each.ts';

/** The sum of a value over the entries of a list, read as `+` reads it; what is nothing adds nothing. */
export const sumOf: Operator = {
  name: 'sum-of',
  arity: { least: 2, most: 2, needed: 2 },
  body: 'element',
  takes: ['array', 'number'],
  gives: 'number',
  compile: (parts) => {
    const { list, body } = elementsOf(parts);
    return (data, run) => {
      let sum = 0;
      for (const element of list(data, run) ?? []) {
        const value = body(element, run);
        if (value !== null && value !== undefined) sum += parseNumber(value, run);
      }
      return sum;
    };
  },
  say: (parts, speaker) =>
    parts.length !== 2
      ? null
      : phrase('{list}各项（{body}）之和', 'the sum of ({body}) over {list}', {
          list: speaker.value(parts[0]),
          body: speaker.inside(parts[0], 'element').value(parts[1]),
        }),
};
