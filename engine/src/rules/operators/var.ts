import { toText } from '../coerce.ts';
import { type Evaluate, type Operator, type Part, pair } from '../operator.ts';
import { own, readStated, type StatedRead } from '../own.ts';
import type { Run } from '../run.ts';
import { phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';

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
function readAt(path: Value): (data: Value, notFound: Value) => Value {
  if (path === undefined || path === '' || path === null) return (data) => data;
  const keys = String(path).split('.');
  return (data, notFound) => descend(data, keys, notFound);
}

/** What a `var` of these parts reads, where both path and default are stated and the path is short. */
function statedRead(parts: readonly Part[]): StatedRead | undefined {
  const [path, fallback] = pair(parts);
  const stated = path.literal?.value;
  if (stated === undefined || stated === null || typeof stated === 'object') return undefined;
  if (fallback.literal === undefined) return undefined;
  const notFound = fallback.literal.value === undefined ? null : fallback.literal.value;
  return shortRead(String(stated), notFound);
}

export function shortRead(path: string, notFound: Value): StatedRead | undefined {
  const [one = '', two = null, ...others] = path.split('.');
  return path === '' || others.length > 0 ? undefined : { one, two, notFound };
}

export const variable: Operator = {
  name: 'var',
  arity: { least: 0, most: 2 },
  leaf: true,
  read: statedRead,
  compile(parts): Evaluate {
    const [path, fallback] = pair(parts);
    const { literal } = path;
    if (literal === undefined || (typeof literal.value === 'object' && literal.value !== null)) {
      return (data, run) => {
        const at = path.evaluate(data, run);
        return read(data, at, fallback.evaluate(data, run), run);
      };
    }
    const stated = statedRead(parts);
    if (stated !== undefined) {
      return (data) => readStated(stated, data);
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
