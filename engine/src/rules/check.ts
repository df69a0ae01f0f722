import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { checkComparisons } from './check-comparison.ts';
import { checkTypes } from './check-types.ts';
import { type OperationNode, operationsOf, type RuleNode } from './node.ts';
import { parseRule } from './parse.ts';
import type { Rule, RuleContext } from './rule.ts';
import { isKnownPath, type RulePaths } from './rule-path.ts';
import type { RuleType } from './rule-type.ts';
import { absolutePath, literalPath } from './scope.ts';
import { suggestion } from './suggestion.ts';
import { typeOfNode } from './type-of-rule.ts';

export interface RuleCheckContext extends RuleContext {
  /** The data that rules may read; without it, paths and types are not checked. */
  readonly paths?: RulePaths;
  /** What the place of the rule asks for: `boolean` where it is a condition. Only checked with paths. */
  readonly expects?: RuleType;
}

/**
 * Everything that is wrong with a rule. Errors keep it from being compiled (or, for paths and types,
 * from being what its author meant); warnings are calls that JSONLogic answers, but hardly as intended.
 */
export function checkRule(rule: Rule, context?: RuleCheckContext): Problem[] {
  const parsed = parseRule(rule, context);
  const { node } = parsed;
  const { paths } = context ?? {};
  if (node === null || paths === undefined) return [...parsed.problems];
  const found = [...operationsOf(node)].flatMap((operation) => [
    ...unknownPaths(operation, paths),
    ...checkComparisons(operation, paths),
    ...checkTypes(operation, paths),
  ]);
  return [...parsed.problems, ...found, ...unexpected(typeOfNode(node, paths), context?.expects)];
}

function unexpected(got: RuleType, expected: RuleType | undefined): Problem[] {
  const fits = expected === undefined || expected === got || got === 'any' || got === 'nothing';
  return fits ? [] : [problem('ENGINE_RULE_RESULT_TYPE', { path: '' }, { expected, got })];
}

function unknownPaths(operation: OperationNode, paths: RulePaths): Problem[] {
  return statedPaths(operation).flatMap((path) => {
    if (isKnownPath(paths, path)) return [];
    const closest = suggestion(
      path,
      paths.map((one) => one.path),
    );
    const details = { path, nearest: closest };
    return [problem('ENGINE_RULE_PATH_UNKNOWN', { path: operation.pointer }, details)];
  });
}

/** The paths that an operation states itself; '' is the data as a whole and always known. */
function statedPaths({ operator, parts, rule, scope }: OperationNode): string[] {
  const stated: (string | null)[] = [];
  if (operator.name === 'var') stated.push(literalPath(rule));
  if (operator.name === 'missing') stated.push(...parts.flatMap(keysOf));
  if (operator.name === 'missing_some') stated.push(...parts.slice(1).flatMap(keysOf));
  stated.push(...(operator.lookUp?.reads ?? []));
  return stated
    .map((path) => (path === null ? null : absolutePath(scope, path)))
    .filter((path) => path !== null && path !== '') as string[];
}

function keysOf(part: RuleNode): (string | null)[] {
  if (part.kind === 'list') return part.items.flatMap(keysOf);
  return part.kind === 'literal' && typeof part.rule === 'string' ? [part.rule] : [];
}
