import type { Bundle } from '../document/bundle.ts';
import type { EffectDefinition } from '../document/effects.ts';
import type { Flow } from '../document/flow.ts';
import { ruleContextOf } from '../document/rule-context.ts';
import type { State } from '../document/states.ts';
import type { Json } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import { type CompiledRule, compileRule } from '../rules/index.ts';
import { assignmentRules } from './assignment-rules.ts';
import { type GuardTree, guardTree } from './guard-tree.ts';
import type { MachineRules } from './machine.ts';

/** Throws an EngineError where a rule cannot be compiled or computed fields go in a circle. */
export function compileRules(bundle: Bundle, flow: Flow): MachineRules {
  const context = ruleContextOf(bundle, flow);
  const compile = (rule: unknown) => compileRule(rule as Json, context);
  const guardTrees = new Map<string, GuardTree>();
  const guards = new Map<string, CompiledRule>();
  const values = new Map<unknown, CompiledRule>();
  const people = new Map<unknown, CompiledRule>();
  const payloads = new Map<string, CompiledRule>();
  const lists = new Map<string, CompiledRule>();
  const inputs = new Map<string, { field: string; rule: CompiledRule }[]>();
  const compileValues = (effects: readonly EffectDefinition[] | undefined) => {
    for (const effect of effects ?? []) {
      if (effect.type === 'set-field') values.set(effect, compile(effect.value));
    }
  };
  const compileState = (state: State) => {
    const { id } = state;
    for (const { rule } of assignmentRules(state)) people.set(rule, compile(rule));
    if (state.kind === 'automatic') payloads.set(id, compile(state.effect.payload));
    if (state.kind === 'multiple') lists.set(id, compile(state.over));
    if (state.kind === 'composite' && state.when !== undefined) guards.set(id, compile(state.when));
    if (state.kind !== 'subflow') return;
    const input = state.input.map(({ field, value }) => ({ field, rule: compile(value) }));
    inputs.set(id, input);
  };
  for (const transition of [...flow.actions, ...flow.routes]) {
    if (transition.guard !== undefined) {
      guards.set(transition.id, compile(transition.guard));
      guardTrees.set(transition.id, guardTree(transition.guard as Json, context.rules, compile));
    }
    compileValues(transition.effects);
  }
  for (const state of flow.states) {
    compileValues(state.onEntry);
    compileState(state);
  }
  for (const { consequences } of flow.deadlines) {
    for (const { do: does } of consequences ?? []) {
      if (does.type === 'effect') compileValues([does.effect]);
    }
  }
  const computed = [...bundle.fields, ...flow.fields].flatMap(({ id, computed: rule }) =>
    rule === undefined ? [] : [{ field: id, rule: compile(rule) }],
  );
  const order = inDependencyOrder(computed);
  return { guards, guardTrees, values, people, payloads, lists, inputs, computed: order };
}

type Computed = MachineRules['computed'][number];

/** Depth first; a field that reads anything comes after all others. */
function inDependencyOrder(computed: readonly Computed[]): Computed[] {
  const byField = new Map(computed.map((one) => [one.field, one]));
  const placed = new Map<string, Computed>();
  const visit = (one: Computed, path: readonly string[]): void => {
    if (placed.has(one.field)) return;
    if (path.includes(one.field)) {
      const cycle = [...path.slice(path.indexOf(one.field)), one.field].join(' → ');
      throw new EngineError([
        problem('ENGINE_COMPUTED_FIELD_CYCLE', { path: '', element: one.field }, { cycle }),
      ]);
    }
    const reads = readsAnything(one.rule) ? [] : readFields(one.rule, []);
    for (const read of reads) {
      const other = byField.get(read);
      if (other !== undefined) visit(other, [...path, one.field]);
    }
    placed.set(one.field, one);
  };
  const last = computed.filter((one) => readsAnything(one.rule));
  for (const one of [...computed.filter((some) => !last.includes(some)), ...last]) visit(one, []);
  return [...placed.values()];
}

function readsAnything(rule: CompiledRule): boolean {
  return rule.reads.includes('') || rule.reads.includes('data');
}

/** The fields that a rule reads; all of `known` where it may read anything. */
export function readFields(rule: CompiledRule, known: Iterable<string>): readonly string[] {
  if (readsAnything(rule)) return [...known];
  return rule.reads.flatMap((path) => {
    const [root, field] = path.split('.');
    return root === 'data' && field !== undefined ? [field] : [];
  });
}
