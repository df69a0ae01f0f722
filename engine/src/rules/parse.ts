import type { Json } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { copyRule, pointerPart } from './copy.ts';
import type { RuleNode } from './node.ts';
import { asOperation, type Operation } from './operation.ts';
import type { Operator } from './operator.ts';
import { operators } from './operator-table.ts';
import { parseTable } from './parse-table.ts';
import { type Rule, type RuleContext, type RuleLimits, ruleLimits } from './rule.ts';
import type { RuleTables } from './rule-table.ts';
import { innerScope, rootScope, type Scope } from './scope.ts';
import { suggestion } from './suggestion.ts';

export interface ParsedRule {
  /** The rule as copied; null where it is not JSON or beyond the bounds. */
  readonly rule: Json;
  /** Null where an error keeps the rule from being compiled. */
  readonly node: RuleNode | null;
  readonly problems: readonly Problem[];
}

/** Where the reader is: how deep, in which data, inside which named rules, at which pointer. */
interface Place {
  readonly depth: number;
  readonly scope: Scope;
  readonly chain: readonly string[];
  readonly pointer: string;
}

/** Reads a rule: copies it, holds it to its bounds, writes named rules out, and finds what is wrong. */
export function parseRule(rule: Rule, context: RuleContext | undefined): ParsedRule {
  const limits = ruleLimits(context);
  const copied = copyRule(rule, limits);
  if ('problem' in copied) return { rule: null, node: null, problems: [copied.problem] };
  const reader = new RuleReader(limits, context ?? {});
  const node = reader.read(copied.value, { depth: 0, scope: rootScope, chain: [], pointer: '' });
  const { problems } = reader;
  const broken = problems.some((one) => one.severity === 'error');
  return { rule: copied.value, node: broken ? null : node, problems };
}

const nothing: RuleNode = { kind: 'literal', rule: null };

class RuleReader {
  readonly problems: Problem[] = [];
  private readonly rules: Readonly<Record<string, Rule>>;
  private readonly tables: RuleTables | undefined;
  private readonly limits: RuleLimits;
  private readonly copies = new Map<string, Json>();
  private readonly hasCalendar: boolean;
  private nodes = 0;
  private stopped = false;

  constructor(limits: RuleLimits, { rules = {}, tables, calendar }: RuleContext) {
    this.hasCalendar = calendar !== undefined;
    this.rules = rules;
    this.tables = tables;
    this.limits = limits;
  }

  read(rule: Json, place: Place): RuleNode {
    if (this.stopped) return nothing;
    this.nodes += 1;
    if (this.nodes > this.limits.nodes) {
      return this.refuse('ENGINE_RULE_TOO_LARGE', this.limits.nodes);
    }
    if (typeof rule !== 'object' || rule === null) return { kind: 'literal', rule };
    const inside = { ...place, depth: place.depth + 1 };
    if (inside.depth > this.limits.depth) {
      return this.refuse('ENGINE_RULE_TOO_DEEP', this.limits.depth);
    }
    if (Array.isArray(rule)) {
      const items = rule.map((item: Json, index) => this.read(item, at(inside, `${index}`)));
      return { kind: 'list', rule, items };
    }
    const operation = asOperation(rule);
    if (operation === null) {
      this.measure(rule, inside.depth);
      return { kind: 'literal', rule };
    }
    return this.readOperation(rule, operation, inside);
  }

  private readOperation(rule: Json, operation: Operation, place: Place): RuleNode {
    const { name, parts, short } = operation;
    const operator = operators.get(name);
    if (operator === undefined) {
      const details = { operator: name, nearest: suggestion(name, operators.keys()) };
      this.problems.push(problem('ENGINE_RULE_OPERATOR_UNKNOWN', { path: place.pointer }, details));
    } else {
      if (name !== 'table') this.checkArity(operator, parts.length, place);
      this.checkChoices(operator, operation, place);
    }
    if (name === 'rule' && operator !== undefined) {
      return this.readNamed(rule, operator, parts, place);
    }
    if (name === 'table') return this.readTable(rule, parts, place);
    const below = at(place, name);
    const scopeOf = (index: number): Scope =>
      operator?.body !== undefined && index === 1
        ? innerScope(place.scope, parts[0], operator.body)
        : place.scope;
    const nodes = parts.map((part, index) => {
      const pointed = short ? below : at(below, `${index}`);
      return this.read(part, { ...pointed, scope: scopeOf(index) });
    });
    if (operator === undefined) return nothing;
    const { scope, pointer } = place;
    return { kind: 'operation', rule, operator, parts: nodes, scope, pointer };
  }

  private readNamed(
    rule: Json,
    operator: Operator,
    parts: readonly Json[],
    place: Place,
  ): RuleNode {
    const id = parts[0];
    const path = at(place, 'rule').pointer;
    if (typeof id !== 'string' || parts.length !== 1) {
      const got = JSON.stringify(parts.length === 1 ? id : parts);
      this.problems.push(problem('ENGINE_RULE_NAME_INVALID', { path }, { got }));
      return nothing;
    }
    if (place.chain.includes(id)) {
      const cycle = [...place.chain.slice(place.chain.indexOf(id)), id].join(' → ');
      this.problems.push(problem('ENGINE_RULE_CYCLE', { path }, { rule: id, cycle }));
      return nothing;
    }
    const body = this.namedBody(id, path);
    if (body === undefined) return nothing;
    const inner = this.read(body, { ...place, chain: [...place.chain, id], pointer: path });
    const { scope, pointer } = place;
    return { kind: 'operation', rule, operator, parts: [inner], scope, pointer, named: id };
  }

  private readTable(rule: Json, parts: readonly Json[], place: Place): RuleNode {
    const { scope, pointer } = place;
    const found = parseTable(parts, this.tables, scope, at(place, 'table').pointer);
    if ('problem' in found) {
      this.problems.push(found.problem);
      return nothing;
    }
    const { operator } = found;
    const nodes = parts.map((part): RuleNode => ({ kind: 'literal', rule: part }));
    return { kind: 'operation', rule, operator, parts: nodes, scope, pointer };
  }

  private namedBody(id: string, path: string): Json | undefined {
    const known = this.copies.get(id);
    if (known !== undefined) return known;
    if (!Object.hasOwn(this.rules, id)) {
      const details = { rule: id, nearest: suggestion(id, Object.keys(this.rules)) };
      this.problems.push(problem('ENGINE_RULE_NAME_UNKNOWN', { path }, details));
      return undefined;
    }
    const copied = copyRule(this.rules[id], this.limits);
    if ('problem' in copied) {
      this.problems.push({ ...copied.problem, path, element: id });
      return undefined;
    }
    this.copies.set(id, copied.value);
    return copied.value;
  }

  /** Counts what lies inside a literal object. */
  private measure(value: Json, depth: number): void {
    if (typeof value !== 'object' || value === null || this.stopped) return;
    if (depth > this.limits.depth) this.refuse('ENGINE_RULE_TOO_DEEP', this.limits.depth);
    for (const item of isJsonObject(value) ? Object.values(value) : value) {
      this.nodes += 1;
      if (this.nodes > this.limits.nodes) {
        this.refuse('ENGINE_RULE_TOO_LARGE', this.limits.nodes);
      }
      this.measure(item, depth + 1);
    }
  }

  private checkArity(operator: Operator, got: number, place: Place): void {
    const { least, most, needed = 0 } = operator.arity;
    if (got >= least && got <= most) return;
    const expected =
      most === Number.POSITIVE_INFINITY
        ? `≥ ${least}`
        : least === most
          ? `${least}`
          : `${least}–${most}`;
    const code = got < needed ? 'ENGINE_RULE_ARITY_IMPOSSIBLE' : 'ENGINE_RULE_ARITY';
    const details = { operator: operator.name, expected, got };
    this.problems.push(problem(code, { path: place.pointer }, details));
  }

  /** What must be stated is stated, and what counts working days has a calendar to count by. */
  private checkChoices(operator: Operator, { name, parts, short }: Operation, place: Place): void {
    for (const [key, choices] of Object.entries(operator.choices ?? {})) {
      const part = parts[Number(key)];
      if (part === undefined || choices.some((choice) => choice === part)) continue;
      const below = at(place, name);
      const path = short ? below.pointer : at(below, key).pointer;
      const got = typeof part === 'string' ? part : (JSON.stringify(part) ?? '');
      const details = { operator: name, expected: choices.join(' | '), got };
      this.problems.push(problem('ENGINE_RULE_CHOICE_UNKNOWN', { path }, details));
    }
    if (!this.hasCalendar && operator.needsCalendar?.(parts) === true) {
      const details = { operator: name };
      this.problems.push(problem('ENGINE_RULE_CALENDAR_ABSENT', { path: place.pointer }, details));
    }
  }

  /** A bound is passed: nothing further is read, and nothing else is said. */
  private refuse(code: 'ENGINE_RULE_TOO_LARGE' | 'ENGINE_RULE_TOO_DEEP', limit: number): RuleNode {
    if (!this.stopped) {
      this.problems.length = 0;
      this.problems.push(problem(code, { path: '' }, { limit }));
    }
    this.stopped = true;
    return nothing;
  }
}

function at(place: Place, key: string): Place {
  return { ...place, pointer: `${place.pointer}/${pointerPart(key)}` };
}
