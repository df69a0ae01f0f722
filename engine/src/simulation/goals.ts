import { settersOf } from '../decision/rules-of-effects.ts';
import type { Bundle } from '../document/bundle.ts';
import type { Flow } from '../document/flow.ts';
import { ordered } from '../document/ordered.ts';
import { ruleContextOf, ruleTitlesOf } from '../document/rule-context.ts';
import { rulePathsOf } from '../document/rule-paths.ts';
import type { State } from '../document/states.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { Json } from '../json/json.ts';
import { type RulePaths, type RuleTitles, sayRule, typeOfRule } from '../rules/index.ts';
import type { Text } from '../text/text.ts';
import { conditionsOf } from './conditions.ts';

export type CoverageCategory =
  | 'states'
  | 'actions'
  | 'routes'
  | 'conditions'
  | 'rows'
  | 'deadlines';

/** What has to happen to the element: the condition once hold and once not, the deadline be met and expire. */
type GoalWant = 'entered' | 'taken' | 'true' | 'false' | 'held' | 'met' | 'expired';

/** One thing that a set of cases should go through. */
export interface Goal {
  /** Equal for equal goals, and what runs note. */
  readonly key: string;
  readonly category: CoverageCategory;
  /** The element; of a condition what its rule belongs to, of a row its table. */
  readonly element: string;
  readonly title: Text;
  readonly want: GoalWant;
  /** Of a condition: where it stands in the rule of the element, and the condition itself. */
  readonly path?: string;
  readonly condition?: Json;
}

/** A rule whose conditions count, and whether the whole of it is asked whether it holds. */
export interface CountedRule {
  /** Named rule, transition, computed field, or `<form>.<item>.required` and `….visible`. */
  readonly owner: string;
  readonly title: Text;
  readonly rule: Json;
  readonly holds: boolean;
}

/** Everything of a flow that can be gone through. */
export function goalsOf(bundle: Bundle, flow: Flow): readonly Goal[] {
  const paths = rulePathsOf(bundle, flow);
  const of = (
    category: CoverageCategory,
    elements: readonly { readonly id: string; readonly order: string; readonly title: Text }[],
    ...wants: GoalWant[]
  ) =>
    ordered(elements).flatMap(({ id, title }) =>
      wants.map((want): Goal => {
        return { key: goalKey(category, id, want), category, element: id, title, want };
      }),
    );
  const rows = tablesRead(bundle, flow).flatMap((table) =>
    ordered(table.rows).map((row): Goal => {
      const title = row.title ?? { 'zh-CN': row.id, en: row.id };
      const key = goalKey('rows', table.id, 'held', row.id);
      return { key, category: 'rows', element: table.id, title, want: 'held', path: row.id };
    }),
  );
  return [
    ...of('states', flow.states, 'entered'),
    ...of('actions', flow.actions, 'taken'),
    ...of('routes', flow.routes, 'taken'),
    ...conditionGoals(countedRules(bundle, flow), paths, ruleTitlesOf(bundle, flow)),
    ...rows,
    ...of('deadlines', flow.deadlines, 'met', 'expired'),
  ];
}

export function goalKey(
  category: CoverageCategory,
  element: string,
  want: GoalWant,
  part = '',
): string {
  return `${category} ${element} ${want}${part === '' ? '' : ` ${part}`}`;
}

function conditionGoals(
  rules: readonly CountedRule[],
  paths: RulePaths,
  titles: RuleTitles,
): Goal[] {
  const goals = new Map<string, Goal>();
  for (const { owner, title, rule, holds } of rules) {
    for (const { path, rule: condition } of conditionsOf(rule, holds)) {
      for (const want of ['true', 'false'] as const) {
        const key = goalKey('conditions', owner, want, canonicalJson(condition));
        if (goals.has(key)) continue;
        const said = sayRule(condition, paths, titles);
        const named = {
          'zh-CN': `${title['zh-CN']}：${said['zh-CN']}`,
          en: `${title.en}: ${said.en}`,
        };
        const base = { key, category: 'conditions', element: owner, title: named, want } as const;
        goals.set(key, { ...base, path, condition });
      }
    }
  }
  return [...goals.values()];
}

/** The rules that decide something in a flow, those of the pack among them where the flow uses them. */
export function countedRules(bundle: Bundle, flow: Flow): readonly CountedRule[] {
  const paths = rulePathsOf(bundle, flow);
  const used = rulesUsed(bundle, flow);
  const named = [...bundle.rules, ...flow.rules].filter((one) => used.has(one.id));
  const context = ruleContextOf(bundle, flow);
  const isCondition = (rule: Json) => typeOfRule(rule, paths, context) === 'boolean';
  return [
    ...named.map(({ id, title }) => {
      const rule = context.rules[id] as Json;
      return { owner: id, title, rule, holds: isCondition(rule) };
    }),
    ...[...flow.actions, ...flow.routes].flatMap(({ id, title, guard }) =>
      guard === undefined ? [] : [{ owner: id, title, rule: guard as Json, holds: true }],
    ),
    ...[...bundle.fields, ...flow.fields].flatMap(({ id, title, computed }) =>
      computed === undefined ? [] : [{ owner: id, title, rule: computed as Json, holds: false }],
    ),
    ...settersOf(flow).map(({ id, effect }) => {
      const title = titleOf(flow, id);
      return { owner: id, title, rule: effect.value as Json, holds: false };
    }),
    ...flow.states.flatMap((state) => rulesOfState(state)),
    ...flow.forms.flatMap((form) =>
      form.items.flatMap((item) => {
        const { required, visible } = item;
        const owner = `${form.id}.${item.id}`;
        const { title } = form;
        return [
          ...(typeof required === 'object'
            ? [{ owner: `${owner}.required`, title, rule: required.rule as Json, holds: true }]
            : []),
          ...(visible === undefined
            ? []
            : [{ owner: `${owner}.visible`, title, rule: visible.rule as Json, holds: true }]),
        ];
      }),
    ),
  ];
}

function rulesOfState(state: State): CountedRule[] {
  const { id: owner, title } = state;
  switch (state.kind) {
    case 'automatic':
      return [{ owner, title, rule: state.effect.payload as Json, holds: false }];
    case 'multiple':
      return [{ owner, title, rule: state.over as Json, holds: false }];
    case 'composite':
      return state.when === undefined
        ? []
        : [{ owner, title, rule: state.when as Json, holds: true }];
    case 'subflow':
      return state.input.map(({ field, value }) => {
        return { owner: `${owner}.${field}`, title, rule: value as Json, holds: false };
      });
    default:
      return [];
  }
}

/** The title of what an effect stands at. */
function titleOf({ states, actions, routes }: Flow, id: string): Text {
  const holders = [...states, ...actions, ...routes];
  return (holders.find((one) => id.startsWith(`${one.id}.`)) as { readonly title: Text }).title;
}

/** Named rules that the flow refers to, directly or through one another. */
function rulesUsed(bundle: Bundle, flow: Flow): ReadonlySet<string> {
  const named = new Map([...bundle.rules, ...flow.rules].map((one) => [one.id, one.rule]));
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    eachReference(part, 'rule', (id) => {
      if (used.has(id) || !named.has(id)) return;
      used.add(id);
      visit(named.get(id));
    });
  };
  visit([flow.states, flow.actions, flow.routes, flow.forms, flow.fields, bundle.fields]);
  return used;
}

/** Tables of the flow, and those of the pack that one of its rules reads. */
function tablesRead(bundle: Bundle, flow: Flow) {
  const read = new Set<string>();
  const rules = [...bundle.rules, ...flow.rules].filter((one) =>
    rulesUsed(bundle, flow).has(one.id),
  );
  const places = [flow.states, flow.actions, flow.routes, flow.forms, flow.fields, rules];
  eachReference(places, 'table', (id) => read.add(id));
  return [...(bundle.tables ?? []), ...(flow.tables ?? [])].filter((one) => read.has(one.id));
}

/** Every `{"<operator>": id}` or `{"<operator>": [id, …]}` in a document. */
function eachReference(part: unknown, operator: string, tell: (id: string) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const one of part) eachReference(one, operator, tell);
    return;
  }
  for (const [key, value] of Object.entries(part)) {
    const [first] = [value].flat() as unknown[];
    if (key === operator && typeof first === 'string') tell(first);
    eachReference(value, operator, tell);
  }
}
