import { asOperation } from './operation.ts';
import type { Rule } from './rule.ts';

/**
 * What the data of a part is: the root, one element of a list, or `{current, accumulator}` of a fold.
 * `of` is the path of the list, null where the list is calculated.
 */
export interface Scope {
  readonly kind: 'root' | 'element' | 'fold';
  readonly of: string | null;
}

export const rootScope: Scope = { kind: 'root', of: '' };

/** Where a path leads from the root of the data, or null where that cannot be told. */
export function absolutePath(scope: Scope, path: string): string | null {
  if (scope.kind === 'root') return path;
  if (scope.kind === 'fold') {
    if (path !== 'current' && !path.startsWith('current.')) return null;
    return absolutePath({ kind: 'element', of: scope.of }, path.slice('current.'.length));
  }
  if (scope.of === null) return null;
  return path === '' ? scope.of : `${scope.of}.${path}`;
}

/** The path that a `var` states literally, in its own scope; null for everything else. */
export function literalPath(rule: Rule | undefined): string | null {
  const operation = rule === undefined ? null : asOperation(rule);
  if (operation?.name !== 'var') return null;
  const [path] = operation.parts;
  if (path === undefined || path === null) return '';
  return typeof path === 'object' ? null : String(path);
}

export function readPath(scope: Scope, rule: Rule | undefined): string | null {
  const path = literalPath(rule);
  return path === null ? null : absolutePath(scope, path);
}

/** The scope of a body that goes through what `source` gives. */
export function innerScope(
  scope: Scope,
  source: Rule | undefined,
  kind: 'element' | 'fold',
): Scope {
  return { kind, of: listPath(scope, source) };
}

function listPath(scope: Scope, source: Rule | undefined): string | null {
  const operation = source === undefined ? null : asOperation(source);
  if (operation?.name === 'filter') return listPath(scope, operation.parts[0]);
  return readPath(scope, source);
}
