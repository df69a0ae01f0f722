import { toText } from '../coerce.ts';
import type { Operator } from '../operator.ts';
import { listed, phrase } from '../say/phrase.ts';

/** Joins texts; null and absent values add nothing. */
export const cat: Operator = {
  name: 'cat',
  arity: { least: 1, most: Number.POSITIVE_INFINITY },
  gives: 'string',
  compile: (parts) => {
    const all = parts.map((part) => part.evaluate);
    return (data, run) => {
      const values = all.map((evaluate) => evaluate(data, run));
      let text = '';
      for (const value of values) {
        if (value === null || value === undefined) continue;
        text += toText(value, run);
        if (text.length > run.limits.textLength) run.admitText(text);
      }
      return run.admitText(text);
    };
  },
  say: (parts, speaker) =>
    parts.length === 0
      ? null
      : phrase('{all}连成的文字', 'the text joined from {all}', {
          all: listed(parts.map((part) => speaker.value(part))),
        }),
};
