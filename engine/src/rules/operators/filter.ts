import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import { truthy, type Value } from '../value.ts';
import { elementsOf } from './each.ts';

/** The elements for which the body holds. */
export const filter: Operator = {
  name: 'filter',
  arity: { least: 2, most: 2 },
  takes: ['array', 'any'],
  gives: 'array',
  body: 'element',
  compile: (parts) => {
    const { list, body } = elementsOf(parts);
    return (data, run) =>
      (list(data, run) ?? []).filter((element) => truthy(body(element, run))) as Value;
  },
  say: (parts, speaker) =>
    parts.length === 2
      ? phrase('{list}中满足（{body}）的项', 'the entries of {list} for which ({body})', {
          list: speaker.value(parts[0]),
          body: speaker.inside(parts[0], 'element').condition(parts[1]),
        })
      : null,
};
