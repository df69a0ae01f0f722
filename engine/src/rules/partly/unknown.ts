import type { Value } from '../value.ts';
import { truthy } from '../value.ts';

/** Stands for every value that missing data could give here, or for those of one truth. */
export class Unknown {
  /** Null where it may hold and may fail. */
  readonly truth: boolean | null;
  /** Whether it can only be true or false. */
  readonly isBoolean: boolean;

  constructor(truth: boolean | null, isBoolean: boolean) {
    this.truth = truth;
    this.isBoolean = isBoolean;
  }
}

export const unknown = new Unknown(null, false);
export const unknownBoolean = new Unknown(null, true);
const holding = new Unknown(true, false);
const failing = new Unknown(false, false);

/** Not known, but for whether it holds. */
export function unknownThat(holds: boolean): Unknown {
  return holds ? holding : failing;
}

/** A value, or what is known of it. */
export type Partly = Value | Unknown;

export function isKnown(value: Partly): value is Value {
  return !(value instanceof Unknown);
}

/** Kleene's third value is null. */
export function truthOf(value: Partly): boolean | null {
  return value instanceof Unknown ? value.truth : truthy(value);
}

export function isBoolean(value: Partly): boolean {
  return value instanceof Unknown ? value.isBoolean : typeof value === 'boolean';
}

/** What is known where it is either the one or the other. */
export function either(one: Partly, other: Partly): Partly {
  if (isKnown(one) && Object.is(one, other)) return one;
  if (isBoolean(one) && isBoolean(other)) return unknownBoolean;
  const truth = truthOf(one);
  return truth !== null && truth === truthOf(other) ? unknownThat(truth) : unknown;
}
