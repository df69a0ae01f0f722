import { toPrimitive } from '../coerce.ts';
import { absentPart, type Evaluate, type Operator, pair } from '../operator.ts';
import type { Run } from '../run.ts';
import { phrase } from '../say/phrase.ts';
import { relation } from '../say/relation.ts';
import type { Value } from '../value.ts';

type Primitive = string | number;
type Compare = (left: Primitive, right: Primitive) => boolean;

/** The two sides of an order: two texts by their characters, anything else as numbers. */
function ordered(left: Value, right: Value, compare: Compare, run: Run): boolean {
  if (typeof left === 'number' && typeof right === 'number') return compare(left, right);
  const one = toPrimitive(left, run);
  const other = toPrimitive(right, run);
  if (typeof one === 'string') run.chargeText(one.length);
  if (typeof other === 'string') run.chargeText(other.length);
  if (typeof one === 'string' && typeof other === 'string') return compare(one, other);
  return compare(Number(one), Number(other));
}

function ordering(name: string, compare: Compare, between: boolean): Operator {
  return {
    name,
    arity: { least: 2, most: between ? 3 : 2 },
    compile(parts): Evaluate {
      const [left, right] = pair(parts);
      const one = left.evaluate;
      const other = right.evaluate;
      const limit = right.literal?.value;
      if (parts.length === 2 && typeof limit === 'number') {
        return (data, run) => {
          const value = one(data, run);
          return typeof value === 'number'
            ? compare(value, limit)
            : ordered(value, limit, compare, run);
        };
      }
      if (parts.length <= 2) {
        return (data, run) => ordered(one(data, run), other(data, run), compare, run);
      }
      const top = (parts[2] ?? absentPart).evaluate;
      return (data, run) => {
        const low = one(data, run);
        const middle = other(data, run);
        const high = top(data, run);
        if (typeof low === 'number' && typeof middle === 'number' && typeof high === 'number') {
          return compare(low, middle) && compare(middle, high);
        }
        const holds = ordered(low, middle, compare, run);
        if (high === undefined) return holds;
        return holds && ordered(middle, high, compare, run);
      };
    },
    say(parts, speaker) {
      const [left, right, top] = parts;
      const about = speaker.about(left) ?? speaker.about(right) ?? speaker.about(top);
      const words = relation(name, about?.type);
      const said = {
        left: speaker.value(left, about),
        right: speaker.value(right, about),
        words,
      };
      if (parts.length === 2) return phrase('{left}{words}{right}', '{left} {words} {right}', said);
      if (parts.length !== 3 || !between) return null;
      const lower = relation(name === '<' ? '>' : '>=', about?.type);
      return phrase(
        '{middle}{lower}{left}并且{words}{top}',
        '{middle} {lower} {left} and {words} {top}',
        { ...said, lower, middle: said.right, top: speaker.value(top, about) },
      );
    },
  };
}

export const order: readonly Operator[] = [
  ordering('>', (left, right) => left > right, false),
  ordering('>=', (left, right) => left >= right, false),
  ordering('<', (left, right) => left < right, true),
  ordering('<=', (left, right) => left <= right, true),
];
