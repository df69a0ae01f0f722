import type { Explanation } from './explanation.ts';
import { asOperation } from './operation.ts';
import type { Rule } from './rule.ts';
import { findPath, isMasked, type RulePaths } from './rule-path.ts';
import { literalPath } from './scope.ts';

/**
 * Whether what an operation read itself must not be shown: a field that is protected, or a default or a
 * list of keys that was calculated from one. Parts of other operations are looked at one by one.
 */
export function isMaskedRead(part: Explanation, names: RulePaths): boolean {
  const [first, ...others] = asOperation(part.rule)?.parts ?? [];
  switch (part.operator) {
    case 'var':
      return (
        isMasked(names, part.path ?? null) ||
        isMaskedPath(part, names) ||
        others.some((one) => mayReveal(one, names))
      );
    case 'missing':
    case 'missing_some':
      return [first ?? null, ...others].some((one) => mayReveal(one, names));
    default:
      return false;
  }
}

/** Whether even the path of a `var` must not be shown, since it was calculated from what must not. */
export function isMaskedPath({ operator, rule }: Explanation, names: RulePaths): boolean {
  if (operator !== 'var' || literalPath(rule) !== null) return false;
  const [path = null] = asOperation(rule)?.parts ?? [];
  return mayReveal(path, names);
}

/** Whether a rule reads anything that is not known to be open. */
function mayReveal(rule: Rule, names: RulePaths): boolean {
  if (Array.isArray(rule)) return rule.some((one: Rule) => mayReveal(one, names));
  const operation = asOperation(rule);
  if (operation === null) return false;
  if (operation.name === 'var') {
    const path = literalPath(rule);
    const isOpen = findPath(names, path) !== undefined && !isMasked(names, path);
    if (!isOpen) return names.some((name) => name.class === 'P2' || name.class === 'P3');
  }
  const isLookUp = operation.name === 'rule' || operation.name === 'table';
  if (isLookUp) return names.some((name) => name.class === 'P2' || name.class === 'P3');
  return operation.parts.some((one) => mayReveal(one, names));
}
