import { localDateOf } from '../calendar/index.ts';
import type { Field } from '../document/fields.ts';
import { ruleContextOf } from '../document/rule-context.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { readFields } from '../machine/compile-rules.ts';
import type { Machine } from '../machine/machine.ts';
import { attempt } from '../problem/attempt.ts';
import { type CompiledRule, evaluateRule } from '../rules/index.ts';
import { truthy } from '../rules/value.ts';
import type { Play } from '../scenario/play.ts';
import { boundariesOf } from './boundaries.ts';
import { candidateValues } from './candidate-values.ts';
import { dataOf, factsWith } from './facts-now.ts';

/** Partial assignments that one search looks at. */
const mostTries = 2_000;

/** What a rule should become by filling in `free`, given the facts of the moment. */
export interface Wish {
  readonly rule: CompiledRule;
  readonly holds: boolean;
}

/** Candidates of a field at this moment of a case. */
export function candidatesNow(play: Play, facts: JsonObject): (field: Field) => readonly Json[] {
  const { machine, calendar, now } = play;
  const context = { ...ruleContextOf(machine.bundle, machine.flow), calendar };
  const boundaries = boundariesOf(machine);
  const known = new Map<string, readonly Json[]>();
  const evaluated = (operand: Json): Json[] => {
    if (typeof operand !== 'object' || operand === null) return [operand];
    return attempt(
      () => [evaluateRule(operand, facts, context)],
      () => [],
    );
  };
  return (field) => {
    const made =
      known.get(field.id) ??
      candidateValues(machine, field, {
        operands: (boundaries.get(field.id) ?? []).flatMap(evaluated),
        now,
        today: localDateOf(now, calendar.zone),
      });
    known.set(field.id, made);
    return made;
  };
}

/**
 * Assignments of the free fields under which all wishes come true, those first that the candidates put
 * first; null leaves a field out. Only fields that the wishes read are assigned; a branch of the search ends as soon as a rule
 * is known to come out otherwise, whatever the open fields become.
 */
export function* solveValues(
  play: Play,
  facts: JsonObject,
  wishes: readonly Wish[],
  free: readonly Field[],
  candidates: (field: Field) => readonly Json[],
): Generator<JsonObject> {
  const { machine, calendar } = play;
  const read = readThrough(machine, wishes);
  const open = free.filter((field) => read.has(field.id));
  const stated = statedData(machine, facts);
  const computed = machine.rules.computed.map((one) => one.field);
  let tries = 0;
  const cannot = (assigned: JsonObject, left: readonly Field[]): boolean => {
    const hidden = new Set([...left.map((one) => one.id), ...computed]);
    const data = Object.fromEntries(
      Object.entries({ ...stated, ...assigned }).filter(([field]) => !hidden.has(field)),
    );
    return wishes.some(({ rule, holds }) => {
      const known = rule.evaluate({ ...facts, data }, { missing: 'unknown', calendar });
      const truth = known.known ? truthy(known.value) : known.truth;
      return truth !== null && truth !== holds;
    });
  };
  function* search(assigned: JsonObject, left: readonly Field[]): Generator<JsonObject> {
    tries += 1;
    if (tries > mostTries) return;
    const [field, ...others] = left;
    if (field === undefined) {
      if (fulfils(play, facts, assigned, wishes)) yield assigned;
      return;
    }
    for (const value of [...candidates(field), null]) {
      const next = { ...assigned, [field.id]: value };
      if (!cannot(next, others)) yield* search(next, others);
      if (tries > mostTries) return;
    }
  }
  if (cannot({}, open)) return;
  yield* search({}, open);
}

/** Whether all wishes come true once the values are entered. */
export function fulfils(
  play: Play,
  facts: JsonObject,
  values: JsonObject,
  wishes: readonly Wish[],
): boolean {
  const after = factsWith(play, facts, values);
  const { calendar } = play;
  return wishes.every(({ rule, holds }) => truthy(rule.evaluate(after, { calendar })) === holds);
}

/** The fields that rules read, themselves or through computed ones. */
function readThrough(machine: Machine, wishes: readonly Wish[]): ReadonlySet<string> {
  const all = [...machine.fields.keys()];
  const read = new Set(wishes.flatMap(({ rule }) => readFields(rule, all)));
  const computed = [...machine.rules.computed].reverse();
  for (const { field, rule } of computed) {
    if (read.has(field)) for (const one of readFields(rule, all)) read.add(one);
  }
  return read;
}

/** Every field with its value, null where it has none: known, unlike what is absent. */
function statedData(machine: Machine, facts: JsonObject): JsonObject {
  const data = new Map(Object.entries(dataOf(facts)));
  return Object.fromEntries([...machine.fields.keys()].map((id) => [id, data.get(id) ?? null]));
}
