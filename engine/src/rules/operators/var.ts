import { toText } from '../coerce.ts';
import { type Evaluate, type Operator, pair } from '../operator.ts';
import type { Run } from '../run.ts';
import { phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';

/**
 * Own properties only, so that `constructor` or `__proto__` never leave the data. Texts have an own
 * `length` and own positions, as in JavaScript. What JSON cannot hold reads as absent.
 */
function own(holder: Value, key: string): Value {
  if (typeof holder === 'string' || (typeof holder === 'object' && holder !== null)) {
    if (!Object.hasOwn(holder as object, key)) return undefined;
    const value = (holder as unknown as Record<string, Value>)[key];
    return isHost(value) ? undefined : value;
  }
  return undefined;
}

function isHost(value: unknown): boolean {
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint';
}

function descend(data: Value, keys: readonly string[], notFound: Value): Value {
  let value = data;
  for (const key of keys) {
    value = own(value, key);
    if (value === undefined) return notFound;
  }
  return value;
}

/** Reads what lies at `path`; an empty path is the data itself, and only `undefined` takes the default. */
export function read(data: Value, path: Value, fallback: Value, run: Run): Value {
  const notFound = fallback === undefined ? null : fallback;
  if (path === undefined || path === '' || path === null) return data;
  const keys = toText(path, run).split('.');
  if (keys.length > 16) run.charge(keys.length >> 4);
  return descend(data, keys, notFound);
}

/** `read` for a path that is known when compiled. */
export function readAt(path: Value): (data: Value, notFound: Value) => Value {
  if (path === undefined || path === '' || path === null) return (data) => data;
  const keys = String(path).split('.');
  const [first, second] = keys;
  if (first !== undefined && keys.length === 1) {
    return (data, notFound) => {
      const value = own(data, first);
      return value === undefined ? notFound : value;
    };
  }
  if (first !== undefined && second !== undefined && keys.length === 2) {
    return (data, notFound) => {
      const value = own(own(data, first), second);
      return value === undefined ? notFound : value;
    };
  }
  return (data, notFound) => descend(data, keys, notFound);
}

export const variable: Operator = {
  name: 'var',
  arity: { least: 0, most: 2 },
  leaf: true,
  compile(parts): Evaluate {
    const [path, fallback] = pair(parts);
    const { literal } = path;
    if (literal === undefined || (typeof literal.value === 'object' && literal.value !== null)) {
      return (data, run) => {
        const at = path.evaluate(data, run);
        return read(data, at, fallback.evaluate(data, run), run);
      };
    }
    const at = readAt(literal.value);
    if (fallback.literal !== undefined) {
      const notFound = fallback.literal.value === undefined ? null : fallback.literal.value;
      return (data) => at(data, notFound);
    }
    return (data, run) => {
      const given = fallback.evaluate(data, run);
      return at(data, given === undefined ? null : given);
    };
  },
  say(parts, speaker) {
    const [path, fallback] = parts;
    if (parts.length > 2) return null;
    const isName = path === undefined || path === null || typeof path !== 'object';
    const name = isName
      ? speaker.place(path === undefined || path === null ? '' : String(path))
      : phrase('名称为{path}的数据', 'the data named {path}', { path: speaker.value(path) });
    if (fallback === undefined || fallback === null) return name;
    return phrase('{name}（未填写时为{fallback}）', '{name} ({fallback} when absent)', {
      name,
      fallback: speaker.value(fallback, speaker.about({ var: path ?? '' })),
    });
  },
};
