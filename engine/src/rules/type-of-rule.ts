import { isInstant, isLocalDate } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import type { OperationNode, RuleNode } from './node.ts';
import { parseRule } from './parse.ts';
import type { Rule, RuleContext } from './rule.ts';
import { findPath, plainPath, type RulePaths } from './rule-path.ts';
import type { RuleType } from './rule-type.ts';
import { literalPath, readPath } from './scope.ts';

/** What a rule gives, over data of the given paths; `any` where that cannot be told, or it is no rule. */
export function typeOfRule(rule: Rule, paths: RulePaths, context?: RuleContext): RuleType {
  const { node } = parseRule(rule, context);
  return node === null ? 'any' : typeOfNode(node, paths);
}

export function typeOfNode(node: RuleNode, paths: RulePaths): RuleType {
  if (node.kind === 'literal') return typeOfLiteral(node.rule);
  return node.kind === 'list' ? 'array' : typeOfOperation(node, paths);
}

function typeOfLiteral(literal: Json): RuleType {
  if (literal === null) return 'nothing';
  if (typeof literal === 'string') {
    if (isLocalDate(literal)) return 'date';
    return isInstant(literal) ? 'instant' : 'string';
  }
  if (typeof literal === 'number') return 'number';
  if (typeof literal === 'boolean') return 'boolean';
  return Array.isArray(literal) ? 'array' : 'object';
}

function typeOfOperation(node: OperationNode, paths: RulePaths): RuleType {
  const { operator, parts } = node;
  if (operator.gives !== undefined) return operator.gives;
  switch (operator.name) {
    case 'var':
      return typeOfRead(node, paths);
    case 'and':
    case 'or':
      return joined(parts, paths);
    case 'if':
    case '?:': {
      const isChosen = (_: RuleNode, index: number) =>
        index % 2 === 1 || index === parts.length - 1;
      return joined(parts.filter(isChosen), paths);
    }
    case 'lighter':
      return joined(parts.slice(0, 2), paths);
    case 'rule':
    case 'log': {
      const [only] = parts;
      return only === undefined ? 'any' : typeOfNode(only, paths);
    }
    default:
      return 'any';
  }
}

/** An entry of a list is none of the list's own type, however it is reached. */
function typeOfRead({ rule, scope }: OperationNode, paths: RulePaths): RuleType {
  const own = literalPath(rule);
  const path = readPath(scope, rule);
  const isEntry =
    (scope.kind === 'element' && own === '') || (scope.kind === 'fold' && own === 'current');
  if (path === null || isEntry || path !== plainPath(path)) return 'any';
  return findPath(paths, path)?.type ?? 'any';
}

/** The one type of all that may be the result; null fits every one. */
function joined(parts: readonly RuleNode[], paths: RulePaths): RuleType {
  const types = new Set(parts.map((part) => typeOfNode(part, paths)));
  if (types.size > 1) types.delete('nothing');
  const [first = 'nothing'] = types;
  return types.size > 1 ? 'any' : first;
}
