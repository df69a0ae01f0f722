import type { EventPayload, Json, JsonObject } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import { childChannels, childNumber } from '../steps/child-job.ts';
import { countByRole, saveOpened } from '../steps/save-opened.ts';
import { advance } from '../steps/take-step.ts';
import { dataOf, loadValues } from '../store/case-values.ts';
import { findByExternalId, loadCase, type StoredCase } from '../store/cases.ts';
import { type Delivery, endDelivery } from '../store/deliveries.ts';
import { loadParties } from '../store/parties.ts';
import type { WriteSession } from '../store/writer.ts';

const by = { id: systemPerson, roles: [] };

export function isChildJob({ channel }: Delivery): boolean {
  return Object.values(childChannels).some((one) => one === channel);
}

/**
 * Tells one case what has happened to another: the job ends in the very transaction of the step that
 * it makes, so that it is taken once. A throw leaves it to be tried again.
 */
export async function performChildJob(parts: Parts, job: Delivery, now: string): Promise<void> {
  await parts.writer.submit(async (tx) => {
    if (!(await endDelivery(tx, job, 'done', null))) return;
    if (job.channel === childChannels.start) await startChild(tx, parts, job, now);
    else if (job.channel === childChannels.cancel) await cancelChild(tx, parts, job, now);
    else await closeInParent(tx, parts, job, now);
  });
}

/** What could not be done is given up; a parent that waits for a child learns it as an incident. */
export async function giveUpChildJob(
  parts: Parts,
  job: Delivery,
  reason: string,
  now: string,
): Promise<void> {
  await parts.writer.submit(async (tx) => {
    if (!(await endDelivery(tx, job, 'failed', reason))) return;
    if (job.channel === childChannels.cancel) return;
    const parentId = job.channel === childChannels.start ? job.caseId : parentOf(job.payload);
    const parent = await loadCase(tx, job.city, parentId);
    const { correlation } = job;
    await tell(tx, parts, parent, job, { type: 'child-failed', correlation, reason }, now);
  });
}

async function startChild(
  tx: WriteSession,
  parts: Parts,
  job: Delivery,
  now: string,
): Promise<void> {
  const { correlation } = job;
  const parent = await loadCase(tx, job.city, job.caseId);
  // The parent went on meanwhile: nobody wants the child any more.
  if (parent === null || !isKnown(parent, correlation)) return;
  const { flow, unit, values } = job.payload as unknown as {
    flow: string;
    unit: string;
    values: JsonObject;
  };
  const machine = await parts.machines.machine(tx, job.city, parent.publication, flow);
  const city = await parts.cities.city(tx, job.city);
  const tree = await parts.cities.tree(tx, city);
  const roles = machine.flow.partyRoles.map(({ id }) => id);
  const known = await loadParties(tx, parts.seal, job.city, parent.id);
  const parties = known
    .filter(({ role }) => roles.includes(role))
    .map((party) => ({ ...party, isNew: false }));
  const event = {
    at: now,
    by,
    ids: `child:${job.id}`,
    unit,
    values: presentIn(values),
    parties: countByRole(parties),
    parent: { case: parent.id, correlation },
  };
  const externalId = childNumber(parent.id, correlation);
  const about = { city, tree, pack: parent.pack, machine, parties, externalId, enteredFor: null };
  await saveOpened(tx, parts, event, about);
}

/** Values that a rule found nothing for are not entered. */
function presentIn(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

async function cancelChild(
  tx: WriteSession,
  parts: Parts,
  job: Delivery,
  now: string,
): Promise<void> {
  const { city, caseId, correlation } = job;
  const child = await findChild(tx, job);
  if (child === null || child.snapshot.status === 'closed') return;
  const { parent } = child.snapshot;
  if (parent?.case !== caseId || parent.correlation !== correlation) return;
  const payload = { type: 'cancel', reason: `parent case ${caseId}`, byParent: true } as const;
  const ids = `child:${job.id}:${city}`;
  await advance(tx, parts, child, { payload, by, at: now, ids, enteredFor: null });
}

async function findChild(tx: WriteSession, job: Delivery): Promise<StoredCase | null> {
  const { flow } = job.payload as unknown as { flow: string };
  const number = childNumber(job.caseId, job.correlation);
  const id = await findByExternalId(tx, job.city, flow, number);
  return id === null ? null : await loadCase(tx, job.city, id);
}

async function closeInParent(
  tx: WriteSession,
  parts: Parts,
  job: Delivery,
  now: string,
): Promise<void> {
  const { city, correlation } = job;
  const { outcome, result } = job.payload as unknown as {
    outcome: string;
    result: 'success' | 'failure' | 'neutral';
  };
  const parent = await loadCase(tx, city, parentOf(job.payload));
  const child = await loadCase(tx, city, job.caseId);
  if (parent === null || child === null) return;
  const values = await outputOf(tx, parts, parent, child, correlation);
  const payload = { type: 'child-closed', correlation, outcome, result, values } as const;
  await tell(tx, parts, parent, job, payload, now);
}

/** The values of the child that the parent takes over, and no others. */
async function outputOf(
  tx: WriteSession,
  parts: Parts,
  parent: StoredCase,
  child: StoredCase,
  correlation: string,
): Promise<JsonObject> {
  const { city } = child;
  const machine = await parts.machines.machine(tx, city, parent.publication, parent.flow);
  const pending = parent.snapshot.pending.find((one) => one.correlation === correlation);
  const state = machine.states.get(pending?.state ?? '');
  if (state?.kind !== 'subflow' || state.output.length === 0) return {};
  const childMachine = await parts.machines.machine(tx, city, child.publication, child.flow);
  const classOf = (field: string) => childMachine.fields.get(field)?.class ?? 'P3';
  const data = dataOf(await loadValues(tx, parts.seal, city, child.id, classOf));
  const taken = state.output.map(({ from }) => from).filter((from) => Object.hasOwn(data, from));
  return Object.fromEntries(taken.map((from): [string, Json] => [from, data[from] ?? null]));
}

async function tell(
  tx: WriteSession,
  parts: Parts,
  parent: StoredCase | null,
  job: Delivery,
  payload: EventPayload,
  now: string,
): Promise<void> {
  if (parent === null || !isKnown(parent, job.correlation)) return;
  const ids = `child:${job.id}:${job.attempts}`;
  await advance(tx, parts, parent, { payload, by, at: now, ids, enteredFor: null });
}

function isKnown({ snapshot }: StoredCase, correlation: string): boolean {
  return snapshot.status === 'active' && Object.hasOwn(snapshot.children, correlation);
}

function parentOf(payload: Json): string {
  return (payload as { parent: string }).parent;
}
