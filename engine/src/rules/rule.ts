import type { Calendar } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import type { RuleTables } from './rule-table.ts';

/** A JSONLogic expression, as json-logic-js 2.0.5 defines it. */
export type Rule = Json;

/** Bounds of every rule; counts, and characters in UTF-16 units. */
export interface RuleLimits {
  /** Nesting of operations, lists and literal objects. */
  readonly depth: number;
  /** Operations, lists and literals, with named rules written out. */
  readonly nodes: number;
  /** Nodes evaluated, each once per element where a list is gone through. */
  readonly steps: number;
  /** Longest text that a rule may make or return. */
  readonly textLength: number;
  /** Longest list that a rule may go through, make or return. */
  readonly arrayLength: number;
}

export const defaultRuleLimits: RuleLimits = {
  depth: 64,
  nodes: 5_000,
  steps: 100_000,
  textLength: 100_000,
  arrayLength: 10_000,
};

export interface RuleContext {
  /** Named rules by id, for `{"rule":"id"}`: acyclic, written out in place when compiled. */
  readonly rules?: Readonly<Record<string, Rule>>;
  /** Decision tables, for `{"table":["id","output"]}`. */
  readonly tables?: RuleTables | undefined;
  readonly limits?: Partial<RuleLimits>;
  /**
   * By which working days are counted: one for all evaluations, or `with-data` where each evaluation
   * brings its own. Without it, rules that count working days are refused.
   */
  readonly calendar?: Calendar | 'with-data';
}

export function ruleLimits(context: RuleContext | undefined): RuleLimits {
  return { ...defaultRuleLimits, ...context?.limits };
}
