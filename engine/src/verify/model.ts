import type { EffectDefinition } from '../document/effects.ts';
import type { Property } from '../document/properties.ts';
import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { Rule } from '../rules/index.ts';
import {
  type Condition,
  conditionOf,
  expressionOf,
  type Leaf,
  leavesOf,
  type RuleFrame,
} from './condition.ts';
import { Diagrams } from './diagrams.ts';
import { type Domain, domainOf, type FieldUse } from './domain.ts';
import { type Monitor, monitorsOf } from './monitors.ts';
import { peopleFor } from './people.ts';

/** A variable with what its atoms stand for. */
export interface Place {
  readonly variable: number;
  readonly domain: Domain;
}

/** A count; its last atom stands for all that are as great or greater. */
export interface Count {
  readonly variable: number;
  readonly cap: number;
}

export interface SetValue {
  readonly field: string;
  /** The action, route or state that sets it. */
  readonly owner: string;
  readonly expression: Leaf;
}

/**
 * What has to be told apart to know every way that a case may take: the fields and counters that guards
 * read, with those that flow into them, and what the properties remember.
 */
export interface Model {
  readonly machine: Machine;
  readonly frame: RuleFrame;
  readonly diagrams: Diagrams;
  readonly guards: ReadonlyMap<string, Condition>;
  readonly fields: ReadonlyMap<string, Place>;
  readonly counters: ReadonlyMap<string, Count>;
  /** Extensions granted, by deadline. */
  readonly extensions: ReadonlyMap<string, Count>;
  readonly setValues: ReadonlyMap<EffectDefinition, SetValue>;
  readonly computed: readonly { readonly field: string; readonly expression: Leaf }[];
  /** Fields that date clocks and alarms. */
  readonly dating: ReadonlySet<string>;
  /** Fields that rules read and nothing in the document writes: signals and answers report them. */
  readonly reported: ReadonlySet<string>;
  /** Deadlines that move a case or are extended; the others change nothing that is looked at. */
  readonly clocks: ReadonlySet<string>;
  readonly monitors: readonly Monitor[];
  readonly readsActor: boolean;
  /** Who acts; `enough`: so many that they stand for everybody. */
  readonly people: { readonly people: readonly string[]; readonly enough: boolean };
  /** What guards and promises read at a moment, one comparison each. */
  readonly read: readonly Leaf[];
  /** What is written into fields by rules. */
  readonly writes: readonly Leaf[];
  /** Counters that are compared with more than is counted here. */
  readonly capped: ReadonlySet<string>;
}

export function modelOf(machine: Machine, properties: readonly Property[]): Model {
  const frame = {
    context: { rules: machine.namedRules, calendar: 'with-data' as const },
    parameters: machine.parameters,
  };
  const { flow, bundle } = machine;
  const guards = new Map(
    [...machine.rules.guards].map(([id, { rule }]) => [id, conditionOf(rule, frame)]),
  );
  const clocks = clocksOf(machine, properties);
  const dating = datingFields(machine, clocks);
  const setValues = setValuesOf(machine, frame);
  const computed = machine.rules.computed.map(({ field, rule }) => ({
    field,
    expression: expressionOf(rule.rule, frame),
  }));
  const promised = properties.flatMap(({ property }) =>
    'when' in property ? leavesOf(conditionOf(property.when as Rule, frame)) : [],
  );
  const writes = [...setValues.values(), ...computed];
  const read = [...[...guards.values()].flatMap(leavesOf), ...promised];
  const people = peopleFor(read, writes, isKeptApart(machine));
  const gathered = new Gathered(machine, frame, writes, people.people);
  for (const leaf of read) gathered.read(leaf);
  for (const field of dating) gathered.need(field);
  gathered.close();
  const written = writtenFields(machine, setValues, computed);
  const order = [...machine.fields.values()].filter(({ id }) => gathered.uses.has(id));
  const domains = order.map((field) => domainOf(field, gathered.use(field.id), bundle));
  const counterIds = flow.counters.map(({ id }) => id).filter((id) => gathered.counters.has(id));
  const caps = counterIds.map((id) => gathered.counters.get(id) as number);
  const extended = flow.deadlines.filter(({ id, extension }) => clocks.has(id) && extension);
  const extents = extended.map(({ extension }) => extension?.max ?? 0);
  const before = domains.length + caps.length + extents.length;
  const monitors = monitorsOf(machine, properties, before);
  const sizes = [
    ...domains.map(({ atoms }) => atoms.length),
    ...caps.map((cap) => cap + 1),
    ...extents.map((max) => max + 1),
    ...monitors.map(() => 2),
  ];
  return {
    machine,
    frame,
    diagrams: new Diagrams(sizes),
    guards,
    fields: new Map(
      order.map(({ id }, variable) => [id, { variable, domain: domains[variable] as Domain }]),
    ),
    counters: new Map(
      counterIds.map((id, at) => [id, { variable: domains.length + at, cap: caps[at] as number }]),
    ),
    extensions: new Map(
      extended.map(({ id }, at) => [
        id,
        { variable: domains.length + caps.length + at, cap: extents[at] as number },
      ]),
    ),
    setValues,
    computed: computed.filter(({ field }) => gathered.uses.has(field)),
    dating,
    reported: new Set([...gathered.uses.keys()].filter((field) => !written.has(field))),
    clocks,
    monitors,
    readsActor:
      gathered.readsActor ||
      properties.some(({ property }) => property.type === 'different-people'),
    people,
    read,
    writes: writes.map(({ expression }) => expression),
    capped: gathered.capped,
  };
}

/** What is counted beyond is no longer told apart. */
export const mostCounted = 60;

/** Whether the document keeps those who handled one state from working on another. */
function isKeptApart({ flow }: Machine): boolean {
  return flow.states.some((one) => one.kind === 'work' && one.people?.notTheSameAs !== undefined);
}

interface Written {
  readonly field: string;
  readonly expression: Leaf;
}

/** Follows what is read back to everything that flows into it. */
class Gathered {
  readonly uses = new Map<string, { constants: Set<Json>; odd: boolean; timed: boolean }>();
  readonly counters = new Map<string, number>();
  readonly capped = new Set<string>();
  readsActor = false;
  private readonly machine: Machine;
  private readonly frame: RuleFrame;
  private readonly writes: readonly Written[];
  private readonly people: readonly string[];

  constructor(
    machine: Machine,
    frame: RuleFrame,
    writes: readonly Written[],
    people: readonly string[],
  ) {
    this.people = people;
    this.machine = machine;
    this.frame = frame;
    this.writes = writes;
  }

  use(field: string): FieldUse {
    return this.uses.get(field) ?? { constants: new Set(), odd: false, timed: false };
  }

  need(field: string): boolean {
    if (this.uses.has(field) || !this.machine.fields.has(field)) return false;
    this.uses.set(field, {
      constants: new Set(),
      odd: false,
      timed: this.machine.fields.get(field)?.type === 'date',
    });
    return true;
  }

  read(leaf: Leaf): boolean {
    let grown = false;
    if (leaf.facts.some((path) => path.startsWith('actor.'))) this.readsActor = true;
    for (const field of leaf.fields) {
      grown = this.need(field) || grown;
      const use = this.uses.get(field);
      if (use === undefined) continue;
      const actors = leaf.facts.includes('actor.id') ? this.people : [];
      for (const constant of [...leaf.constants, ...actors]) {
        if (use.constants.has(constant)) continue;
        use.constants.add(constant);
        grown = true;
      }
      if (!leaf.plain && !use.odd) {
        use.odd = true;
        grown = true;
      }
      if (leaf.timed && !use.timed) {
        use.timed = true;
        grown = true;
      }
    }
    const numbers = leaf.constants.map(Number).filter((one) => Number.isFinite(one));
    for (const counter of leaf.counters) {
      const cap = Math.max(
        this.counters.get(counter) ?? 1,
        ...numbers.map((one) => Math.ceil(one) + 1),
      );
      const bounded = Math.min(cap, mostCounted);
      if (cap > mostCounted) this.capped.add(counter);
      if (this.counters.get(counter) === bounded) continue;
      this.counters.set(counter, bounded);
      grown = true;
    }
    return grown;
  }

  close(): void {
    for (let grown = true; grown; ) {
      grown = false;
      for (const { field, expression } of this.writes) {
        const target = this.uses.get(field);
        if (target === undefined) continue;
        const copied = { ...expression, plain: true };
        grown = this.read(copied) || grown;
        for (const from of expression.fields) grown = this.share(target, from) || grown;
        const actors = expression.facts.includes('actor.id') ? this.people : [];
        for (const constant of [...expression.constants, ...actors]) {
          if (target.constants.has(constant)) continue;
          target.constants.add(constant);
          grown = true;
        }
      }
      for (const form of this.machine.flow.forms) {
        for (const item of form.items) {
          if (!this.uses.has(item.field)) continue;
          const rules = [item.visible, item.required].flatMap((one) =>
            typeof one === 'object' ? [one.rule] : [],
          );
          for (const rule of rules) {
            for (const leaf of leavesOf(conditionOf(rule as Rule, this.frame))) {
              grown = this.read(leaf) || grown;
            }
          }
        }
      }
    }
  }

  /** What tells the values of a field apart tells those apart that are copied into it. */
  private share(target: { constants: Set<Json>; timed: boolean }, from: string): boolean {
    const source = this.uses.get(from);
    if (source === undefined) return false;
    let grown = false;
    for (const constant of target.constants) {
      if (source.constants.has(constant)) continue;
      source.constants.add(constant);
      grown = true;
    }
    if (target.timed && !source.timed) {
      source.timed = true;
      grown = true;
    }
    return grown;
  }
}

function setValuesOf(machine: Machine, frame: RuleFrame): Map<EffectDefinition, SetValue> {
  const { flow } = machine;
  const found = new Map<EffectDefinition, SetValue>();
  const holders = [
    ...flow.actions.map(({ id, effects }) => ({ id, effects })),
    ...flow.routes.map(({ id, effects }) => ({ id, effects })),
    ...flow.states.map(({ id, onEntry }) => ({ id, effects: onEntry })),
  ];
  for (const { id, effects } of holders) {
    for (const effect of effects ?? []) {
      if (effect.type !== 'set-field') continue;
      const expression = expressionOf(effect.value as Rule, frame);
      found.set(effect, { field: effect.field, owner: id, expression });
    }
  }
  return found;
}

function clocksOf({ flow }: Machine, properties: readonly Property[]): Set<string> {
  const holders = [...flow.actions, ...flow.routes].map(({ effects }) => effects);
  const effects = [...holders, ...flow.states.map(({ onEntry }) => onEntry)].flatMap(
    (one) => one ?? [],
  );
  return new Set([
    ...flow.routes.flatMap(({ on }) => (on.type === 'deadline' ? [on.deadline] : [])),
    ...effects.flatMap((one) => (one.type === 'extend-deadline' ? [one.deadline] : [])),
    ...properties.flatMap(({ property }) => {
      if (property.type !== 'within') return [];
      return property.deadline === undefined
        ? flow.deadlines.map(({ id }) => id)
        : [property.deadline];
    }),
  ]);
}

function datingFields({ flow }: Machine, clocks: ReadonlySet<string>): Set<string> {
  return new Set([
    ...flow.deadlines.flatMap(({ id, starts }) =>
      clocks.has(id) && starts.on === 'field' ? [starts.field] : [],
    ),
    ...flow.routes.flatMap(({ on }) => (on.type === 'at' ? [on.field] : [])),
  ]);
}

function writtenFields(
  machine: Machine,
  setValues: ReadonlyMap<EffectDefinition, SetValue>,
  computed: readonly Written[],
): Set<string> {
  return new Set([
    ...machine.flow.forms.flatMap(({ items }) =>
      items.filter(({ readOnly }) => readOnly !== true).map(({ field }) => field),
    ),
    ...[...setValues.values()].map(({ field }) => field),
    ...computed.map(({ field }) => field),
    ...machine.flow.states.flatMap((state) =>
      state.kind === 'subflow' ? state.output.map(({ field }) => field) : [],
    ),
  ]);
}
