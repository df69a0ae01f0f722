import { parseNumber, toNumber } from '../coerce.ts';
import { type Evaluate, type Operator, pair } from '../operator.ts';
import type { Run } from '../run.ts';
import { listed, phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';

const many = Number.POSITIVE_INFINITY;

const add: Operator = {
  name: '+',
  arity: { least: 1, most: many },
  takes: ['number'],
  gives: 'number',
  compile: (parts) => {
    const all = parts.map((part) => part.evaluate);
    const [first, second] = all;
    if (first !== undefined && second !== undefined && all.length === 2) {
      return (data, run) => {
        const one = first(data, run);
        const other = second(data, run);
        return typeof one === 'number' && typeof other === 'number'
          ? 0 + one + other
          : 0 + parseNumber(one, run) + parseNumber(other, run);
      };
    }
    return (data, run) => {
      let sum = 0;
      for (let index = 0; index < all.length; index += 1) {
        const value = (all[index] as Evaluate)(data, run);
        sum += typeof value === 'number' ? value : parseNumber(value, run);
      }
      return sum;
    };
  },
  say: (parts, speaker) =>
    parts.length < 2
      ? null
      : phrase('（{sum}）', '({sum})', {
          sum: listed(
            parts.map((part) => speaker.value(part)),
            ' + ',
            ' + ',
          ),
        }),
};

/** A single factor is given back as it is, as json-logic-js does. */
const multiply: Operator = {
  name: '*',
  arity: { least: 2, most: many, needed: 1 },
  takes: ['number'],
  gives: 'number',
  compile: (parts) => {
    const [first, ...others] = parts.map((part) => part.evaluate);
    const [second] = others;
    if (first !== undefined && second !== undefined && others.length === 1) {
      return (data, run) => {
        const one = first(data, run);
        const other = second(data, run);
        return typeof one === 'number' && typeof other === 'number'
          ? (one + 0) * (other + 0)
          : parseNumber(one, run) * parseNumber(other, run);
      };
    }
    return (data, run) => {
      let product = first?.(data, run);
      const factors = others.map((evaluate) => evaluate(data, run));
      for (const factor of factors) product = parseNumber(product, run) * parseNumber(factor, run);
      return product;
    };
  },
  say: (parts, speaker) =>
    parts.length < 2
      ? null
      : listed(
          parts.map((part) => speaker.value(part)),
          ' × ',
          ' × ',
        ),
};

function binary(
  name: string,
  sign: string,
  least: number,
  calculate: (left: Value, right: Value, run: Run) => number,
): Operator {
  return {
    name,
    arity: { least, most: 2 },
    takes: ['number'],
    gives: 'number',
    compile: (parts) => {
      const [left, right] = pair(parts);
      return (data, run) => {
        const one = left.evaluate(data, run);
        const other = right.evaluate(data, run);
        return calculate(one, other, run);
      };
    },
    say: (parts, speaker) => {
      const said = { left: speaker.value(parts[0]), right: speaker.value(parts[1]) };
      if (parts.length === 1 && least === 1) return phrase('负的{left}', 'minus {left}', said);
      const pattern = `({left} ${sign} {right})`;
      return parts.length === 2 ? phrase(pattern, pattern, said) : null;
    },
  };
}

export const arithmetic: readonly Operator[] = [
  add,
  multiply,
  binary('-', '-', 1, (left, right, run) =>
    right === undefined ? -toNumber(left, run) : toNumber(left, run) - toNumber(right, run),
  ),
  binary('/', '÷', 2, (left, right, run) => toNumber(left, run) / toNumber(right, run)),
  binary('%', '%', 2, (left, right, run) => toNumber(left, run) % toNumber(right, run)),
];
