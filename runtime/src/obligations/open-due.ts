import { randomUUID } from 'node:crypto';
import {
  addMs,
  type Bundle,
  fillText,
  localDateOf,
  type Snapshot,
  type Text,
  type UnitDue,
} from '@jingwei/engine';
import type { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import { saveOpened } from '../steps/save-opened.ts';
import type { City } from '../store/cities.ts';
import { insertNotification } from '../store/deliveries.ts';
import { appendAudit } from '../store/history.ts';
import { insertDue, isKnownDue, type StoredDue } from '../store/obligation-dues.ts';
import type { Publication } from '../store/publications.ts';
import type { WriteSession } from '../store/writer.ts';

/** The publication whose obligations are followed in a city. */
export interface DuePlace {
  readonly city: City;
  readonly publication: Publication;
  readonly bundle: Bundle;
}

/**
 * Opens the case that is due, once for its key: the row that keeps that is written in the transaction
 * of the start. False: it was there before. Throws RUNTIME_STEP_REFUSED where the flow cannot be begun
 * without what a person has to enter.
 */
export async function openDue(
  tx: WriteSession,
  parts: Parts,
  place: DuePlace,
  due: UnitDue,
  now: string,
): Promise<boolean> {
  const { city, publication } = place;
  if (await isKnownDue(tx, city.id, publication.pack, due)) return false;
  const tree = await parts.cities.tree(tx, city);
  const machine = await parts.machines.machine(tx, city.id, publication.hash, due.flow);
  const atUnit = (role: string) => ({ role, unit: due.unit });
  const event = {
    at: now,
    // The machine begins it for the unit, so in the role that begins such cases there.
    by: { id: systemPerson, roles: machine.flow.start.roles.slice(0, 1).map(atUnit) },
    ids: `due:${publication.pack}/${due.key}`,
    unit: due.unit,
    values: {},
    parties: {},
  };
  const about = { city, tree, pack: publication.pack, machine, parties: [] };
  const saved = await saveOpened(tx, parts, event, {
    ...about,
    externalId: null,
    enteredFor: null,
  });
  const stored = storedDue(place, due, { status: 'open', caseId: saved.id, refusal: null });
  await insertDue(tx, stored);
  await tellWorkers(tx, place, stored, saved.snapshot, now);
  await auditDue(tx, stored, 'open', now);
  return true;
}

/** Keeps that a case is owed which the machine could not open: a person has to. */
export async function keepOwed(
  tx: WriteSession,
  place: DuePlace,
  due: UnitDue,
  { text }: RuntimeError,
  now: string,
): Promise<boolean> {
  const { city, publication } = place;
  if (await isKnownDue(tx, city.id, publication.pack, due)) return false;
  const stored = storedDue(place, due, { status: 'owed', caseId: null, refusal: text });
  await insertDue(tx, stored);
  await auditDue(tx, stored, 'owe', now);
  return true;
}

function storedDue(
  { city, publication }: DuePlace,
  { key, obligation, unit, flow, opensAt, dueAt }: UnitDue,
  state: Pick<StoredDue, 'status' | 'caseId' | 'refusal'>,
): StoredDue {
  const { pack, hash } = publication;
  const about = { city: city.id, id: randomUUID(), pack, key, obligation, unit, flow };
  return { ...about, publication: hash, opensAt, dueAt, doneAt: null, ...state };
}

const opened: Text = {
  'zh-CN': '“{obligation}”本期办理已开始，请在 {date} 前完成。',
  en: '“{obligation}” is due again: please finish it by {date}.',
};

const missed: Text = {
  'zh-CN': '“{obligation}”本期已逾期（应于 {date} 前完成）。',
  en: '“{obligation}” was missed (it was to be finished by {date}).',
};

/** Those who have the case in hand, each role and unit once. */
async function tellWorkers(
  tx: WriteSession,
  { city, bundle }: Pick<DuePlace, 'city' | 'bundle'>,
  { obligation, caseId, dueAt, status }: StoredDue,
  { tasks }: Snapshot,
  now: string,
): Promise<void> {
  if (caseId === null) return;
  const title = bundle.obligations?.find(({ id }) => id === obligation)?.title ?? obligation;
  // The instant is the end of the last day.
  const date = localDateOf(addMs(dueAt, -1), city.zone);
  const text = fillText(status === 'missed' ? missed : opened, { obligation: title, date });
  const posts = new Map(tasks.map(({ role, unit }) => [`${role}@${unit}`, { role, unit }]));
  for (const to of posts.values()) {
    const note = { city: city.id, id: randomUUID(), caseId, to, text, about: obligation };
    await insertNotification(tx, note, now);
  }
}

export async function tellMissed(
  tx: WriteSession,
  place: Pick<DuePlace, 'city' | 'bundle'>,
  due: StoredDue,
  snapshot: Snapshot,
  now: string,
): Promise<void> {
  await tellWorkers(tx, place, { ...due, status: 'missed' }, snapshot, now);
}

export async function auditDue(
  tx: WriteSession,
  { city, id, pack, key, unit, caseId }: StoredDue,
  what: 'open' | 'owe' | 'done' | 'missed',
  at: string,
): Promise<void> {
  await appendAudit(tx, city, {
    at,
    person: systemPerson,
    operation: `obligation.${what}`,
    subject: `unit:${unit}`,
    details: { id, pack, due: key, case: caseId },
  });
}
