import { toNumber } from '../coerce.ts';
import { type Evaluate, type Operator, type Part, pair } from '../operator.ts';
import { readStated, type StatedRead } from '../own.ts';
import type { Rule } from '../rule.ts';
import { type Run, stop } from '../run.ts';
import { listed, phrase } from '../say/phrase.ts';
import type { Speaker } from '../say/speaker.ts';
import type { Value } from '../value.ts';
import { read, shortRead } from './var.ts';

/**
 * The keys at which nothing, or an empty text, lies. A first key that is a list stands for all keys; a
 * key that is a list is a path and its default. A key is never evaluated, wherever it came from.
 */
function missingKeys(given: readonly Value[], data: Value, run: Run): Value[] {
  const first = given[0];
  const keys: readonly Value[] = Array.isArray(first) ? first : given;
  run.admitList(keys);
  const missing: Value[] = [];
  for (const key of keys) {
    run.charge(1);
    const list: readonly Value[] = Array.isArray(key) ? key : [key];
    const value = read(data, list[0], list[1], run);
    if (value === null || value === '') missing.push(key);
  }
  return missing;
}

interface StatedKey {
  readonly key: string;
  readonly read: StatedRead | undefined;
}

/** The keys, where the rule states them all as texts: `["a","b"]` or `[["a","b"]]`. */
function statedKeys(parts: readonly Part[]): readonly StatedKey[] | undefined {
  const keys = parts[0]?.list ?? parts.map((part) => part.literal?.value);
  const texts = keys.filter((key) => typeof key === 'string');
  if (texts.length !== keys.length || parts.slice(1).some((part) => !part.literal))
    return undefined;
  return texts.map((key) => ({ key, read: shortRead(key, null) }));
}

function missingStated(keys: readonly StatedKey[], data: Value, run: Run): Value {
  const missing: string[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const { key, read: stated } = keys[index] as StatedKey;
    const value = stated === undefined ? read(data, key, undefined, run) : readStated(stated, data);
    if (value === null || value === '') missing.push(key);
  }
  return missing;
}

/** How many keys were asked for: `options.length` in JavaScript, of own properties. */
function countOf(options: Value, run: Run): number {
  if (options === null || options === undefined) return stop('ENGINE_RULE_KEYS_NOT_LIST', {});
  if (typeof options === 'number' || typeof options === 'boolean') return Number.NaN;
  return toNumber(read(options, 'length', Number.NaN, run), run);
}

/** The fields that are asked for, by name. */
export function places(parts: readonly Rule[], speaker: Speaker) {
  const keys =
    parts.length === 1 && Array.isArray(parts[0]) ? (parts[0] as readonly Rule[]) : parts;
  return listed(
    keys.map((key) => (typeof key === 'string' ? speaker.place(key) : speaker.value(key))),
  );
}

export const missing: readonly Operator[] = [
  {
    name: 'missing',
    arity: { least: 1, most: Number.POSITIVE_INFINITY },
    gives: 'array',
    leaf: true,
    compile(parts): Evaluate {
      const keys = statedKeys(parts);
      if (keys !== undefined) return (data, run) => missingStated(keys, data, run);
      return (data, run) => {
        const given = parts.map((part) => part.evaluate(data, run));
        return missingKeys(given, data, run) as Value;
      };
    },
    say: (parts, speaker) =>
      phrase('{keys}中未填写的', 'those not filled in of {keys}', { keys: places(parts, speaker) }),
  },
  {
    name: 'missing_some',
    arity: { least: 2, most: 2, needed: 2 },
    gives: 'array',
    leaf: true,
    compile(parts) {
      const [least, keys] = pair(parts);
      return (data, run) => {
        const needed = least.evaluate(data, run);
        const options = keys.evaluate(data, run);
        const count = countOf(options, run);
        const absent = missingKeys(Array.isArray(options) ? options : [options], data, run);
        const found = count - absent.length;
        return (atLeast(found, needed, run) ? [] : absent) as Value;
      };
    },
    say: (parts, speaker) =>
      parts.length === 2
        ? phrase(
            '{keys}中至少须填写{count}项而未填写的',
            'those not filled in of {keys}, of which at least {count} are needed',
            { count: speaker.value(parts[0]), keys: places(parts.slice(1), speaker) },
          )
        : null,
  },
];

function atLeast(found: number, needed: Value, run: Run): boolean {
  return found >= toNumber(needed, run);
}
