import type { Problem, ProblemPlace } from '../../problem/problem.ts';
import {
  checkRule,
  compileRule,
  type Rule,
  type RuleCheckContext,
  type RuleContext,
  type RulePaths,
} from '../../rules/index.ts';
import type { AssignmentUnit } from '../assignment.ts';
import type { Bundle } from '../bundle.ts';
import type { EffectDefinition } from '../effects.ts';
import type { Field } from '../fields.ts';
import type { NamedRule } from '../pack-elements.ts';
import { ruleContextOf } from '../rule-context.ts';
import { formPathsOf, rulePathsOf } from '../rule-paths.ts';
import type { State } from '../states.ts';
import type { Action, Route } from '../transitions.ts';
import { checkVersions } from './rule-versions.ts';
import { below, type Findings, type FlowScope, inFlow, type Placed, placed } from './scope.ts';

type NamedRules = Readonly<Record<string, Rule>>;

/** Pack-level rules may read what any flow offers; each flow that uses one checks it again. */
export function checkPackRules(bundle: Bundle, findings: Findings): void {
  const paths = bundle.flows.flatMap((flow) => rulePathsOf(bundle, flow));
  const context = { ...ruleContextOf(bundle, null), paths };
  for (const { element, place } of placed(bundle.rules, '/rules')) {
    checkNamedRule(element, place, context, findings);
  }
  for (const { element, place } of placed(bundle.fields, '/fields')) {
    check(element.computed, below(place, '/computed'), context, findings);
  }
}

/** Every rule of a flow: it can be compiled, reads what exists and compares what can be compared. */
export function checkFlowRules(scope: FlowScope, findings: Findings): void {
  const { bundle, flow } = scope;
  const context = { ...ruleContextOf(bundle, flow), paths: rulePathsOf(bundle, flow) };
  const condition = { ...context, expects: 'boolean' } as const;
  // Forms are checked and shown where neither tables nor a calendar are at hand.
  const forms = {
    rules: context.rules,
    paths: formPathsOf(bundle, flow),
    expects: 'boolean',
  } as const;
  for (const { element, place } of inFlow(scope, 'rules', flow.rules)) {
    checkNamedRule(element, place, context, findings);
  }
  for (const { element, place } of inFlow(scope, 'fields', flow.fields)) {
    check(element.computed, below(place, '/computed'), context, findings);
  }
  for (const { element: form, place } of inFlow(scope, 'forms', flow.forms)) {
    for (const [index, item] of form.items.entries()) {
      const at = below({ ...place, element: item.id }, `/items/${index}`);
      if (typeof item.required === 'object') {
        check(item.required.rule, below(at, '/required/rule'), forms, findings);
      }
      check(item.visible?.rule, below(at, '/visible/rule'), forms, findings);
    }
  }
  for (const { element: state, place } of inFlow(scope, 'states', flow.states)) {
    checkEffectRules(state.onEntry, below(place, '/onEntry'), context, findings);
    if (state.kind === 'automatic') {
      check(state.effect.payload, below(place, '/effect/payload'), context, findings);
    }
    checkPeopleRules(state, below(place, '/people'), context, findings);
    if (state.kind === 'multiple') check(state.over, below(place, '/over'), context, findings);
    if (state.kind === 'composite') check(state.when, below(place, '/when'), condition, findings);
    if (state.kind !== 'subflow') continue;
    for (const [index, { value }] of state.input.entries()) {
      check(value, below(place, `/input/${index}/value`), context, findings);
    }
  }
  for (const { element, place } of inFlow(scope, 'deadlines', flow.deadlines)) {
    for (const [index, { id, do: does }] of (element.consequences ?? []).entries()) {
      if (does.type !== 'effect' || does.effect.type !== 'set-field') continue;
      const at = below({ ...place, element: id }, `/consequences/${index}/do/effect/value`);
      check(does.effect.value, at, context, findings);
    }
  }
  const transitions: readonly Placed<Action | Route>[] = [
    ...inFlow(scope, 'actions', flow.actions),
    ...inFlow(scope, 'routes', flow.routes),
  ];
  for (const { element, place } of transitions) {
    check(element.guard, below(place, '/guard'), condition, findings);
    checkEffectRules(element.effects, below(place, '/effects'), context, findings);
  }
  for (const { element, place } of inFlow(scope, 'properties', flow.properties)) {
    const { property } = element;
    const when = 'when' in property ? property.when : undefined;
    check(when, below(place, '/property/when'), context, findings);
  }
  checkComputedCycles(scope, context, findings);
}

/** People and units that rules give. */
function checkPeopleRules(
  state: State,
  place: ProblemPlace,
  context: Context,
  findings: Findings,
): void {
  if (state.kind !== 'work' || state.people === undefined) return;
  const { from, empty } = state.people;
  const inUnit = (unit: AssignmentUnit, at: ProblemPlace) => {
    if (typeof unit !== 'object' || !('rule' in unit)) return;
    check(unit.rule, below(at, '/unit/rule'), context, findings);
  };
  for (const [index, source] of from.entries()) {
    const at = below(place, `/from/${index}`);
    if (source.type === 'person') check(source.rule, below(at, '/rule'), context, findings);
    if (source.type === 'role') inUnit(source.unit, at);
  }
  if (empty?.type === 'role') inUnit(empty.unit, below(place, '/empty'));
}

type Context = RuleCheckContext & { readonly rules: NamedRules; readonly paths: RulePaths };

/** The rule and each of its versions, and that the versions say one thing for every date. */
function checkNamedRule(
  named: NamedRule,
  place: ProblemPlace,
  context: Context,
  findings: Findings,
): void {
  check(named.rule, below(place, '/rule'), context, findings);
  for (const [index, version] of (named.versions ?? []).entries()) {
    check(version.rule, below(place, `/versions/${index}/rule`), context, findings);
  }
  checkVersions(named, place, context.paths, findings);
}

function checkEffectRules(
  effects: readonly EffectDefinition[] | undefined,
  place: ProblemPlace,
  context: Context,
  findings: Findings,
): void {
  for (const [index, effect] of (effects ?? []).entries()) {
    if (effect.type !== 'set-field') continue;
    check(effect.value, below(place, `/${index}/value`), context, findings);
  }
}

function check(rule: unknown, place: ProblemPlace, context: Context, findings: Findings): void {
  if (rule === undefined) return;
  for (const found of checkRule(rule as Rule, context)) {
    findings.problems.push(located(found, place));
  }
}

/** A problem of a rule, which knows only the rule, at its place in the document. */
function located(found: Problem, place: ProblemPlace): Problem {
  return {
    ...found,
    path: place.path + found.path,
    ...(place.element === undefined ? {} : { element: place.element }),
    ...(place.flow === undefined ? {} : { flow: place.flow }),
  };
}

/** Computed fields must not need one another in a circle. */
function checkComputedCycles(scope: FlowScope, context: RuleContext, findings: Findings): void {
  const fields = [
    ...placed(scope.bundle.fields, '/fields'),
    ...inFlow(scope, 'fields', scope.flow.fields),
  ].filter(({ element }) => element.computed !== undefined);
  const needs = new Map(fields.map((field) => [field.element.id, fieldsRead(field, context)]));
  const reported = new Set<string>();
  for (const { element, place } of fields) {
    const cycle = circleFrom(element.id, needs);
    if (cycle === null || cycle.some((id) => reported.has(id))) continue;
    for (const id of cycle) reported.add(id);
    const details = { cycle: [...cycle, element.id].join(' → ') };
    findings.add('ENGINE_COMPUTED_FIELD_CYCLE', below(place, '/computed'), details);
  }
}

function fieldsRead({ element }: Placed<Field>, context: RuleContext): readonly string[] {
  const rule = element.computed as Rule;
  if (checkRule(rule, context).some(({ severity }) => severity === 'error')) return [];
  return compileRule(rule, context).reads.flatMap((path) => {
    const [root, field] = path.split('.');
    return root === 'data' && field !== undefined ? [field] : [];
  });
}

/** The way from a field back to itself, or null. */
function circleFrom(
  start: string,
  needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const waiting: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const next of needs.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push([...path, next]);
    }
  }
  return null;
}
