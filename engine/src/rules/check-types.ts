import { isJsonObject } from '../json/json.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { pointerPart } from './copy.ts';
import type { OperationNode, RuleNode } from './node.ts';
import type { RulePaths } from './rule-path.ts';
import type { RuleType } from './rule-type.ts';
import { isRelation } from './say/relation.ts';
import { typeOfNode } from './type-of-rule.ts';

/** What fits where a type is taken, besides that type; JSONLogic's own conversions are no mistakes. */
const fitting: Readonly<Partial<Record<RuleType, readonly RuleType[]>>> = {
  number: ['money', 'boolean'],
  money: ['number'],
  string: ['date', 'instant', 'money'],
};

/** Finds parts that an operator can do nothing with, and sides that cannot be compared. */
export function checkTypes(operation: OperationNode, paths: RulePaths): Problem[] {
  return [...checkParts(operation, paths), ...checkSides(operation, paths)];
}

function checkParts(operation: OperationNode, paths: RulePaths): Problem[] {
  const { operator, parts } = operation;
  const { takes } = operator;
  // `+` of one part is how JSONLogic makes a number of a text.
  if (takes === undefined || (operator.name === '+' && parts.length === 1)) return [];
  return parts.slice(0, operator.arity.most).flatMap((part, index) => {
    const wanted = takes[index] ?? takes.at(-1) ?? 'any';
    const list = typeof wanted === 'string' ? [wanted] : wanted;
    const got = typeOfNode(part, paths);
    if (list.some((one) => fits(one, got) || (isNumeric(part) && fits(one, 'number')))) return [];
    const path = pointerTo(operation, index);
    const details = { operator: operator.name, expected: list.join(' | '), got };
    return [problem('ENGINE_RULE_ARGUMENT_TYPE', { path }, details)];
  });
}

function fits(wanted: RuleType, got: RuleType): boolean {
  if (wanted === 'any' || got === 'any' || got === 'nothing' || wanted === got) return true;
  return fitting[wanted]?.includes(got) === true;
}

function isNumeric(part: RuleNode): boolean {
  const { rule } = part;
  return typeof rule === 'string' && rule.trim() !== '' && Number.isFinite(Number(rule));
}

function checkSides(operation: OperationNode, paths: RulePaths): Problem[] {
  const { operator, parts, pointer } = operation;
  const { name } = operator;
  if (!isRelation(name) && name !== 'between') return [];
  const sides = parts.slice(0, 3).map((part) => ({ part, type: typeOfNode(part, paths) }));
  const [first, ...others] = sides;
  if (first === undefined) return [];
  for (const other of others) {
    if (
      isTextual(first) &&
      isTextual(other) &&
      [first, other].some(({ type }) => type === 'money')
    ) {
      return [problem('ENGINE_RULE_MONEY_AS_TEXT', { path: pointer }, { operator: name })];
    }
    // What a literal can be compared with is told with the field and the literal themselves.
    const stated = first.part.kind === 'literal' || other.part.kind === 'literal';
    if (stated || comparable(first.type, other.type, name)) continue;
    const details = { operator: name, left: first.type, right: other.type };
    return [problem('ENGINE_RULE_SIDES_DIFFER', { path: pointer }, details)];
  }
  return [];
}

/** An amount, or a text that the rule states. */
function isTextual({ part, type }: { readonly part: RuleNode; readonly type: RuleType }): boolean {
  return type === 'money' || (part.kind === 'literal' && typeof part.rule === 'string');
}

function comparable(one: RuleType, other: RuleType, relation: string): boolean {
  const types = [one, other];
  if (one === other || types.includes('any') || types.includes('nothing')) return true;
  const isStrict = relation === '===' || relation === '!==';
  const within = (...family: RuleType[]) => types.every((type) => family.includes(type));
  if (within('string', 'date') || within('string', 'instant') || within('string', 'money')) {
    return true;
  }
  return !isStrict && within('number', 'money', 'boolean', 'string');
}

function pointerTo({ operator, rule, pointer }: OperationNode, index: number): string {
  const base = `${pointer}/${pointerPart(operator.name)}`;
  const isList = isJsonObject(rule) && Array.isArray(rule[operator.name]);
  return isList ? `${base}/${index}` : base;
}
