import { ruleContextOf } from '../document/rule-context.ts';
import type { Table } from '../document/tables.ts';
import { isJsonObject, type Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { attempt } from '../problem/attempt.ts';
import type { CompiledRule, Explanation, RuleContext, RuleOptions } from '../rules/index.ts';
import { explainTable, type TableExplanation } from '../tables/index.ts';
import { type SetField, settersOf } from './rules-of-effects.ts';

/**
 * What a rule of a machine belongs to: a transition or branch that it guards, a computed field, an effect,
 * what an automatic state delivers, the list of a `multiple` state, a field that a child case begins with.
 */
export interface WatchedRule {
  readonly kind: 'guard' | 'computed' | 'value' | 'payload' | 'list' | 'input';
  /** The element; of effects and inputs `<holder>.<field>`. */
  readonly id: string;
}

/** One evaluation that a step made. Nothing in it is masked. */
export interface SeenRule extends WatchedRule {
  readonly explanation: Explanation;
  /** The tables that the rule read, with what each of their rows gave. */
  readonly tables: readonly TableExplanation[];
}

/** The same machine, which tells each rule that it evaluates. It decides exactly as before. */
export function watchMachine(machine: Machine, tell: (seen: SeenRule) => void): Machine {
  const watch = (rule: CompiledRule, of: WatchedRule) => watchRule(machine, rule, of, tell);
  const { rules } = machine;
  const named = (
    compiled: ReadonlyMap<string, CompiledRule>,
    kind: WatchedRule['kind'],
  ): ReadonlyMap<string, CompiledRule> =>
    new Map([...compiled].map(([id, rule]) => [id, watch(rule, { kind, id })]));
  const setters = new Map<unknown, string>(
    settersOf(machine.flow).map(({ id, effect }) => [effect, id]),
  );
  // What an overdue deadline writes is no setter of the flow's elements.
  const values = [...rules.values].map(([effect, rule]): [unknown, CompiledRule] => [
    effect,
    watch(rule, { kind: 'value', id: setters.get(effect) ?? (effect as SetField).field }),
  ]);
  return {
    ...machine,
    rules: {
      ...rules,
      guards: named(rules.guards, 'guard'),
      payloads: named(rules.payloads, 'payload'),
      lists: named(rules.lists, 'list'),
      inputs: new Map(
        [...rules.inputs].map(([state, inputs]) => [
          state,
          inputs.map(({ field, rule }) => {
            return { field, rule: watch(rule, { kind: 'input', id: `${state}.${field}` }) };
          }),
        ]),
      ),
      values: new Map(values),
      computed: rules.computed.map((one) => ({
        ...one,
        rule: watch(one.rule, { kind: 'computed', id: one.field }),
      })),
    },
  };
}

function watchRule(
  machine: Machine,
  rule: CompiledRule,
  of: WatchedRule,
  tell: (seen: SeenRule) => void,
): CompiledRule {
  const context = ruleContextOf(machine.bundle, machine.flow);
  const tables = tablesIn(machine, rule.rule, context.rules);
  const seen = (data: Json, explanation: Explanation, options: RuleOptions | undefined) => {
    const own = { ...context, ...options };
    tell({ ...of, explanation, tables: tables.flatMap((one) => explained(own, one, data)) });
    return explanation;
  };
  const evaluate = (data: Json, options?: RuleOptions & { readonly missing?: undefined }) => {
    seen(data, rule.explain(data, options), options);
    return rule.evaluate(data, options);
  };
  return {
    ...rule,
    evaluate: evaluate as CompiledRule['evaluate'],
    explain: (data, options) => seen(data, rule.explain(data, options), options),
  };
}

/** A table that breaks off has decided nothing. */
function explained(context: RuleContext, table: Table, data: Json): TableExplanation[] {
  return attempt(
    () => [explainTable(table, data, context)],
    () => [],
  );
}

/** The tables that a rule reads by `{"table": [id, output]}`, itself or through named rules. */
function tablesIn(
  machine: Machine,
  rule: Json,
  rules: Readonly<Record<string, Json>>,
): readonly Table[] {
  const ids = new Set<string>();
  const visit = (part: Json, within: readonly string[]): void => {
    if (Array.isArray(part)) {
      for (const one of part as readonly Json[]) visit(one, within);
      return;
    }
    if (!isJsonObject(part)) return;
    for (const [operator, argument] of Object.entries(part)) {
      const [first] = [argument].flat();
      if (operator === 'table' && typeof first === 'string') ids.add(first);
      const named = operator === 'rule' && typeof first === 'string' ? first : null;
      const inner = named === null ? undefined : rules[named];
      if (named !== null && inner !== undefined && !within.includes(named)) {
        visit(inner, [...within, named]);
      }
      visit(argument as Json, within);
    }
  };
  visit(rule, []);
  if (ids.size === 0) return [];
  const tables = [...(machine.bundle.tables ?? []), ...(machine.flow.tables ?? [])];
  return tables.filter((one) => ids.has(one.id));
}
