import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import { truthy } from '../value.ts';
import { elementsOf } from './each.ts';

/**
 * Goes through a list until an element's truth is `decider`; that gives `found`, none gives the
 * opposite. An empty list, or what is no list, gives `empty`.
 */
function quantifier(
  name: 'all' | 'some' | 'none',
  decider: boolean,
  found: boolean,
  empty: boolean,
  chinese: string,
  english: string,
): Operator {
  return {
    name,
    arity: { least: 2, most: 2 },
    takes: ['array', 'any'],
    gives: 'boolean',
    body: 'element',
    compile: (parts) => {
      const { list, body } = elementsOf(parts);
      return (data, run) => {
        const elements = list(data, run);
        if (elements === null || elements.length === 0) return empty;
        for (const element of elements) {
          if (truthy(body(element, run)) === decider) return found;
        }
        return !found;
      };
    },
    decides: (index, parts, result) =>
      index === 0 || result !== found || parts.length === 1 ? true : index === parts.length - 1,
    say: (parts, speaker) => {
      if (parts.length !== 2) return null;
      return phrase(`{list}中${chinese}（{body}）`, `${english} of {list}: ({body})`, {
        list: speaker.value(parts[0]),
        body: speaker.inside(parts[0], 'element').condition(parts[1]),
      });
    },
  };
}

export const quantifiers: readonly Operator[] = [
  quantifier('all', false, false, false, '每一项都满足', 'for every one'),
  quantifier('some', true, true, false, '至少有一项满足', 'for at least one'),
  quantifier('none', true, false, true, '没有一项满足', 'for not a single one'),
];
