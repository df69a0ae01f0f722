import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import { truthy } from '../value.ts';
import { elementsOf } from './each.ts';

/** How many entries of a list fulfil a condition; 0 for what is no list. */
export const countOf: Operator = {
  name: 'count-of',
  arity: { least: 2, most: 2, needed: 2 },
  body: 'element',
  takes: ['array', 'any'],
  gives: 'number',
  compile: (parts) => {
    const { list, body } = elementsOf(parts);
    return (data, run) => {
      let count = 0;
      for (const element of list(data, run) ?? []) {
        if (truthy(body(element, run))) count += 1;
      }
      return count;
    };
  },
  say: (parts, speaker) =>
    parts.length !== 2
      ? null
      : phrase('{list}中满足（{body}）的项数', 'how many of {list} fulfil ({body})', {
          list: speaker.value(parts[0]),
          body: speaker.inside(parts[0], 'element').condition(parts[1]),
        }),
};
