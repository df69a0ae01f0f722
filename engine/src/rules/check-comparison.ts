import type { Json } from '../json/json.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { OperationNode, RuleNode } from './node.ts';
import { findPath, type RulePath, type RulePaths } from './rule-path.ts';
import { isRelation } from './say/relation.ts';
import { readPath } from './scope.ts';
import { suggestion } from './suggestion.ts';

/** Finds literals that what they are compared with can never equal, or be ordered with. */
export function checkComparisons(operation: OperationNode, paths: RulePaths): Problem[] {
  const { operator, parts, scope, pointer } = operation;
  const fieldOf = (part: RuleNode | undefined): RulePath | undefined =>
    findPath(paths, readPath(scope, part?.rule));
  const compare = (field: RulePath | undefined, literals: readonly Json[]): Problem[] =>
    field === undefined ? [] : literals.flatMap((literal) => mismatch(field, literal, pointer));

  if (isRelation(operator.name)) {
    const literals = parts.filter((part) => part.kind === 'literal').map((part) => part.rule);
    return parts.flatMap((part) => compare(fieldOf(part), literals));
  }
  if (operator.name !== 'in') return [];
  const [needle, haystack] = parts;
  if (haystack?.kind === 'list') {
    const literals = haystack.items.filter((item) => item.kind === 'literal');
    return compare(
      fieldOf(needle),
      literals.map((item) => item.rule),
    );
  }
  const list = fieldOf(haystack);
  return list?.type === 'array' && needle?.kind === 'literal' ? compare(list, [needle.rule]) : [];
}

function mismatch(field: RulePath, literal: Json, pointer: string): Problem[] {
  if (literal === null) return [];
  if (field.codes !== undefined && typeof literal === 'string' && literal !== '') {
    const ids = field.codes.map((code) => code.id);
    if (ids.includes(literal)) return [];
    const details = { path: field.path, code: literal, nearest: suggestion(literal, ids) };
    return [problem('ENGINE_RULE_CODE_UNKNOWN', { path: pointer }, details)];
  }
  if (fits(field.type, literal)) return [];
  const details = { path: field.path, expected: field.type, got: JSON.stringify(literal) };
  return [problem('ENGINE_RULE_TYPE_MISMATCH', { path: pointer }, details)];
}

/** Whether a literal can be meant for a type; JSONLogic's conversions of numbers in texts are allowed. */
function fits(type: RulePath['type'], literal: Json): boolean {
  switch (type) {
    case 'number':
    case 'money':
      return typeof literal === 'number' || (typeof literal === 'string' && isNumeric(literal));
    case 'boolean':
      return typeof literal === 'boolean' || literal === 0 || literal === 1;
    case 'string':
      return typeof literal === 'string' || typeof literal === 'number';
    case 'date':
      return typeof literal === 'string' && (literal === '' || isDate(literal));
    case 'instant':
      return typeof literal === 'string' && (literal === '' || isInstant(literal));
    default:
      return true;
  }
}

function isNumeric(text: string): boolean {
  return text === '' || Number.isFinite(Number(text));
}

function isDate(text: string): boolean {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return (
    month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31
  );
}

function isInstant(text: string): boolean {
  return isDate(text) || (isDate(text.slice(0, 10)) && /^T\d{2}:\d{2}/.test(text.slice(10)));
}
