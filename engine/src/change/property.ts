import type { Held } from './place.ts';

/** The value at a path of property names, and whether the object that would hold it is there. */
export function readProperty(
  holder: Held,
  path: readonly string[],
): { readonly reached: boolean; readonly present: boolean; readonly value: unknown } {
  let value: unknown = holder;
  for (const [index, key] of path.entries()) {
    if (!isHeld(value)) return { reached: false, present: false, value: undefined };
    const present = Object.hasOwn(value, key);
    if (!present) return { reached: index === path.length - 1, present, value: undefined };
    value = value[key];
  }
  return { reached: true, present: true, value };
}

/** A copy with the property set, or removed when `value` is undefined. The way to it exists. */
export function writeProperty(holder: Held, path: readonly string[], value: unknown): Held {
  const [key, ...rest] = path;
  if (key === undefined) return holder;
  const copy: Record<string, unknown> = { ...holder };
  const inside = holder[key];
  const next = rest.length > 0 && isHeld(inside) ? writeProperty(inside, rest, value) : value;
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

export function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
