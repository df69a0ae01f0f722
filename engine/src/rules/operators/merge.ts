import type { Operator } from '../operator.ts';
import { listed, phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';

/** One list from lists and single values. */
export const merge: Operator = {
  name: 'merge',
  arity: { least: 0, most: Number.POSITIVE_INFINITY },
  gives: 'array',
  compile: (parts) => {
    const all = parts.map((part) => part.evaluate);
    return (data, run) => {
      const values = all.map((evaluate) => evaluate(data, run));
      const merged: Value[] = [];
      for (const value of values) {
        if (!Array.isArray(value)) merged.push(value);
        else {
          run.admitList(value);
          for (const item of value as readonly Value[]) merged.push(item);
        }
      }
      run.admitList(merged);
      return merged as Value;
    };
  },
  say: (parts, speaker) =>
    parts.length === 0
      ? null
      : phrase('{all}合成的清单', 'the list merged from {all}', {
          all: listed(parts.map((part) => speaker.value(part))),
        }),
};
