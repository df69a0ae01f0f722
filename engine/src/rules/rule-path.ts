import type { Text } from '../text/text.ts';

/** One piece of data that a rule may read. */
export interface RulePath {
  /** From the root of the data, parted by dots: `data.claim-amount`. Entries of lists have no number. */
  readonly path: string;
  /** `money` is a decimal text, which JSONLogic reads as a number only beside a number. */
  readonly type:
    | 'string'
    | 'number'
    | 'money'
    | 'boolean'
    | 'date'
    | 'instant'
    | 'array'
    | 'object'
    | 'any';
  readonly title: Text;
  /** Protection class; values of P2 and P3 are never shown in explanations. */
  readonly class?: 'P0' | 'P1' | 'P2' | 'P3';
  readonly codes?: readonly { readonly id: string; readonly title: Text }[];
}

export type RulePaths = readonly RulePath[];

/** A path without the positions in lists: `data.parties.0.name` is `data.parties.name`. */
export function plainPath(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '');
}

export function findPath(names: RulePaths, path: string | null): RulePath | undefined {
  if (path === null) return undefined;
  const plain = plainPath(path);
  return names.find((name) => name.path === plain);
}

function lies(path: string, within: string): boolean {
  return within === '' || path === within || path.startsWith(`${within}.`);
}

/** Whether what lies at a path exists: it is listed, holds what is listed, or is part of what is open. */
export function isKnownPath(names: RulePaths, path: string): boolean {
  const plain = plainPath(path);
  if (names.some((name) => lies(name.path, plain))) return true;
  return names.some((name) => {
    if (!lies(plain, name.path)) return false;
    if (plain === `${name.path}.length`) return name.type === 'array' || name.type === 'string';
    if (name.type !== 'array' && name.type !== 'object' && name.type !== 'any') return false;
    return !names.some((other) => other !== name && lies(other.path, name.path));
  });
}

/** Whether a value read at a path may hold what must not be shown; `null` is an unknown path. */
export function isMasked(names: RulePaths, path: string | null): boolean {
  const plain = path === null ? '' : plainPath(path);
  return names.some(
    (name) =>
      (name.class === 'P2' || name.class === 'P3') &&
      (lies(name.path, plain) || lies(plain, name.path)),
  );
}
