import type { Calendar } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { pointer } from '../json/pointer.ts';
import { compileFlow } from '../machine/compile-flow.ts';
import type { Machine } from '../machine/machine.ts';
import { attempt } from '../problem/attempt.ts';
import type { Problem } from '../problem/problem.ts';
import type { Directory } from '../step/directory.ts';
import type { StartEvent, StepEvent } from '../step/event.ts';
import type { Snapshot } from '../step/snapshot.ts';
import type { DecisionRecord } from './decision-record.ts';
import { recordStep } from './record-decision.ts';

/** What a record keeps only hashes of: handed over apart, to whoever may see it. */
export interface DecisionValues {
  readonly salt: string;
  readonly before: Snapshot | null;
  readonly event: StartEvent | StepEvent;
  /** The field values of the case before the step. */
  readonly data: JsonObject;
  /** What the step was told about units and people; the record says it too. */
  readonly directory: Directory;
}

/** What a verifier brings besides the record. */
export interface DecisionSources {
  readonly bundle: Bundle;
  readonly calendar: Calendar;
  readonly values: DecisionValues;
}

/** A place of the record (JSON Pointer) at which recomputing gives something else. */
export interface DecisionDifference {
  readonly path: string;
  readonly recorded: Json;
  readonly recomputed: Json;
}

export interface DecisionVerdict {
  readonly equal: boolean;
  /** In the order of the record; at most 100. */
  readonly differences: readonly DecisionDifference[];
  /** Why nothing could be recomputed. */
  readonly problems: readonly Problem[];
}

const mostDifferences = 100;

/**
 * Recomputes a step from the bundle, the calendar and the values, and holds the record against it: what
 * went in, who decided, every rule and table, the citations and the output. It throws for no record.
 */
export function verifyDecision(record: DecisionRecord, sources: DecisionSources): DecisionVerdict {
  const compared = (): DecisionVerdict => {
    const recomputed = recompute(record, sources);
    const differences: DecisionDifference[] = [];
    compare(asJson(record), asJson(recomputed), '', differences);
    return { equal: differences.length === 0, differences, problems: [] };
  };
  return attempt(compared, ({ problems }) => ({ equal: false, differences: [], problems }));
}

/** Under another bundle too, so that its consequences show and not only that it is another one. */
function recompute(record: DecisionRecord, sources: DecisionSources): DecisionRecord {
  const { bundle, calendar, values } = sources;
  const { before, event, data, directory, salt } = values;
  const machine = machineOf(bundle, String(record.flow));
  const published = { ...machine, hash: String(record.publication) };
  const context = { data, calendar, directory };
  const { record: made } = recordStep(published, before, event, context, salt);
  return { ...made, publication: machine.hash };
}

const machines = new WeakMap<Bundle, Map<string, Machine>>();

/** Bundles are never changed in place, so that many records of one cost one compilation. */
function machineOf(bundle: Bundle, flow: string): Machine {
  const known = machines.get(bundle) ?? new Map<string, Machine>();
  machines.set(bundle, known);
  const machine = known.get(flow) ?? compileFlow(bundle, flow);
  known.set(flow, machine);
  return machine;
}

function asJson(record: DecisionRecord): Json {
  return JSON.parse(JSON.stringify(record)) as Json;
}

function compare(
  recorded: Json,
  recomputed: Json,
  path: string,
  found: DecisionDifference[],
): void {
  if (found.length >= mostDifferences || recorded === recomputed) return;
  if (Array.isArray(recorded) && Array.isArray(recomputed)) {
    const length = Math.max(recorded.length, recomputed.length);
    for (let index = 0; index < length; index += 1) {
      compare(recorded[index] ?? null, recomputed[index] ?? null, `${path}/${index}`, found);
    }
    return;
  }
  if (isJsonObject(recorded) && isJsonObject(recomputed)) {
    const here = new Map(Object.entries(recorded));
    const there = new Map(Object.entries(recomputed));
    for (const key of new Set([...here.keys(), ...there.keys()])) {
      const values = [here.get(key) ?? null, there.get(key) ?? null] as const;
      compare(...values, `${path}${pointer(key)}`, found);
    }
    return;
  }
  found.push({ path, recorded, recomputed });
}
