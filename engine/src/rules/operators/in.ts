import { toText } from '../coerce.ts';
import { type Operator, pair } from '../operator.ts';
import type { Rule } from '../rule.ts';
import { listed, phrase } from '../say/phrase.ts';
import { truthy } from '../value.ts';

/** Whether a list has the value (strictly equal), or a text contains it. */
export const within: Operator = {
  name: 'in',
  arity: { least: 2, most: 2 },
  takes: ['any', ['array', 'string']],
  gives: 'boolean',
  compile: (parts) => {
    const [needle, haystack] = pair(parts);
    const known = haystack.list;
    if (known !== undefined) {
      const { evaluate } = needle;
      return (data, run) => {
        const value = evaluate(data, run);
        run.admitList(known);
        return known.indexOf(value) !== -1;
      };
    }
    const { evaluate } = needle;
    const where = haystack.evaluate;
    return (data, run) => {
      const value = evaluate(data, run);
      const place = where(data, run);
      if (Array.isArray(place)) {
        run.admitList(place);
        return place.indexOf(value) !== -1;
      }
      if (typeof place !== 'string' || !truthy(place)) return false;
      run.chargeText(place.length);
      return place.includes(toText(value, run));
    };
  },
  say: (parts, speaker) => {
    const [needle, haystack] = parts;
    if (parts.length !== 2 || needle === undefined || haystack === undefined) return null;
    if (Array.isArray(haystack)) {
      const about = speaker.about(needle);
      return phrase('{needle}是{all}之一', '{needle} is one of {all}', {
        needle: speaker.value(needle),
        all: listed((haystack as readonly Rule[]).map((one) => speaker.value(one, about))),
      });
    }
    const about = speaker.about(haystack);
    return phrase('{haystack}包含{needle}', '{haystack} contains {needle}', {
      haystack: speaker.value(haystack),
      needle: speaker.value(needle, about),
    });
  },
};
