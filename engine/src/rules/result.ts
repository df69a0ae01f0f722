import type { Json } from '../json/json.ts';
import { type Run, stop, valueDepth } from './run.ts';
import type { Value } from './value.ts';

/**
 * A value as JSON of its own: what JSON cannot hold becomes null, and lists and objects are copied, so
 * that a result never shares anything with the data. Held to the bounds of `run`.
 */
export function toResult(value: Value, run: Run): Json {
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return run.admitText(value);
  return copyValue(value, run, 0);
}

function copyValue(value: unknown, run: Run, depth: number): Json {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string') return run.admitText(value);
    if (typeof value === 'boolean') return value;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }
  run.charge(1);
  if (depth > valueDepth) stop('ENGINE_RULE_VALUE_TOO_DEEP', { limit: valueDepth });
  if (Array.isArray(value)) {
    run.admitList(value);
    run.charge(value.length);
    const copy: Json[] = [];
    for (let index = 0; index < value.length; index += 1) {
      copy.push(copyValue(value[index], run, depth + 1));
    }
    return copy;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return null;
  const entries = Object.entries(value);
  run.charge(entries.length);
  return Object.fromEntries(entries.map(([key, item]) => [key, copyValue(item, run, depth + 1)]));
}
