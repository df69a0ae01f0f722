import type { Evaluate, Operator, Part } from '../operator.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../say/phrase.ts';
import type { Speaker } from '../say/speaker.ts';
import { truthy, type Value } from '../value.ts';

/** `and`: the first part that fails, or the last. `or`: the first that holds, or the last. */
function junction(
  name: 'and' | 'or',
  decider: boolean,
  chinese: string,
  english: string,
): Operator {
  return {
    name,
    arity: { least: 1, most: Number.POSITIVE_INFINITY },
    compile: (parts) => firstThat(parts, decider),
    decides: (index, parts, result) =>
      truthy(result) === decider ? index === parts.length - 1 : true,
    say(parts, speaker) {
      if (parts.length === 0) return null;
      return listed(said(parts, speaker), chinese, english);
    },
  };
}

function firstThat(parts: readonly Part[], decider: boolean): Evaluate {
  const all = parts.map((part) => part.evaluate);
  const [first, second] = all;
  if (first !== undefined && second !== undefined && all.length === 2) {
    return (data, run) => {
      const value = first(data, run);
      const holds = typeof value === 'boolean' ? value : truthy(value);
      return holds === decider ? value : second(data, run);
    };
  }
  return (data, run) => {
    let value: Value;
    for (let index = 0; index < all.length; index += 1) {
      value = (all[index] as Evaluate)(data, run);
      const holds = typeof value === 'boolean' ? value : truthy(value);
      if (holds === decider) return value;
    }
    return value;
  };
}

function said(parts: readonly Rule[], speaker: Speaker) {
  return parts.map((part) => speaker.condition(part, parts.length > 1));
}

export const and = junction('and', false, '，并且', ', and ');
export const or = junction('or', true, '，或者', ', or ');
