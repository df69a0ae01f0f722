import { toNumber, toPrimitive, toText } from '../coerce.ts';
import { absentPart, type Operator, pair } from '../operator.ts';
import { phrase } from '../say/phrase.ts';

/** A part of a text; a negative length leaves that many characters off the end. UTF-16 units. */
export const substr: Operator = {
  name: 'substr',
  arity: { least: 2, most: 3 },
  takes: [['string', 'number'], 'number'],
  gives: 'string',
  compile: (parts) => {
    const [source, start] = pair(parts);
    const length = parts[2] ?? absentPart;
    return (data, run) => {
      const value = source.evaluate(data, run);
      const from = start.evaluate(data, run);
      const count = length.evaluate(data, run);
      const whole = toText(value, run);
      run.chargeText(whole.length);
      const begin = position(toNumber(from, run), whole.length);
      const rest = whole.slice(begin);
      if (count === undefined) return rest;
      const wanted = toNumber(count, run);
      if (wanted >= 0 || Number.isNaN(wanted)) return rest.slice(0, Math.trunc(wanted) || 0);
      // A negative length in a text (or list) is joined to the rest's length as text: no number, hence nothing.
      if (typeof toPrimitive(count, run) === 'string') return '';
      return rest.slice(0, Math.max(0, Math.trunc(rest.length + wanted)));
    };
  },
  say: (parts, speaker) => {
    const said = {
      source: speaker.value(parts[0]),
      start: speaker.value(parts[1]),
      length: speaker.value(parts[2]),
    };
    if (parts.length === 2) {
      return phrase('{source}从位置{start}起的文字', 'the text of {source} from {start}', said);
    }
    return parts.length === 3
      ? phrase(
          '{source}从位置{start}起长度为{length}的文字',
          'the text of {source} from {start} with length {length}',
          said,
        )
      : null;
  },
};

/** A start before the beginning counts from the end. */
function position(start: number, length: number): number {
  const whole = Math.trunc(start) || 0;
  return whole < 0 ? Math.max(0, length + whole) : whole;
}
