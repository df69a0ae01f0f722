import { generateKeyBetween } from 'fractional-indexing';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * An order key between two others (`null`: before the first, after the last). Keys that were written
 * by hand and are no fractional indices are served too, as long as a key lies between them.
 * @throws EngineError `ENGINE_ORDER_NONE_BETWEEN` when `a` is not before `b` or nothing lies between.
 */
export function orderBetween(a: string | null, b: string | null): string {
  if (a === null || b === null || a < b) {
    const key = fractionalKey(a, b) ?? plainKey(a ?? '', b);
    if (key !== null && key.length <= 64) return key;
  }
  throw new EngineError([problem('ENGINE_ORDER_NONE_BETWEEN', { path: '' }, { a, b })]);
}

function fractionalKey(a: string | null, b: string | null): string | null {
  try {
    return generateKeyBetween(a, b);
  } catch {
    return null;
  }
}

/** The shortest text of digits that sorts after `a` and before `b`, or null. */
function plainKey(a: string, b: string | null): string | null {
  let key = '';
  for (let at = 0; at < 64; at += 1) {
    const low = at < a.length ? digits.indexOf(a.charAt(at)) : -1;
    const bound = b?.startsWith(key) ? b : null;
    if (bound !== null && at >= bound.length) return null;
    const high = bound === null ? digits.length : digits.indexOf(bound.charAt(at));
    const middle = Math.floor((low + high) / 2);
    if (middle > low && middle < high) return key + digits.charAt(middle);
    key += digits.charAt(Math.max(low, 0));
    if (key > a && (b === null || key < b)) return key;
  }
  return null;
}
