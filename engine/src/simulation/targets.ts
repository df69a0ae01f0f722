import { ordered } from '../document/ordered.ts';
import { ruleContextOf } from '../document/rule-context.ts';
import type { Cell, TableInput } from '../document/tables.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { Json } from '../json/json.ts';
import { readFields } from '../machine/compile-rules.ts';
import type { Machine } from '../machine/machine.ts';
import { compileRule } from '../rules/index.ts';
import { conditionsOf } from './conditions.ts';
import { countedRules, goalKey } from './goals.ts';
import type { Wish } from './solve-values.ts';

/** Something that values are made for: all wishes come true at once. */
export interface Target {
  readonly wishes: readonly Wish[];
  /** The goals that it serves; none: it leads on to others. */
  readonly goals: readonly string[];
  /** What the rules belong to: an action's own conditions may be wished false in spite of its guard. */
  readonly owner: string;
  readonly fields: ReadonlySet<string>;
}

const known = new WeakMap<Machine, readonly Target[]>();

/**
 * What values can be made for in a flow: every condition of every rule holding and not, every route of a
 * choice being the one that is taken, every row of a table.
 */
export function targetsOf(machine: Machine): readonly Target[] {
  const made = known.get(machine) ?? [
    ...routeTargets(machine),
    ...conditionTargets(machine),
    ...rowTargets(machine),
  ];
  known.set(machine, made);
  return made;
}

function conditionTargets(machine: Machine): Target[] {
  const { bundle, flow } = machine;
  const context = ruleContextOf(bundle, flow);
  return countedRules(bundle, flow).flatMap(({ owner, rule, holds }) =>
    conditionsOf(rule, holds).flatMap(({ rule: condition }) => {
      const compiled = compileRule(condition, context);
      return [true, false].map((wanted): Target => {
        const want = wanted ? 'true' : 'false';
        const goals = [goalKey('conditions', owner, want, canonicalJson(condition))];
        return target(machine, owner, goals, [{ rule: compiled, holds: wanted }]);
      });
    }),
  );
}

/** A route of a choice is taken where its guard holds and those of the routes before it do not. */
function routeTargets(machine: Machine): Target[] {
  const { flow, rules } = machine;
  const choices = flow.states.filter((state) => state.kind === 'choice');
  return choices.flatMap((choice) => {
    const routes = ordered(flow.routes).filter((one) => one.from === choice.id);
    return routes.map((route, index): Target => {
      const before = routes.slice(0, index).flatMap(({ id }) => {
        const rule = rules.guards.get(id);
        return rule === undefined ? [] : [{ rule, holds: false }];
      });
      const own = rules.guards.get(route.id);
      const wishes = own === undefined ? before : [...before, { rule: own, holds: true }];
      return target(machine, route.id, [], wishes);
    });
  });
}

function rowTargets(machine: Machine): Target[] {
  const { bundle, flow } = machine;
  const context = ruleContextOf(bundle, flow);
  return [...(bundle.tables ?? []), ...(flow.tables ?? [])].flatMap((table) =>
    table.rows.map((row): Target => {
      const parts = table.inputs.flatMap((input) => cellRule(input, row.conditions[input.id]));
      const rule = compileRule({ and: [true, ...parts] }, context);
      const goals = [goalKey('rows', table.id, 'held', row.id)];
      return target(machine, table.id, goals, [{ rule, holds: true }]);
    }),
  );
}

function target(
  machine: Machine,
  owner: string,
  goals: readonly string[],
  wishes: readonly Wish[],
): Target {
  const all = [...machine.fields.keys()];
  const fields = new Set(wishes.flatMap(({ rule }) => readFields(rule, all)));
  return { wishes, goals, owner, fields };
}

/** What a cell asks of its input, as rules that all have to hold. */
function cellRule(input: TableInput, cell: Cell | undefined): Json[] {
  const read: Json = 'path' in input ? { var: input.path } : (input.rule as Json);
  if (cell === undefined || cell.kind === 'any') return [];
  switch (cell.kind) {
    case 'missing':
      return [{ '==': [read, null] }];
    case 'one-of':
      return [{ in: [read, cell.values] }];
    case 'not-one-of':
      return [{ '!': [{ in: [read, cell.values] }] }];
    case 'range': {
      const { from, above, to, below } = cell;
      return [
        ...(from === undefined ? [] : [{ '>=': [read, from] }]),
        ...(above === undefined ? [] : [{ '>': [read, above] }]),
        ...(to === undefined ? [] : [{ '<=': [read, to] }]),
        ...(below === undefined ? [] : [{ '<': [read, below] }]),
      ];
    }
  }
}
