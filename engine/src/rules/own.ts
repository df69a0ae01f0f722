import type { Value } from './value.ts';

/** Taken once, so that nothing that is done to prototypes later changes it; faster than `Object.hasOwn`. */
const { hasOwnProperty: owns } = Object.prototype;

/**
 * Own properties only, so that `constructor` or `__proto__` never leave the data. Texts have an own
 * `length` and own positions, as in JavaScript. What JSON cannot hold reads as absent.
 */
export function own(holder: Value, key: string): Value {
  const value = ownAny(holder, key);
  return isJson(value) ? value : undefined;
}

/** `own` before it is known whether JSON can hold the value: nothing lies in what it cannot hold. */
function ownAny(holder: Value, key: string): Value {
  if (typeof holder === 'object' && holder !== null) {
    return owns.call(holder, key) ? (holder as Readonly<Record<string, Value>>)[key] : undefined;
  }
  return typeof holder === 'string' ? ownOfText(holder, key) : undefined;
}

function ownOfText(holder: string, key: string): Value {
  if (!Object.hasOwn(holder as unknown as object, key)) return undefined;
  return (holder as unknown as Readonly<Record<string, Value>>)[key];
}

/** Neither a function nor a symbol nor a big integer; `typeof` in this form is a mere comparison. */
function isJson(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'object'
  );
}

/** A path of one or two names that the rule states, and what it gives where nothing lies there. */
export interface StatedRead {
  readonly one: string;
  readonly two: string | null;
  readonly notFound: Value;
}

/**
 * Small enough to become part of the closures that call it, so that no call is left for the commonest
 * part of a rule.
 */
export function readStated({ one, two, notFound }: StatedRead, data: Value): Value {
  let value = ownAny(data, one);
  if (two !== null) value = ownAny(value, two);
  return isJson(value) ? value : notFound;
}
