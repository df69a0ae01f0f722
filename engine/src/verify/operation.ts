import type { Form } from '../document/fields.ts';
import type { JsonObject } from '../json/json.ts';
import type { Rule } from '../rules/index.ts';
import { type Condition, conditionOf, type Leaf } from './condition.ts';
import { every, none, type Valuations } from './diagrams.ts';
import type { Count, Model } from './model.ts';
import type { Sets } from './sets.ts';

/** What one step does to the valuations, one thing after another. */
export type Operation =
  /** A form is filled in, or others report values; `fixed`: the fields that date something, by atom. */
  | {
      readonly kind: 'enter';
      readonly form: Form | null;
      readonly fixed: ReadonlyMap<string, number | null>;
    }
  | {
      readonly kind: 'report';
      readonly fields: readonly string[];
      readonly fixed: ReadonlyMap<string, number | null>;
    }
  | {
      readonly kind: 'guard';
      readonly condition: Condition;
      readonly holds: boolean;
      readonly facts: JsonObject;
    }
  | {
      readonly kind: 'assign';
      readonly field: string;
      readonly expression: Leaf;
      readonly atom: number | null;
      readonly facts: JsonObject;
    }
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'extend'; readonly count: Count }
  | { readonly kind: 'mark'; readonly variable: number; readonly to: 0 | 1 }
  /** Refused to the person who is remembered here. */
  | { readonly kind: 'barred'; readonly variable: number }
  /** A state was entered, an action or route taken: nothing changes, properties look at it. */
  | { readonly kind: 'passed'; readonly id: string };

type Reporting = Extract<Operation, { kind: 'report' }>;

interface Item {
  readonly field: string;
  readonly variable: number;
  /** Where it may be shown. */
  readonly visible: Valuations;
  /** Where it is surely shown and required. */
  readonly required: Valuations;
  readonly free: boolean;
}

/** Carries sets of valuations through operations, onward and back. */
export class Operations {
  private readonly model: Model;
  private readonly sets: Sets;
  private readonly items = new Map<Form, readonly Item[]>();
  /** What a form makes of a set, each worked out once. */
  private readonly filled = new Map<Form, Map<Valuations, Valuations>>();

  constructor(model: Model, sets: Sets) {
    this.model = model;
    this.sets = sets;
  }

  onward(operations: readonly Operation[], set: Valuations): Valuations {
    return operations.reduce((at, one) => (at === none ? none : this.after(one, at)), set);
  }

  /** Where the operations may lead into the set; with `surely`, where they do whatever is not known. */
  back(operations: readonly Operation[], set: Valuations, surely = false): Valuations {
    return operations.reduceRight(
      (at, one) => (at === none ? none : this.before(one, at, surely)),
      set,
    );
  }

  /** Variables whose former value is forgotten. */
  writes(operation: Operation): readonly number[] {
    switch (operation.kind) {
      case 'enter':
        return this.itemsOf(operation.form).flatMap(({ field, variable, free }) => {
          const atom = operation.fixed.get(field);
          return typeof atom === 'number' || (atom === undefined && free) ? [variable] : [];
        });
      case 'assign': {
        const variable = this.variableOf(operation.field);
        return variable === undefined ? [] : [variable];
      }
      case 'report':
        return [...this.reportedVariables(operation), ...this.datedBy(operation).keys()];
      case 'mark':
        return [operation.variable];
      default:
        return [];
    }
  }

  /** Variables that a form looks at to say what is shown and what is required. */
  asked(operation: Extract<Operation, { kind: 'enter' }>): readonly number[] {
    const { diagrams } = this.model;
    return this.itemsOf(operation.form).flatMap(({ field, variable, visible, required }) => [
      ...diagrams.variablesOf(visible),
      ...diagrams.variablesOf(required),
      // Left as it is, a required field needs the value that it has.
      ...(operation.fixed.get(field) === null && required !== none ? [variable] : []),
    ]);
  }

  private after(operation: Operation, set: Valuations): Valuations {
    const { diagrams } = this.model;
    switch (operation.kind) {
      case 'enter':
        return this.entered(operation, set);
      case 'report': {
        const freed = diagrams.free(set, this.reportedVariables(operation));
        return [...this.datedBy(operation)].reduce(
          (at, [variable, atom]) => diagrams.assign(at, variable, atom),
          freed,
        );
      }
      case 'barred':
        return diagrams.and(set, diagrams.where(operation.variable, [0]));
      case 'guard':
        return diagrams.and(set, this.decided(operation, false));
      case 'assign': {
        const variable = this.variableOf(operation.field);
        if (variable === undefined) return set;
        return this.gives(operation).reduce(
          (all, where, atom) =>
            where === none
              ? all
              : diagrams.or(all, diagrams.assign(diagrams.and(set, where), variable, atom)),
          none,
        );
      }
      case 'count':
      case 'extend':
        return counted(operation, (from, to) =>
          diagrams.assign(
            diagrams.and(set, diagrams.where(operation.count.variable, [from])),
            operation.count.variable,
            to,
          ),
        ).reduce((all, one) => diagrams.or(all, one), none);
      case 'mark':
        return diagrams.assign(set, operation.variable, operation.to);
      case 'passed':
        return set;
    }
  }

  private before(operation: Operation, set: Valuations, surely: boolean): Valuations {
    const { diagrams } = this.model;
    switch (operation.kind) {
      case 'enter':
        return this.toEnter(operation, set);
      case 'report': {
        const dated = [...this.datedBy(operation)].reduce(
          (at, [variable, atom]) => diagrams.assigned(at, variable, atom),
          set,
        );
        return diagrams.free(dated, this.reportedVariables(operation));
      }
      case 'barred':
        return diagrams.and(set, diagrams.where(operation.variable, [0]));
      case 'guard':
        return diagrams.and(set, this.decided(operation, surely));
      case 'assign': {
        const variable = this.variableOf(operation.field);
        if (variable === undefined) return set;
        const into = (where: Valuations, atom: number) =>
          diagrams.and(where, diagrams.assigned(set, variable, atom));
        const where = this.gives(operation);
        const may = where.map(into).reduce((all, one) => diagrams.or(all, one), none);
        if (!surely) return may;
        const astray = where
          .map((one, atom) => diagrams.without(one, diagrams.assigned(set, variable, atom)))
          .reduce((all, one) => diagrams.or(all, one), none);
        return operation.atom === null ? diagrams.without(may, astray) : may;
      }
      case 'count':
      case 'extend':
        return counted(operation, (from, to) =>
          diagrams.and(
            diagrams.where(operation.count.variable, [from]),
            diagrams.assigned(set, operation.count.variable, to),
          ),
        ).reduce((all, one) => diagrams.or(all, one), none);
      case 'mark':
        return diagrams.assigned(set, operation.variable, operation.to);
      case 'passed':
        return set;
    }
  }

  private decided(
    { condition, holds, facts }: Extract<Operation, { kind: 'guard' }>,
    surely: boolean,
  ) {
    const { may, must } = this.sets.truthOf(condition, facts);
    const { diagrams } = this.model;
    if (holds) return surely ? must : may;
    return diagrams.not(surely ? may : must);
  }

  private gives(operation: Extract<Operation, { kind: 'assign' }>): readonly Valuations[] {
    const { field, expression, atom, facts } = operation;
    const all = this.sets.givesOf(expression, field, facts);
    return atom === null ? all : all.map((where, one) => (one === atom ? where : none));
  }

  private variableOf(field: string): number | undefined {
    return this.model.fields.get(field)?.variable;
  }

  private reportedVariables({ fields, fixed }: Reporting): ReadonlySet<number> {
    const open = fields.filter((field) => !fixed.has(field));
    return new Set(open.flatMap((field) => this.variableOf(field) ?? []));
  }

  /** What is reported of fields that date something, by variable. */
  private datedBy({ fixed }: Reporting): ReadonlyMap<number, number> {
    return new Map(
      [...fixed].flatMap(([field, atom]) => {
        const variable = this.variableOf(field);
        return variable === undefined || atom === null ? [] : [[variable, atom] as const];
      }),
    );
  }

  /**
   * A field may be given any value, taken away where it need not be there, or left as it is. What is
   * not shown is not given. Fields on which others hang are filled in first.
   */
  private entered(operation: Extract<Operation, { kind: 'enter' }>, set: Valuations): Valuations {
    const { form, fixed } = operation;
    if (form === null || fixed.size > 0) return this.enter(operation, set);
    const done = this.filled.get(form) ?? new Map<Valuations, Valuations>();
    this.filled.set(form, done);
    const made = done.get(set) ?? this.enter(operation, set);
    done.set(set, made);
    return made;
  }

  private enter(operation: Extract<Operation, { kind: 'enter' }>, set: Valuations): Valuations {
    const { diagrams } = this.model;
    const items = this.itemsOf(operation.form);
    const open = items.filter(({ field }) => !operation.fixed.has(field));
    let at = diagrams.free(
      set,
      new Set(open.filter(({ free }) => free).map(({ variable }) => variable)),
    );
    for (const { field, variable } of items) {
      const atom = operation.fixed.get(field);
      if (typeof atom === 'number') at = diagrams.assign(at, variable, atom);
    }
    for (const item of open) if (!item.free) at = diagrams.or(at, this.given(item, at));
    return diagrams.and(at, this.fits(items, operation.fixed));
  }

  private toEnter(operation: Extract<Operation, { kind: 'enter' }>, set: Valuations): Valuations {
    const { diagrams } = this.model;
    const items = this.itemsOf(operation.form);
    const open = items.filter(({ field }) => !operation.fixed.has(field));
    let at = diagrams.and(set, this.fits(items, operation.fixed));
    for (const item of open.toReversed()) {
      if (item.free) continue;
      const { variable, visible } = item;
      const given = diagrams.and(at, diagrams.or(visible, diagrams.where(variable, [0])));
      at = diagrams.or(at, diagrams.free(given, new Set([variable])));
    }
    for (const { field, variable } of items) {
      const atom = operation.fixed.get(field);
      if (typeof atom === 'number') at = diagrams.assigned(at, variable, atom);
    }
    return diagrams.free(
      at,
      new Set(open.filter(({ free }) => free).map(({ variable }) => variable)),
    );
  }

  private given({ variable, visible }: Item, set: Valuations): Valuations {
    const { diagrams } = this.model;
    const changed = diagrams.free(set, new Set([variable]));
    return diagrams.and(changed, diagrams.or(visible, diagrams.where(variable, [0])));
  }

  private fits(items: readonly Item[], fixed: ReadonlyMap<string, number | null>): Valuations {
    const { diagrams } = this.model;
    let fit: Valuations = every;
    for (const { field, variable, visible, required } of items) {
      const missing = diagrams.where(variable, [0]);
      fit = diagrams.without(fit, diagrams.and(required, missing));
      const atom = fixed.get(field);
      if (typeof atom === 'number' && atom !== 0) fit = diagrams.and(fit, visible);
    }
    return fit;
  }

  private itemsOf(form: Form | null): readonly Item[] {
    if (form === null) return [];
    const known = this.items.get(form);
    if (known !== undefined) return known;
    const { model, sets } = this;
    const facts = { param: model.machine.parameters, data: {} };
    const made = form.items.flatMap((item): Item[] => {
      const variable = this.variableOf(item.field);
      const isComputed = model.machine.fields.get(item.field)?.computed !== undefined;
      if (variable === undefined || item.readOnly === true || isComputed) return [];
      const of = (said: boolean | { readonly rule: unknown } | undefined, absent: boolean) =>
        typeof said === 'object'
          ? sets.truthOf(conditionOf(said.rule as Rule, model.frame), facts)
          : (said ?? absent)
            ? { may: every, must: every }
            : { may: none, must: none };
      const visible = of(item.visible, true);
      return [
        {
          field: item.field,
          variable,
          visible: visible.may,
          required: model.diagrams.and(visible.must, of(item.required, false).must),
          free: item.visible === undefined,
        },
      ];
    });
    this.items.set(form, made);
    return made;
  }
}

/** One more; the last atom of a counter stays, an extension needs one that is left. */
function counted(
  { kind, count }: { readonly kind: 'count' | 'extend'; readonly count: Count },
  each: (from: number, to: number) => Valuations,
): Valuations[] {
  const found: Valuations[] = [];
  for (let from = 0; from <= count.cap; from += 1) {
    if (kind === 'extend' && from === count.cap) continue;
    found.push(each(from, Math.min(from + 1, count.cap)));
  }
  return found;
}
