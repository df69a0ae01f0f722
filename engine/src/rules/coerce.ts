import { type Run, stop, valueDepth } from './run.ts';
import type { Value } from './value.ts';

/**
 * JavaScript's conversions, of which json-logic-js is made, written out so that none of them ever
 * calls into the data: an object is `[object Object]` whatever its keys `toString` or `valueOf` hold.
 */

/** `String(value)`. */
export function toText(value: Value, run: Run): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return listText(value, run, 0);
  if (typeof value === 'object' && value !== null) return '[object Object]';
  return String(value);
}

/** `Number(value)`. */
export function toNumber(value: Value, run: Run): number {
  if (typeof value === 'number') return value;
  const primitive = toPrimitive(value, run);
  if (typeof primitive === 'string') run.chargeText(primitive.length);
  return Number(primitive);
}

/** `parseFloat(value)`, which reads the number at the start of a text and no negative zero. */
export function parseNumber(value: Value, run: Run): number {
  if (typeof value === 'number') return value + 0;
  const text = toText(value, run);
  run.chargeText(text.length);
  return Number.parseFloat(text);
}

/** A list or an object as the text that comparisons see; everything else as it is. */
export function toPrimitive(value: Value, run: Run): string | number | boolean | null | undefined {
  if (typeof value === 'object' && value !== null) return toText(value, run);
  return value;
}

/** `list.join(',')`: nothing for null and undefined. */
function listText(list: readonly Value[], run: Run, depth: number): string {
  if (depth > valueDepth) stop('ENGINE_RULE_VALUE_TOO_DEEP', { limit: valueDepth });
  run.admitList(list);
  run.charge(1);
  let text = '';
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (index > 0) text += ',';
    if (item === null || item === undefined) continue;
    text += Array.isArray(item) ? listText(item, run, depth + 1) : toText(item, run);
    if (text.length > run.limits.textLength) run.admitText(text);
  }
  return run.admitText(text);
}
