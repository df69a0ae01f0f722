import { toText } from '../coerce.ts';
import type { Part } from '../operator.ts';
import { own } from '../own.ts';
import type { Run } from '../run.ts';
import type { Value } from '../value.ts';
import type { ClosePartly } from './close-partly.ts';
import { isKnown, type Partly, unknown } from './unknown.ts';

/** What the body of a fold sees: made here, so that nothing of it is missing. */
export class Fold {
  readonly current: Value;
  readonly accumulator: Partly;

  constructor(current: Value, accumulator: Partly) {
    this.current = current;
    this.accumulator = accumulator;
  }
}

/** What lies at a path: undefined where nothing can, unknown where an object lacks the name. */
function read(data: Value, path: Value, run: Run): Partly {
  if (path === undefined || path === '' || path === null) return data;
  const keys = toText(path, run).split('.');
  if (keys.length > 16) run.charge(keys.length >> 4);
  let value: Partly = data;
  for (const key of keys) {
    if (!isKnown(value)) return unknown;
    const holder: Value = value;
    value = own(holder, key);
    if (value === undefined) return isOpen(holder) ? unknown : undefined;
  }
  return value;
}

/** Lists and texts are whole; an object may yet get names that it lacks. */
function isOpen(holder: Value): boolean {
  const isObject = typeof holder === 'object' && holder !== null && !Array.isArray(holder);
  return isObject && !((holder as unknown) instanceof Fold);
}

const variable: ClosePartly =
  ([path, fallback]) =>
  (data, run) => {
    const at = path?.evaluate(data, run);
    if (!isKnown(at)) return unknown;
    const value = read(data, at, run);
    if (value !== undefined) return value;
    const given = fallback?.evaluate(data, run);
    return given === undefined ? null : given;
  };

/** Known where what lies at every key is: the plain operator then works on the data itself. */
const missing: ClosePartly = (parts, operator) => (data, run) => {
  const values = parts.map((part) => part.evaluate(data, run));
  // An object in place of a list of keys has a length only if it is yet given one.
  if (!values.every(isKnown) || values.some(isOpen)) return unknown;
  const keys = operator.name === 'missing' ? values : values.slice(1);
  for (const key of keys.flatMap((one) => (Array.isArray(one) ? (one as Value[]) : [one]))) {
    run.charge(1);
    const path = Array.isArray(key) ? key[0] : key;
    if (!isKnown(read(data, path, run))) return unknown;
  }
  const stated = values.map((value): Part => ({ evaluate: () => value as Value, cost: 0 }));
  return operator.compile(stated)(data, run);
};

/** A table is known where all of its inputs are. */
const table: ClosePartly =
  (_, { lookUp }) =>
  (data, run) => {
    const given = lookUp?.partly(data, run);
    return given === undefined ? unknown : given;
  };

export const reads: readonly (readonly [string, ClosePartly])[] = [
  ['var', variable],
  ['missing', missing],
  ['missing_some', missing],
  ['table', table],
];
