import { isJsonObject, type Json } from '../json/json.ts';
import { type CompiledRule, compileRule, type Rule, type RuleContext } from '../rules/index.ts';
import type { OperationNode, RuleNode } from '../rules/node.ts';
import { operationsOf } from '../rules/node.ts';
import { parseRule } from '../rules/parse.ts';

/** What one comparison, or one expression, reads and states. */
export interface Leaf {
  readonly rule: CompiledRule;
  readonly fields: readonly string[];
  readonly counters: readonly string[];
  /** Paths of what is known at every moment: the unit, the person acting, parties. */
  readonly facts: readonly string[];
  /** Reads the date of the day, which no bound holds. */
  readonly timed: boolean;
  /** Compares one field or counter with constants, or asks whether it is there. */
  readonly plain: boolean;
  /** Reads what cannot be told in advance: calculated paths, tables, entries of a branch. */
  readonly dark: boolean;
  readonly operators: ReadonlySet<string>;
  readonly constants: readonly Json[];
}

/** A rule opened at its joints, so that each comparison can be looked at by itself. */
export type Condition =
  | { readonly joint: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly joint: 'not'; readonly part: Condition }
  | { readonly joint: null; readonly leaf: Leaf };

export interface RuleFrame {
  readonly context: RuleContext;
  readonly parameters: Readonly<Record<string, Json>>;
}

export function conditionOf(rule: Rule, frame: RuleFrame): Condition {
  const { node } = parseRule(rule, frame.context);
  return node === null ? always(leafOf(rule, null, frame)) : open(node, frame);
}

/** The rule as one expression. */
export function expressionOf(rule: Rule, frame: RuleFrame): Leaf {
  return leafOf(rule, parseRule(rule, frame.context).node, frame);
}

export function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.joint === null) return [condition.leaf];
  if (condition.joint === 'not') return leavesOf(condition.part);
  return condition.parts.flatMap(leavesOf);
}

function always(leaf: Leaf): Condition {
  return { joint: null, leaf };
}

function open(node: RuleNode, frame: RuleFrame): Condition {
  if (node.kind !== 'operation') return always(leafOf(node.rule, node, frame));
  const parts = () => node.parts.map((part) => open(part, frame));
  const [first] = node.parts;
  switch (node.operator.name) {
    case 'and':
    case 'or':
      return { joint: node.operator.name, parts: parts() };
    case '!':
      return first === undefined
        ? always(leafOf(node.rule, node, frame))
        : { joint: 'not', part: open(first, frame) };
    case '!!':
    case 'rule':
    case 'log':
      return first === undefined ? always(leafOf(node.rule, node, frame)) : open(first, frame);
    case 'if':
    case '?:':
      return choose(node.parts, frame);
    default:
      return always(leafOf(node.rule, node, frame));
  }
}

function choose(parts: readonly RuleNode[], frame: RuleFrame): Condition {
  const [condition, chosen, ...rest] = parts;
  if (condition === undefined) return always(leafOf(null, null, frame));
  if (chosen === undefined) return open(condition, frame);
  const test = open(condition, frame);
  const otherwise: Condition = { joint: 'not', part: test };
  return {
    joint: 'or',
    parts: [
      { joint: 'and', parts: [test, open(chosen, frame)] },
      { joint: 'and', parts: [otherwise, choose(rest, frame)] },
    ],
  };
}

const known = ['case.unit', 'case.unit-kind', 'case.noun', 'case.state', 'case.branch'];
const knownBelow = ['case.parties.', 'case.active.', 'case.outcomes.', 'actor.'];
const comparing = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'is-blank']);

function leafOf(rule: Rule, node: RuleNode | null, frame: RuleFrame): Leaf {
  const compiled = compileRule(rule, frame.context);
  const named = (root: string) => [
    ...new Set(
      compiled.reads.flatMap((path) => {
        const [first, name] = path.split('.');
        return first === root && name !== undefined ? [name] : [];
      }),
    ),
  ];
  const facts = compiled.reads.filter(
    (path) => known.includes(path) || knownBelow.some((root) => path.startsWith(root)),
  );
  const timed = compiled.reads.some((path) => path === 'case.today' || path === 'case.opened-on');
  const understood = (path: string) =>
    facts.includes(path) ||
    path === 'case.today' ||
    path === 'case.opened-on' ||
    /^(data|history|param)\../.test(path);
  const operators = new Set(
    node === null ? [] : [...operationsOf(node)].map(({ operator }) => operator.name),
  );
  return {
    rule: compiled,
    fields: named('data'),
    counters: named('history'),
    facts,
    timed,
    plain: node === null || isPlain(node),
    dark:
      !compiled.reads.every(understood) ||
      [...operators].some((name) => name === 'table' || name.includes('working')),
    operators,
    constants: [
      ...(node === null ? [] : constantsOf(node)),
      ...named('param').flatMap((id) => frame.parameters[id] ?? []),
    ],
  };
}

/** One direct read of a field or counter beside constants. */
function isPlain(node: RuleNode): boolean {
  if (node.kind !== 'operation') return true;
  if (node.operator.name === 'var') return true;
  if (!comparing.has(node.operator.name)) return false;
  const reads = node.parts.filter((part) => varies(part));
  return reads.length <= 1 && reads.every((part) => isRead(part)) && isSettled(node);
}

/** A text or list that is searched is stated; what is looked for in it may vary. */
function isSettled({ operator, parts }: OperationNode): boolean {
  return operator.name !== 'in' || (parts[1] !== undefined && !varies(parts[1]));
}

function isRead(node: RuleNode): boolean {
  return node.kind === 'operation' && node.operator.name === 'var';
}

function varies(node: RuleNode): boolean {
  if (node.kind === 'literal') return false;
  if (node.kind === 'list') return node.items.some(varies);
  return [...operationsOf(node)].some(({ operator, parts }) => {
    if (operator.name !== 'var') return false;
    const [path] = parts;
    const stated = path?.kind === 'literal' ? String(path.rule) : '';
    return stated.startsWith('data.') || stated.startsWith('history.') || path?.kind !== 'literal';
  });
}

function constantsOf(node: RuleNode): Json[] {
  if (node.kind === 'literal') return flatten(node.rule);
  if (node.kind === 'list') return node.items.flatMap(constantsOf);
  return node.parts.flatMap(constantsOf);
}

function flatten(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap((one: Json) => flatten(one));
  return isJsonObject(value) || value === null ? [] : [value];
}
