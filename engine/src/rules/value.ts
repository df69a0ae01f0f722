import type { Json } from '../json/json.ts';

/**
 * What flows inside a rule. As in json-logic-js, `undefined` (an absent argument), `NaN` and
 * infinities exist between operations and vanish only from the result.
 */
export type Value = Json | undefined;

/** JSONLogic's truth: JavaScript's, but the empty list is false. */
export function truthy(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.length === 0) return false;
  return Boolean(value);
}
