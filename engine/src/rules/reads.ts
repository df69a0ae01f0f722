import { operationsOf, type RuleNode } from './node.ts';
import { absolutePath, readPath } from './scope.ts';

/**
 * The paths that a rule states, from the root of the data, sorted. A path that is calculated counts as
 * reading anything (''); what a body reads of a calculated list is covered by what that list reads.
 */
export function readsOf(node: RuleNode): readonly string[] {
  const reads = new Set<string>();
  for (const { operator, parts, rule, scope } of operationsOf(node)) {
    for (const path of operator.lookUp?.reads ?? []) reads.add(absolutePath(scope, path) ?? '');
    if (operator.name === 'var') {
      const path = readPath(scope, rule);
      if (path !== null) reads.add(path);
      else if (parts[0]?.kind !== 'literal') reads.add('');
    }
    if (operator.name === 'missing' || operator.name === 'missing_some') {
      const keys = operator.name === 'missing' ? parts : parts.slice(1);
      for (const key of keys.flatMap((part) => (part.kind === 'list' ? part.items : [part]))) {
        const stated = key.kind === 'list' ? key.items[0]?.rule : key.rule;
        if (key.kind === 'operation' || typeof stated === 'object') reads.add('');
        else reads.add(absolutePath(scope, String(stated)) ?? '');
      }
    }
  }
  return [...reads].sort();
}
