import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';
import { elementsOf } from './each.ts';

/** The body's value for each element. */
export const map: Operator = {
  name: 'map',
  arity: { least: 2, most: 2 },
  takes: ['array', 'any'],
  gives: 'array',
  body: 'element',
  compile: (parts) => {
    const { list, body } = elementsOf(parts);
    return (data, run) => (list(data, run) ?? []).map((element) => body(element, run)) as Value;
  },
  say: (parts, speaker) =>
    parts.length === 2
      ? phrase('{list}每一项的（{body}）', 'for each of {list}: ({body})', {
          list: speaker.value(parts[0]),
          body: speaker.inside(parts[0], 'element').value(parts[1]),
        })
      : null,
};
