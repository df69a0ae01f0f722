import { randomUUID } from 'node:crypto';
import {
  type Directory,
  hashJson,
  type JsonObject,
  localDateOf,
  type Machine,
  type NotifyTarget,
  type Principal,
  type Snapshot,
  type StepOutcome,
} from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { claimAttachments } from '../store/attachments.ts';
import { dataOf, type StoredValue, writeValues } from '../store/case-values.ts';
import { writeIncidents, writeTasks, writeTimers } from '../store/case-work.ts';
import { insertCase, type StoredCase, updateCase } from '../store/cases.ts';
import { insertDelivery, insertNotification } from '../store/deliveries.ts';
import { appendAudit, appendHistory } from '../store/history.ts';
import { insertParty, linkParties, type Party } from '../store/parties.ts';
import { loadPosts } from '../store/people.ts';
import type { WriteSession } from '../store/writer.ts';
import { childJobOf } from './child-job.ts';
import { deadlineNotes } from './deadline-notes.ts';
import { earliestDue, taskDue } from './due.ts';
import { unkept, writtenOver } from './entered-values.ts';
import { type HistoryBody, redactRecord } from './history-body.ts';

export type Stepped = Extract<StepOutcome, { outcome: 'stepped' }>;

/** One step that the engine has made and nothing has saved yet. */
export interface MadeStep {
  readonly machine: Machine;
  readonly before: Snapshot | null;
  readonly values: readonly StoredValue[];
  readonly stepped: Stepped;
  readonly event: JsonObject;
  /** The values that the event brought, by field. */
  readonly entered: JsonObject;
  readonly by: Principal;
  readonly ids: string;
  readonly at: string;
  readonly enteredFor: string | null;
  readonly directory: Directory;
  readonly calendar: string;
}

export interface NewCase {
  readonly identity: Omit<StoredCase, 'version' | 'snapshot' | 'title' | 'updatedAt' | 'dueAt'>;
  readonly parties: readonly (Party & { readonly role: string; readonly isNew: boolean })[];
}

/**
 * Saves a step whole, in the transaction of `tx`: case, values, tasks, timers, incidents, outbox,
 * notifications, history and audit. Throws RUNTIME_CASE_VERSION_STALE when the case has moved on.
 */
export async function commitStep(
  tx: WriteSession,
  parts: Parts,
  stored: StoredCase | NewCase,
  made: MadeStep,
): Promise<StoredCase> {
  const saved = await saveCase(tx, parts, stored, made);
  const { city, id: caseId, version } = saved;
  const { machine, stepped, before, at, by } = made;
  const { snapshot, effects, changes, record } = stepped;
  const classOf = (field: string) => machine.fields.get(field)?.class ?? 'P3';
  const place = { city, caseId, at, by: by.id, classOf };
  const data = dataOf(made.values);
  const written = [...writtenOver(made.entered, data, changes), ...changes];
  const values = await writeValues(tx, parts.seal, place, made.values, written);
  const dueChanged = before !== null && earliestDue(before) !== earliestDue(snapshot);
  await writeTasks(
    tx,
    place,
    before,
    snapshot,
    (task) => taskDue(task, snapshot, machine),
    dueChanged,
  );
  await writeTimers(tx, place, before, snapshot);
  await writeIncidents(tx, place, effects, at);
  await perform(tx, parts, saved, made);
  await claimAttachments(tx, city, caseId, attachmentsIn(machine, changes));
  const body: HistoryBody = {
    at,
    happenedAt: record.happenedAt,
    by: by.id,
    roles: by.roles,
    enteredFor: made.enteredFor,
    ids: made.ids,
    publication: saved.publication,
    flow: saved.flow,
    event: made.event,
    entered: Object.keys(made.entered),
    unkept: unkept(made.entered, data, changes),
    directory: made.directory,
    calendar: made.calendar,
    values,
    record: redactRecord(record, machine),
    snapshot: hashJson(snapshot),
  };
  await appendHistory(tx, city, caseId, version, body as unknown as JsonObject);
  await appendAudit(tx, city, {
    at,
    person: by.id,
    operation: `case.${String(made.event.type)}`,
    subject: `case:${caseId}`,
    details: { version, about: record.subject, fields: record.fields },
  });
  return saved;
}

async function saveCase(
  tx: WriteSession,
  parts: Parts,
  stored: StoredCase | NewCase,
  { machine, values, stepped, at }: MadeStep,
): Promise<StoredCase> {
  const { snapshot, changes } = stepped;
  const moved = { snapshot, updatedAt: at, dueAt: earliestDue(snapshot) };
  if ('version' in stored) {
    const title = titleOf(machine, values, changes) ?? stored.number;
    const saved = { ...stored, ...moved, title, version: stored.version + 1 };
    if (await updateCase(tx, saved)) return saved;
    throw new RuntimeError('RUNTIME_CASE_VERSION_STALE', {
      details: { version: stored.version, currentVersion: stored.version + 1 },
    });
  }
  const { identity, parties } = stored;
  const title = titleOf(machine, values, changes) ?? identity.number;
  const saved = { ...identity, ...moved, title, version: 1 };
  await insertCase(tx, saved);
  for (const party of parties) {
    if (party.isNew) await insertParty(tx, parts.seal, saved.city, party, at);
  }
  const links = parties.map(({ id, role }) => ({ party: id, role }));
  await linkParties(tx, saved.city, saved.id, links);
  return saved;
}

/** Effects that become rows of their own; tasks, timers and incidents are kept with the snapshot. */
async function perform(
  tx: WriteSession,
  parts: Parts,
  { city, id: caseId }: StoredCase,
  { stepped, machine, at }: MadeStep,
): Promise<void> {
  for (const note of deadlineNotes(stepped.effects, stepped.snapshot, machine)) {
    await insertNotification(tx, { city, id: randomUUID(), caseId, ...note }, at);
  }
  for (const effect of stepped.effects) {
    if (effect.type === 'notify') {
      const { text, about } = effect;
      const to = await postOf(tx, city, effect.to, localDateOf(at, machine.bundle.calendar.zone));
      if (to === null) continue;
      await insertNotification(tx, { city, id: randomUUID(), caseId, to, text, about }, at);
    }
    const job = childJobOf(effect, stepped.snapshot);
    if (job !== null) {
      await insertDelivery(tx, parts.seal, { city, id: randomUUID(), caseId, ...job }, at);
    }
    if (effect.type === 'deliver') {
      const { correlation, channel, payload } = effect;
      const delivery = { city, id: randomUUID(), caseId, correlation, channel, payload };
      await insertDelivery(tx, parts.seal, delivery, at);
    }
  }
}

/** What is told to one person is read in one of their posts; null: they hold none today. */
async function postOf(tx: WriteSession, city: string, to: NotifyTarget, today: string) {
  if (!('person' in to)) return to;
  const [post] = await loadPosts(tx, city, today, to.person);
  return post === undefined ? null : { role: post.role, unit: post.unit, person: to.person };
}

/** Lists show it, so a sensitive field cannot be it: such a case is called by its number. */
function titleOf(
  machine: Machine,
  values: readonly StoredValue[],
  changes: Stepped['changes'],
): string | null {
  const { titleField } = machine.flow;
  const fieldClass = machine.fields.get(titleField)?.class;
  if (fieldClass === undefined || fieldClass === 'P2' || fieldClass === 'P3') return null;
  const changed = changes.filter(({ field }) => field === titleField).at(-1);
  const value = changed ?? values.find(({ field }) => field === titleField);
  return typeof value?.value === 'string' ? value.value.slice(0, 300) : null;
}

function attachmentsIn(machine: Machine, changes: Stepped['changes']): readonly string[] {
  return changes.flatMap(({ field, value }) =>
    machine.fields.get(field)?.type === 'attachments' && Array.isArray(value)
      ? value.filter((id) => typeof id === 'string')
      : [],
  );
}
