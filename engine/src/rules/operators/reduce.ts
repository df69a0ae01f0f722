import { absentPart, type Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';
import { elementsOf } from './each.ts';

/** Folds a list: the body sees `current` and `accumulator`; without an initial value it starts at null. */
export const reduce: Operator = {
  name: 'reduce',
  arity: { least: 2, most: 3 },
  takes: ['array', 'any'],
  body: 'fold',
  compile: (parts) => {
    const { list, body } = elementsOf(parts);
    const initial = parts[2] ?? { ...absentPart, evaluate: () => null };
    return (data, run) => {
      const elements = list(data, run);
      let accumulator: Value = initial.evaluate(data, run);
      for (const current of elements ?? []) {
        accumulator = body({ current, accumulator } as Value, run);
      }
      return accumulator;
    };
  },
  say: (parts, speaker) =>
    parts.length === 2 || parts.length === 3
      ? phrase(
          '从{initial}开始，对{list}逐项计算（{body}）的结果',
          'starting from {initial}, over each of {list}: ({body})',
          {
            list: speaker.value(parts[0]),
            body: speaker.inside(parts[0], 'fold').value(parts[1]),
            initial: speaker.value(parts[2] ?? null),
          },
        )
      : null,
};
