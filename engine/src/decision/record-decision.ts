import type { Table } from '../document/tables.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { JsonObject } from '../json/json.ts';
import { engineVersion } from '../machine/engine-version.ts';
import type { Machine } from '../machine/machine.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import { isMasked } from '../rules/rule-path.ts';
import type { StepContext } from '../step/context.ts';
import type { StartEvent, StepEvent } from '../step/event.ts';
import { maskExplanation } from '../step/mask-explanation.ts';
import type { StepOutcome } from '../step/outcome.ts';
import type { Snapshot } from '../step/snapshot.ts';
import { namesOf } from '../step/why-not.ts';
import { calendarYears } from './calendar-years.ts';
import { citationsOf } from './citations.ts';
import type { DecidedTable, DecisionOutput, DecisionRecord } from './decision-record.ts';
import { saltedHash } from './salted-hash.ts';
import { personOf, principalFor, takeStep } from './take-step.ts';
import { type SeenRule, watchMachine } from './watch-machine.ts';

/** Fewer characters could be tried out. */
const leastSalt = 16;

/**
 * The record of one step: what it was given, what decided in it and what came of it. `salt` is a secret
 * random text of this record (at least 16 characters), kept with the values: it opens the hashes.
 *
 * @throws EngineError ENGINE_DECISION_SALT_SHORT, ENGINE_DECISION_OTHER_OUTCOME
 */
export function decisionRecord(
  machine: Machine,
  before: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
  outcome: StepOutcome,
  salt: string,
): DecisionRecord {
  const made = recordStep(machine, before, event, context, salt);
  if (canonicalJson(made.outcome) !== canonicalJson(outcome)) {
    throw refusal('ENGINE_DECISION_OTHER_OUTCOME', { got: outcome.outcome });
  }
  return made.record;
}

/** Takes the step while watching what decides in it. */
export function recordStep(
  machine: Machine,
  before: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
  salt: string,
): { readonly record: DecisionRecord; readonly outcome: StepOutcome } {
  if (salt.length < leastSalt) throw refusal('ENGINE_DECISION_SALT_SHORT', { least: leastSalt });
  const seen: SeenRule[] = [];
  const watched = watchMachine(machine, (one) => seen.push(one));
  const outcome = takeStep(watched, before, event, context);
  const record = recordOf(machine, before, event, context, outcome, salt, decisive(seen));
  return { record, outcome };
}

/** Only the last evaluation of what is computed again and again; guards in the order in which they decided. */
function decisive(seen: readonly SeenRule[]): SeenRule[] {
  const keyOf = ({ kind, id }: SeenRule) => `${kind} ${id}`;
  const last = new Map(seen.map((one, index) => [keyOf(one), index]));
  return seen.filter((one, index) => one.kind === 'guard' || last.get(keyOf(one)) === index);
}

function recordOf(
  machine: Machine,
  before: Snapshot | null,
  event: StartEvent | StepEvent,
  context: StepContext,
  outcome: StepOutcome,
  salt: string,
  seen: readonly SeenRule[],
): DecisionRecord {
  const { calendar, directory, data } = context;
  const hash = (place: string, value: unknown) => saltedHash(salt, place, value);
  const { by: _by, at, ids, ...content } = event;
  const { names } = namesOf(machine);
  const actingFor = principalFor(outcome);
  return {
    format: 1,
    engine: engineVersion,
    publication: machine.hash,
    flow: machine.flow.id,
    calendar: {
      zone: calendar.zone,
      version: calendar.version,
      years: calendarYears(calendar),
    },
    event: { type: typeOf(event), ids, at, content: hash('event', content) },
    before: before === null ? null : hash('before', before),
    facts: [
      ...factsOf(machine, data, 'case', hash),
      ...factsOf(machine, valuesOf(event), 'event', hash),
    ],
    directory,
    people: [
      {
        ...personOf(machine, before, event, context),
        ...(actingFor === null ? {} : { actingFor }),
      },
    ],
    rules: seen.map(({ kind, id, explanation }) => {
      return { kind, id, explanation: maskExplanation(explanation, names) };
    }),
    tables: seen.flatMap((one) => tablesOf(machine, one)),
    citations: citationsOf(machine, outcome, seen, context),
    output: outputOf(outcome, hash),
  };
}

function typeOf(event: StartEvent | StepEvent): string {
  return 'unit' in event ? 'start' : event.type;
}

function valuesOf(event: StartEvent | StepEvent): JsonObject {
  if ('unit' in event) return event.values;
  return 'values' in event.payload ? (event.payload.values ?? {}) : {};
}

type Hash = (place: string, value: unknown) => string;

function factsOf(
  { fields }: Machine,
  values: JsonObject,
  from: 'case' | 'event',
  hash: Hash,
): DecisionRecord['facts'] {
  return Object.entries(values)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, value]) => ({
      field,
      class: fields.get(field)?.class ?? null,
      from,
      hash: hash(`${from}/${field}`, value),
    }));
}

function tablesOf(machine: Machine, { kind, id, tables }: SeenRule): DecidedTable[] {
  const { names } = namesOf(machine);
  const all = [...(machine.bundle.tables ?? []), ...(machine.flow.tables ?? [])];
  return tables.map(({ table, inputs, result }) => {
    const { inputs: columns } = all.find((one) => one.id === table) as Table;
    const isHidden = (input: string) => {
      const column = columns.find((one) => one.id === input);
      return isMasked(names, column !== undefined && 'path' in column ? column.path : null);
    };
    return {
      table,
      by: { kind, id },
      inputs: inputs.map(({ input, value }) => {
        return { input, value: isHidden(input) && value !== null ? '***' : value };
      }),
      rows: result.rows,
      outputs: result.outputs,
    };
  });
}

function outputOf(outcome: StepOutcome, hash: Hash): DecisionOutput {
  if (outcome.outcome !== 'stepped') {
    const problems = outcome.outcome === 'refused' ? outcome.problems : [];
    return { outcome: 'refused', problems: problems.map(({ code, path }) => ({ code, path })) };
  }
  const { record, changes, effects, snapshot } = outcome;
  return {
    outcome: 'stepped',
    entries: record.entries.flatMap((entry) => (entry.type === 'decided' ? [] : [entry])),
    // Canonical JSON says nothing about the order of the values that were entered, so neither may this.
    changes: changes
      .toSorted((one, other) => (one.field < other.field ? -1 : 1))
      .map(({ field, because, value }) => {
        return { field, because, hash: hash(`change/${field}`, value) };
      }),
    effects: effects.map((effect, index) => {
      return { type: effect.type, hash: hash(`effect/${index}`, effect) };
    }),
    after: hash('after', snapshot),
  };
}

function refusal(
  code: 'ENGINE_DECISION_SALT_SHORT' | 'ENGINE_DECISION_OTHER_OUTCOME',
  details: Readonly<Record<string, string | number>>,
): EngineError {
  return new EngineError([problem(code, { path: '' }, details)]);
}
