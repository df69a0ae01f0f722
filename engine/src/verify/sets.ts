import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { attempt } from '../problem/attempt.ts';
import { truthy } from '../rules/value.ts';
import type { Condition, Leaf } from './condition.ts';
import { every, none, type Valuations } from './diagrams.ts';
import type { Model } from './model.ts';

/** Where a condition may hold, and where it surely does: the same where everything is known. */
export interface Truth {
  readonly may: Valuations;
  readonly must: Valuations;
}

/** By the atom that an expression gives: where it may give it. */
export type Gives = readonly Valuations[];

/** Values looked at one by one in one comparison, or one expression, at most. */
const mostValues = 20_000;

/** Turns rules into sets of valuations, at what is known at a moment. */
export class Sets {
  /** Whether something was taken to be anything because it cannot be told here. */
  guessed = new Set<string>();
  private readonly model: Model;
  private readonly truths = new Map<Leaf, Map<string, Truth>>();
  private readonly given = new Map<Leaf, Map<string, Gives>>();

  constructor(model: Model) {
    this.model = model;
  }

  truthOf(condition: Condition, facts: JsonObject): Truth {
    const { diagrams } = this.model;
    if (condition.joint === null) return this.leaf(condition.leaf, facts);
    if (condition.joint === 'not') {
      const { may, must } = this.truthOf(condition.part, facts);
      return { may: diagrams.not(must), must: diagrams.not(may) };
    }
    const parts = condition.parts.map((part) => this.truthOf(part, facts));
    const isAnd = condition.joint === 'and';
    return parts.reduce(
      (all, one) =>
        isAnd
          ? { may: diagrams.and(all.may, one.may), must: diagrams.and(all.must, one.must) }
          : { may: diagrams.or(all.may, one.may), must: diagrams.or(all.must, one.must) },
      isAnd ? { may: every, must: every } : { may: none, must: none },
    );
  }

  /** Where an expression may give each atom of a field. */
  givesOf(expression: Leaf, field: string, facts: JsonObject): Gives {
    const known = this.given.get(expression) ?? new Map<string, Gives>();
    this.given.set(expression, known);
    const key = `${field} ${keyOf(expression, facts)}`;
    const found = known.get(key) ?? this.computeGives(expression, field, facts);
    known.set(key, found);
    return found;
  }

  private leaf(leaf: Leaf, facts: JsonObject): Truth {
    const known = this.truths.get(leaf) ?? new Map<string, Truth>();
    this.truths.set(leaf, known);
    const key = keyOf(leaf, facts);
    const found = known.get(key) ?? this.computeTruth(leaf, facts);
    known.set(key, found);
    return found;
  }

  private computeTruth(leaf: Leaf, facts: JsonObject): Truth {
    const reads = this.isDecidable(leaf) ? this.readsOf(leaf) : null;
    if (reads === null) return this.guess(leaf, { may: every, must: none });
    const { diagrams } = this.model;
    const build = (at: number, chosen: readonly Chosen[]): Truth => {
      const read = reads[at];
      if (read === undefined) return this.decide(leaf, facts, chosen);
      const parts = read.values.map((values) => build(at + 1, [...chosen, { ...read, values }]));
      return {
        may: diagrams.node(
          read.variable,
          parts.map(({ may }) => may),
        ),
        must: diagrams.node(
          read.variable,
          parts.map(({ must }) => must),
        ),
      };
    };
    return build(0, []);
  }

  private decide(leaf: Leaf, facts: JsonObject, chosen: readonly Chosen[]): Truth {
    const results = evaluations(leaf, facts, chosen, 'later');
    if (results === null) return this.guess(leaf, { may: every, must: none });
    const truths = results.map(truthy);
    const may = truths.includes(true) ? every : none;
    const must = truths.includes(false) ? none : every;
    if (may !== must && !leaf.timed) this.guess(leaf, null);
    return { may, must };
  }

  private computeGives(expression: Leaf, field: string, facts: JsonObject): Gives {
    const place = this.model.fields.get(field);
    const size = place?.domain.atoms.length ?? 0;
    const anything = Array.from({ length: size }, () => every);
    const reads = this.isFollowed(expression) ? this.readsOf(expression) : null;
    if (reads === null || place === undefined) return this.guess(expression, anything);
    const today = todayOf(facts);
    const { diagrams } = this.model;
    const build = (at: number, chosen: readonly Chosen[]): Gives => {
      const read = reads[at];
      if (read !== undefined) {
        const parts = read.values.map((values) => build(at + 1, [...chosen, { ...read, values }]));
        return anything.map((_, atom) =>
          diagrams.node(
            read.variable,
            parts.map((part) => part[atom] as Valuations),
          ),
        );
      }
      const results = evaluations(expression, facts, chosen, 'now');
      if (results === null) return this.guess(expression, anything);
      const atoms = results.map((value) => place.domain.locate(value, today));
      const solid = atoms.filter((atom) => atom !== 0);
      const [least, most] = [Math.min(...solid), Math.max(...solid)];
      if (least !== most && solid.length > 0) this.guess(expression, null);
      return anything.map((_, atom) =>
        atoms.includes(atom) || (atom >= least && atom <= most) ? every : none,
      );
    };
    return build(0, []);
  }

  /** Whether the ends of each atom tell how a comparison comes out for all of it. */
  private isDecidable(leaf: Leaf): boolean {
    if (leaf.counters.some((counter) => this.model.capped.has(counter))) return false;
    if (this.isExact(leaf)) return true;
    // What is known at a moment is no end of an interval: being equal to it falls between them.
    const { facts, fields, counters } = leaf;
    const isMixed =
      facts.some((path) => path !== 'actor.id') && fields.length + counters.length > 0;
    if (isMixed && [...leaf.operators].some((name) => equating.has(name))) return false;
    if (leaf.plain) return true;
    const names = [...leaf.operators];
    const calculates = names.some((name) => calculating.has(name));
    const equates = names.some((name) => equating.has(name));
    return (
      leaf.fields.every((field) => this.domain(field)?.ordered === true) &&
      names.every((name) => copying.has(name)) &&
      !(calculates && equates)
    );
  }

  /** Whether the ends of each atom tell what an expression gives for all of it. */
  private isFollowed(expression: Leaf): boolean {
    return this.isExact(expression) || [...expression.operators].every((name) => copying.has(name));
  }

  /** Whether every value is looked at by itself; a counter goes on beyond its last. */
  private isExact({ fields, counters }: Leaf): boolean {
    return counters.length === 0 && fields.every((field) => this.domain(field)?.exact === true);
  }

  private domain(field: string) {
    return this.model.fields.get(field)?.domain;
  }

  /** What an expression reads that is looked at value by value; null where that cannot be done. */
  private readsOf(leaf: Leaf): readonly Read[] | null {
    if (leaf.dark) return null;
    if (leaf.timed && leaf.fields.length === 0) return null;
    const { fields, counters } = this.model;
    const found: Read[] = [];
    for (const field of leaf.fields) {
      const place = fields.get(field);
      if (place === undefined) return null;
      const { atoms } = place.domain;
      found.push({
        root: 'data',
        name: field,
        variable: place.variable,
        values: atoms.map(({ values, later }) => ({ now: values, later })),
      });
    }
    for (const counter of leaf.counters) {
      const count = counters.get(counter);
      if (count === undefined) return null;
      const { cap } = count;
      const values = Array.from({ length: cap + 1 }, (_, at) => {
        const all = () => (at < cap ? [at] : [cap, cap + 1, cap + 1e9]);
        return { now: all, later: all };
      });
      found.push({ root: 'history', name: counter, variable: count.variable, values });
    }
    const combinations = found.reduce((all, { values }) => all * values.length, 1);
    if (combinations > mostValues) return null;
    return found.sort((a, b) => a.variable - b.variable);
  }

  private guess<Result>(leaf: Leaf, result: Result): Result {
    this.guessed.add(JSON.stringify(leaf.rule.rule).slice(0, 120));
    return result;
  }
}

type Values = (today: string) => readonly Json[];

interface Read {
  readonly root: 'data' | 'history';
  readonly name: string;
  readonly variable: number;
  readonly values: readonly { readonly now: Values; readonly later: Values }[];
}

interface Chosen {
  readonly root: 'data' | 'history';
  readonly name: string;
  readonly values: { readonly now: Values; readonly later: Values };
}

const calculating = new Set(['+', '-', '*', 'min', 'max']);
const equating = new Set(['==', '!=', '===', '!==', 'in']);

/** Operators that choose, copy, compare and count, and none that turns back on its way. */
const copying = new Set(
  'var if ?: and or ! !! == != === !== < <= > >= in rule + - * min max'.split(' '),
);

/** What it gives for every combination of the values chosen; null where it breaks off. */
function evaluations(
  leaf: Leaf,
  facts: JsonObject,
  chosen: readonly Chosen[],
  when: 'now' | 'later',
): readonly Json[] | null {
  const today = todayOf(facts);
  let combinations: (readonly Json[])[] = [[]];
  for (const { values } of chosen) {
    const each = values[when](today);
    combinations = combinations.flatMap((before) => each.map((value) => [...before, value]));
  }
  const evaluated = () =>
    combinations.map((values) => {
      const roots: Record<'data' | 'history', Record<string, Json>> = { data: {}, history: {} };
      chosen.forEach(({ root, name }, index) => {
        const value = values[index] as Json;
        if (value !== null) roots[root][name] = value;
      });
      return leaf.rule.evaluate({ ...facts, ...roots });
    });
  return attempt<readonly Json[] | null>(evaluated, () => null);
}

export function todayOf(facts: JsonObject): string {
  const about = facts.case;
  const today = isJsonObject(about) ? about.today : null;
  return typeof today === 'string' ? today : '2026-01-05';
}

/** What of the facts an expression can tell. */
function keyOf(leaf: Leaf, facts: JsonObject): string {
  return leaf.facts
    .map((path) => {
      const value = path
        .split('.')
        .reduce<unknown>((holder, key) => (isJsonObject(holder) ? holder[key] : null), facts);
      return JSON.stringify(value ?? null);
    })
    .join();
}
