import { setImmediate } from 'node:timers/promises';
import {
  type Bundle,
  type Calendar,
  canonicalJson,
  type DecisionValues,
  hashJson,
  type Machine,
  type Snapshot,
  type StepOutcome,
  startCase,
  stepCase,
} from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type HistoryBody, redactRecord } from '../steps/history-body.ts';
import { loadVersions } from '../store/case-values.ts';
import { readHistory } from '../store/history.ts';
import type { Session } from '../store/session.ts';
import { calendarOfVersion } from './calendar-of-version.ts';
import { storedEvent } from './stored-event.ts';
import { ValuesThroughTime } from './values-through-time.ts';

/** A step of the past, taken again: what it was given, and what came of it, then as now. */
export interface RepeatedStep extends Omit<DecisionValues, 'salt'> {
  readonly step: number;
  readonly body: HistoryBody;
  readonly machine: Machine;
  readonly bundle: Bundle;
  readonly calendar: Calendar;
  readonly outcome: StepOutcome;
}

const stepsAtOnce = 20;

/**
 * Takes the steps of a case again from its start up to `step`, each with the publication, the calendar,
 * the values and the answers about people of its own time. Every one must come to the snapshot whose
 * hash history holds, the last one to the record and the changes that history holds as well.
 *
 * Throws RUNTIME_DECISION_… where there is no such step, or what it was given is kept no more.
 */
export async function replaySteps(
  session: Session,
  parts: Parts,
  place: { readonly city: string; readonly caseId: string },
  step: number,
): Promise<RepeatedStep> {
  const { city, caseId } = place;
  const rows = await readHistory(session, city, caseId, 0, step);
  const values = new ValuesThroughTime(
    { seal: parts.seal, ...place },
    await loadVersions(session, city, caseId),
  );
  let before: Snapshot | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.case_seq !== index + 1) break;
    const number = row.case_seq;
    // A long case must not keep other requests waiting.
    if (number % stepsAtOnce === 0) await setImmediate();
    const body = JSON.parse(row.body) as HistoryBody;
    const taken = await takeAgain(session, parts, city, before, { body, step: number }, values);
    if (number === step) return completed(taken, values);
    values.pass(body, number, classOf(taken.machine));
    before = taken.outcome.outcome === 'stepped' ? taken.outcome.snapshot : null;
  }
  throw new RuntimeError('RUNTIME_DECISION_STEP_UNKNOWN', { details: { step } });
}

async function takeAgain(
  session: Session,
  parts: Parts,
  city: string,
  before: Snapshot | null,
  { body, step }: Pick<RepeatedStep, 'body' | 'step'>,
  values: ValuesThroughTime,
): Promise<RepeatedStep> {
  const { publication, flow, directory, calendar: version } = body;
  const machine = await parts.machines.machine(session, city, publication, flow);
  const bundle = await parts.machines.bundle(session, city, publication);
  const present = await parts.machines.calendar(session, city, publication);
  const calendar =
    present.version === version ? present : calendarOfVersion(bundle, parts.years, version);
  if (calendar === null) {
    throw new RuntimeError('RUNTIME_DECISION_CALENDAR_GONE', { details: { step, version } });
  }
  const { data } = values;
  const entered = values.entered(body, step, classOf(machine));
  const event = storedEvent(body, machine, before, entered);
  const context = { data, calendar, directory };
  const outcome =
    'unit' in event
      ? startCase(machine, event, context)
      : before === null
        ? null
        : stepCase(machine, before, event, context);
  if (outcome?.outcome !== 'stepped' || hashJson(outcome.snapshot) !== body.snapshot) {
    throw notReproduced(step);
  }
  return { step, body, machine, bundle, calendar, before, event, data, directory, outcome };
}

/** Beside the snapshot: the record, every change, and that nothing which was entered is missing. */
function completed(taken: RepeatedStep, values: ValuesThroughTime): RepeatedStep {
  const { body, machine, outcome, step } = taken;
  const isIncomplete =
    (body.entered === undefined && takesValues(body)) || (body.unkept ?? []).length > 0;
  if (isIncomplete) {
    throw new RuntimeError('RUNTIME_DECISION_INPUT_INCOMPLETE', { details: { step } });
  }
  if (outcome.outcome !== 'stepped') throw notReproduced(step);
  const { record, changes } = outcome;
  const written = values.pass(body, step, classOf(machine));
  const isSame =
    canonicalJson(redactRecord(record, machine)) === canonicalJson(body.record) &&
    canonicalJson(changes.toSorted(byField)) === canonicalJson(written.toSorted(byField));
  if (!isSame) throw notReproduced(step);
  return taken;
}

function takesValues({ event }: HistoryBody): boolean {
  return ['start', 'action', 'signal', 'done', 'child-closed'].includes(String(event.type));
}

function byField(one: { readonly field: string }, other: { readonly field: string }): number {
  return one.field < other.field ? -1 : 1;
}

function classOf(machine: Machine) {
  return (field: string) => machine.fields.get(field)?.class ?? 'P3';
}

function notReproduced(step: number): RuntimeError {
  return new RuntimeError('RUNTIME_DECISION_NOT_REPRODUCED', { details: { step } });
}
