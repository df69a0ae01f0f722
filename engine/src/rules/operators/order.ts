import { toPrimitive } from '../coerce.ts';
import { absentPart, type Evaluate, type Operator, type Part, pair } from '../operator.ts';
import { readStated, type StatedRead } from '../own.ts';
import type { Run } from '../run.ts';
import { phrase } from '../say/phrase.ts';
import { relation } from '../say/relation.ts';
import type { Value } from '../value.ts';

type Primitive = string | number;

/** The four orders by number: a switch costs less than calling a comparison that is handed over. */
export const orders = { '<': 0, '<=': 1, '>': 2, '>=': 3 } as const;
type Order = (typeof orders)[keyof typeof orders];

function holds(order: Order, left: Primitive, right: Primitive): boolean {
  switch (order) {
    case 0:
      return left < right;
    case 1:
      return left <= right;
    case 2:
      return left > right;
    default:
      return left >= right;
  }
}

/** The two sides of an order: two texts by their characters, anything else as numbers. */
export function ordered(order: Order, left: Value, right: Value, run: Run): boolean {
  if (typeof left === 'number' && typeof right === 'number') return holds(order, left, right);
  const one = toPrimitive(left, run);
  const other = toPrimitive(right, run);
  if (typeof one === 'string') run.chargeText(one.length);
  if (typeof other === 'string') run.chargeText(other.length);
  if (typeof one === 'string' && typeof other === 'string') return holds(order, one, other);
  return holds(order, Number(one), Number(other));
}

/** Against a number that the rule states. */
function withLimit(order: Order, left: Part, limit: number): Evaluate {
  if (left.read !== undefined) {
    const { read } = left;
    return (data, run) => {
      const value = readStated(read, data);
      return typeof value === 'number'
        ? holds(order, value, limit)
        : ordered(order, value, limit, run);
    };
  }
  const one = left.evaluate;
  return (data, run) => {
    const value = one(data, run);
    return typeof value === 'number'
      ? holds(order, value, limit)
      : ordered(order, value, limit, run);
  };
}

function readBoth(order: Order, left: StatedRead, right: StatedRead): Evaluate {
  return (data, run) => {
    const one = readStated(left, data);
    return ordered(order, one, readStated(right, data), run);
  };
}

function between(order: Order, parts: readonly Part[]): Evaluate {
  const [low, middle] = pair(parts);
  const top = parts[2] ?? absentPart;
  return (data, run) => {
    const one = low.evaluate(data, run);
    const value = middle.evaluate(data, run);
    const other = top.evaluate(data, run);
    const first = ordered(order, one, value, run);
    return other === undefined ? first : first && ordered(order, value, other, run);
  };
}

function ordering(name: keyof typeof orders): Operator {
  const order = orders[name];
  const most = name.startsWith('<') ? 3 : 2;
  return {
    name,
    arity: { least: 2, most },
    gives: 'boolean',
    compile(parts): Evaluate {
      if (parts.length > 2) return between(order, parts);
      const [left, right] = pair(parts);
      const limit = right.literal?.value;
      if (typeof limit === 'number') return withLimit(order, left, limit);
      if (left.read !== undefined && right.read !== undefined) {
        return readBoth(order, left.read, right.read);
      }
      const one = left.evaluate;
      const other = right.evaluate;
      return (data, run) => ordered(order, one(data, run), other(data, run), run);
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
      if (parts.length !== 3 || most !== 3) return null;
      const lower = relation(name === '<' ? '>' : '>=', about?.type);
      return phrase(
        '{middle}{lower}{left}并且{words}{top}',
        '{middle} {lower} {left} and {words} {top}',
        { ...said, lower, middle: said.right, top: speaker.value(top, about) },
      );
    },
  };
}

export const order: readonly Operator[] = (['>', '>=', '<', '<='] as const).map(ordering);
