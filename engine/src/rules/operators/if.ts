import type { Operator } from '../operator.ts';
import type { Rule } from '../rule.ts';
import { listed, phrase } from '../say/phrase.ts';
import type { Speaker } from '../say/speaker.ts';
import { truthy } from '../value.ts';

/** Pairs of condition and value; a last one without pair is the value when no condition holds. */
function branching(name: string): Operator {
  return {
    name,
    arity: { least: 2, most: Number.POSITIVE_INFINITY },
    compile(parts) {
      const all = parts.map((part) => part.evaluate);
      const [condition, chosen, other] = all;
      if (
        condition !== undefined &&
        chosen !== undefined &&
        other !== undefined &&
        all.length === 3
      ) {
        return (data, run) => (truthy(condition(data, run)) ? chosen(data, run) : other(data, run));
      }
      return (data, run) => {
        let index = 0;
        for (; index < all.length - 1; index += 2) {
          if (truthy(all[index]?.(data, run))) return all[index + 1]?.(data, run);
        }
        return index === all.length - 1 ? all[index]?.(data, run) : null;
      };
    },
    say: (parts, speaker) => (parts.length < 2 ? null : branches(parts, speaker)),
  };
}

function branches(parts: readonly Rule[], speaker: Speaker) {
  const said = [];
  for (let index = 0; index < parts.length - 1; index += 2) {
    said.push(
      phrase('如果{when}，则为{chosen}', 'if {when} then {chosen}', {
        when: speaker.condition(parts[index], true),
        chosen: speaker.value(parts[index + 1]),
      }),
    );
  }
  if (parts.length % 2 === 1) {
    said.push(phrase('否则为{last}', 'otherwise {last}', { last: speaker.value(parts.at(-1)) }));
  }
  return listed(said, '；', '; ');
}

export const branch: readonly Operator[] = [branching('if'), branching('?:')];
