import { canonicalJson, isJsonObject, type Json } from '@jingwei/engine';
import type { RuleGroupType, RuleType } from 'react-querybuilder';

/**
 * A rule as the visual builder holds it. Fields are paths (`data.amount`), or `rule:<id>` for a named
 * rule; operators are JSONLogic's, or one of those in `ownOperators`.
 */
export type GuardQuery = RuleGroupType;

const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const;
const emptyGroup: GuardQuery = { combinator: 'and', rules: [] };

/**
 * The rule as the builder shows it, or null where it cannot show all of it: only what comes back from
 * the builder unchanged may be edited there, since what it does not know would silently be lost.
 */
export function queryOfRule(rule: Json | undefined): GuardQuery | null {
  if (rule === undefined) return emptyGroup;
  const read = partOf(rule);
  if (read === null) return null;
  const query = 'rules' in read ? read : { ...emptyGroup, rules: [read] };
  const back = ruleOfQuery(query);
  if (back.state !== 'rule') return null;
  return canonicalGuard(back.rule) === canonicalGuard(rule) ? query : null;
}

export type BuiltRule =
  | { readonly state: 'rule'; readonly rule: Json }
  /** Nothing is asked: there is no guard. */
  | { readonly state: 'empty' }
  /** Something is still to be chosen. */
  | { readonly state: 'unfinished' };

export function ruleOfQuery(query: GuardQuery): BuiltRule {
  if (query.rules.length === 0) return { state: 'empty' };
  const parts = query.rules.map((one) =>
    typeof one === 'string' ? undefined : 'rules' in one ? groupRule(one) : plainRule(one),
  );
  if (parts.some((one) => one === undefined)) return { state: 'unfinished' };
  const known = parts as Json[];
  const [only] = known;
  const joined: Json =
    known.length === 1 && only !== undefined ? only : { [query.combinator]: known };
  return { state: 'rule', rule: query.not ? { '!': [joined] } : joined };
}

/** Two guards with the same text mean the same: an `and` or `or` of one part is that part. */
export function canonicalGuard(rule: Json): string {
  return canonicalJson(unwrapped(rule));
}

function unwrapped(rule: Json): Json {
  if (Array.isArray(rule)) return rule.map(unwrapped);
  if (!isJsonObject(rule)) return rule;
  const entries = Object.entries(rule);
  const [first] = entries;
  if (entries.length === 1 && first && (first[0] === 'and' || first[0] === 'or')) {
    const [, parts] = first;
    if (Array.isArray(parts) && parts.length === 1) return unwrapped(parts[0] as Json);
  }
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      // `{"var": "x"}` and `{"var": ["x"]}` are one and the same call, and so for `!`, `!!`, `rule`.
      entries.length === 1 && oneArgument.has(key) ? unwrapped(onlyOf(value)) : unwrapped(value),
    ]),
  );
}

const oneArgument = new Set(['var', '!', '!!', 'rule']);

/** A lone argument without its brackets; a list as the argument keeps them. */
function onlyOf(value: Json): Json {
  const [only] = Array.isArray(value) ? value : [];
  return Array.isArray(value) && value.length === 1 && !Array.isArray(only)
    ? (only as Json)
    : value;
}

function groupRule(group: RuleGroupType): Json | undefined {
  const built = ruleOfQuery(group);
  return built.state === 'rule' ? built.rule : undefined;
}

function plainRule({ field, operator, value, valueSource }: RuleType): Json | undefined {
  if (field === '' || field === '~') return undefined;
  const named = field.startsWith('rule:') ? { rule: field.slice(5) } : null;
  if (named) {
    if (operator === 'holds') return named;
    return operator === 'fails' ? { '!': [named] } : undefined;
  }
  const left: Json = { var: field };
  if (operator === 'filled') return { '!!': [left] };
  if (operator === 'empty') return { '!': [left] };
  if (value === undefined || value === null || value === '' || value === '~') return undefined;
  const right: Json = valueSource === 'field' ? { var: String(value) } : (value as Json);
  if (operator === 'in' || operator === 'not-in') {
    if (!Array.isArray(right) || right.length === 0) return undefined;
    const within: Json = { in: [left, right] };
    return operator === 'in' ? within : { '!': [within] };
  }
  if (operator === 'contains') return { in: [right, left] };
  return (comparisons as readonly string[]).includes(operator)
    ? { [operator]: [left, right] }
    : undefined;
}

function partOf(rule: Json): RuleType | GuardQuery | null {
  const call = callOf(rule);
  if (!call) return null;
  const { name, parts } = call;
  if (name === 'and' || name === 'or') {
    const rules = parts.map(partOf);
    if (rules.length === 0 || rules.some((one) => one === null)) return null;
    return { combinator: name, rules: rules as (RuleType | RuleGroupType)[] };
  }
  if (name === 'rule') return typeof parts[0] === 'string' ? holds(parts[0], 'holds') : null;
  if (name === '!' || name === '!!') return negationOf(name, parts);
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined) return null;
  if (name === 'in') return membershipOf(left, right);
  const field = pathOf(left);
  if (field === null || !(comparisons as readonly string[]).includes(name)) return null;
  return comparisonOf(field, name, right);
}

const holds = (id: string, operator: 'holds' | 'fails'): RuleType => ({
  field: `rule:${id}`,
  operator,
  value: '',
});

function negationOf(name: '!' | '!!', parts: readonly Json[]): RuleType | GuardQuery | null {
  const [inner] = parts;
  if (parts.length !== 1 || inner === undefined) return null;
  const path = pathOf(inner);
  if (path !== null) {
    return { field: path, operator: name === '!' ? 'empty' : 'filled', value: '' };
  }
  if (name === '!!') return null;
  const part = partOf(inner);
  if (part === null) return null;
  if ('rules' in part) return part.not ? null : { ...part, not: true };
  if (part.operator === 'holds') return { ...part, operator: 'fails' };
  if (part.operator === 'in') return { ...part, operator: 'not-in' };
  return { combinator: 'and', not: true, rules: [part] };
}

function membershipOf(left: Json, right: Json): RuleType | null {
  const field = pathOf(left);
  if (field !== null && Array.isArray(right)) {
    const plain = right.every((one) => typeof one === 'string' || typeof one === 'number');
    return plain && right.length > 0 ? { field, operator: 'in', value: right } : null;
  }
  const list = pathOf(right);
  return list !== null && typeof left === 'string' && left !== ''
    ? { field: list, operator: 'contains', value: left }
    : null;
}

function comparisonOf(field: string, operator: string, right: Json): RuleType | null {
  const other = pathOf(right);
  if (other !== null) return { field, operator, value: other, valueSource: 'field' };
  const plain =
    typeof right === 'string' || typeof right === 'number' || typeof right === 'boolean';
  return plain && right !== '' ? { field, operator, value: right, valueSource: 'value' } : null;
}

function pathOf(rule: Json): string | null {
  const call = callOf(rule);
  const [path] = call?.parts ?? [];
  return call?.name === 'var' && call.parts.length === 1 && typeof path === 'string' && path !== ''
    ? path
    : null;
}

/** A JSONLogic call: an object with exactly one key. */
function callOf(rule: Json): { readonly name: string; readonly parts: readonly Json[] } | null {
  if (!isJsonObject(rule)) return null;
  const entries = Object.entries(rule);
  const [first] = entries;
  if (entries.length !== 1 || first === undefined) return null;
  const [name, argument] = first;
  return {
    name,
    parts: Array.isArray(argument) ? (argument as readonly Json[]) : [argument as Json],
  };
}
