import type { Schema } from './shape-words.ts';

/**
 * What a value that fits no branch of a union was meant to be: one branch; or an object whose telling
 * property (`kind`, `type`, `op`, `on`) is missing or unknown; or nothing in particular.
 */
export type Branch =
  | { readonly meant: 'branch'; readonly schema: Schema }
  | { readonly meant: 'unknown'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly meant: 'anything' };

export function branchOf(branches: readonly Schema[], value: unknown): Branch {
  const objects = branches.filter((branch) => branch.type === 'object');
  const [first] = objects;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const alike = branches.filter((branch) => branch.type === typeName(value));
    const [only] = alike;
    const fixed = only?.const !== undefined;
    return alike.length === 1 && only && !fixed
      ? { meant: 'branch', schema: only }
      : { meant: 'anything' };
  }
  if (first === undefined) return { meant: 'anything' };
  if (objects.length === 1) return { meant: 'branch', schema: first };
  const key = tellingProperty(objects);
  if (key === null) return { meant: 'branch', schema: mostAlike(objects, value, first) };
  const chosen: unknown = Reflect.get(value, key);
  const schema = objects.find((branch) => branch.properties?.[key]?.const === chosen);
  if (schema !== undefined) return { meant: 'branch', schema };
  const allowed = objects.map((branch) => String(branch.properties?.[key]?.const));
  return { meant: 'unknown', key, allowed };
}

/** The property that every branch fixes to a value of its own. */
function tellingProperty(branches: readonly Schema[]): string | null {
  const [first] = branches;
  for (const key of Object.keys(first?.properties ?? {})) {
    const values = branches.map((branch) => branch.properties?.[key]?.const);
    if (values.includes(undefined)) continue;
    if (new Set(values).size === branches.length) return key;
  }
  return null;
}

/** The branch that shares most keys with the value. */
function mostAlike(branches: readonly Schema[], value: object, first: Schema): Schema {
  const keys = Object.keys(value);
  let best = first;
  let most = -1;
  for (const branch of branches) {
    const shared = keys.filter((key) => Object.hasOwn(branch.properties ?? {}, key)).length;
    if (shared > most) {
      best = branch;
      most = shared;
    }
  }
  return best;
}

function typeName(value: unknown): string {
  if (Number.isInteger(value)) return 'integer';
  return Array.isArray(value) ? 'array' : typeof value;
}
