import type { Json } from '../../json/json.ts';
import { toResult } from '../result.ts';
import { type Run, stop, valueDepth } from '../run.ts';
import { isKnown, type Partly, truthOf } from './unknown.ts';

/**
 * What a rule gives while data is missing: its value, where that is the same whatever the missing data
 * turn out to be; otherwise whether it holds, where at least that is.
 */
export type PartlyKnown =
  | { readonly known: true; readonly value: Json }
  | { readonly known: false; readonly truth: boolean | null };

/** An object as a result, or in one, is not known: names that it lacks may yet come. */
export function partlyKnown(value: Partly, run: Run): PartlyKnown {
  if (isKnown(value) && !holdsObject(value, run, 0)) {
    return { known: true, value: toResult(value, run) };
  }
  return { known: false, truth: truthOf(value) };
}

function holdsObject(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value)) return true;
  if (depth > valueDepth) stop('ENGINE_RULE_VALUE_TOO_DEEP', { limit: valueDepth });
  run.admitList(value);
  run.charge(value.length);
  return value.some((item) => holdsObject(item, run, depth + 1));
}
