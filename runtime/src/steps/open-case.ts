import { randomUUID } from 'node:crypto';
import type { Machine } from '@jingwei/engine';
import type { NewParty, StartRequest } from '../cases/case-request.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { checkedInstant } from '../people/checked-instant.ts';
import { type Asking, askingOf, demand } from '../people/request-access.ts';
import type { FlowInForce } from '../publications/flows-in-force.ts';
import { findFlow } from '../publications/flows-in-force.ts';
import type { RequestContext } from '../runtime.ts';
import { findByExternalId } from '../store/cases.ts';
import { answerOf, keepAnswer } from '../store/idempotency.ts';
import { hasParty } from '../store/parties.ts';
import type { WriteSession } from '../store/writer.ts';
import { childPrefix } from './child-job.ts';
import { countByRole, type RolledParty, saveOpened } from './save-opened.ts';
import { canStartAt } from './start-units.ts';
import { checkPerson, type StepAnswer } from './take-step.ts';

/**
 * Opens a case in one transaction with its number, its query code and its parties. The same external
 * id gives the case that it opened before. Throws RUNTIME_EXTERNAL_ID_RESERVED, RUNTIME_FLOW_UNKNOWN, RUNTIME_START_FORBIDDEN,
 * RUNTIME_PARTY_…, RUNTIME_STEP_REFUSED with the engine's problems.
 */
export async function openCase(
  tx: WriteSession,
  parts: Parts,
  context: RequestContext,
  request: StartRequest,
): Promise<StepAnswer> {
  const repeated = await answerOf(tx, context);
  if (repeated !== undefined) return repeated as unknown as StepAnswer;
  const asking = await askingOf(parts, tx, context);
  demand(asking, 'case.start');
  if (request.externalId?.startsWith(childPrefix)) {
    throw new RuntimeError('RUNTIME_EXTERNAL_ID_RESERVED', { details: { prefix: childPrefix } });
  }
  const inForce = await findFlow(tx, parts, asking, request.flow);
  checkStart(asking, inForce, request);
  const answer =
    (await openedBefore(tx, context.city, inForce.flow.id, request.externalId)) ??
    (await open(tx, parts, asking, inForce, request));
  await keepAnswer(tx, context, { ...answer }, asking.at);
  return answer;
}

function checkStart(asking: Asking, { flow }: FlowInForce, { unit }: StartRequest): void {
  if (asking.access.tree.get(unit) === undefined) {
    throw new RuntimeError('RUNTIME_UNIT_UNKNOWN', { details: { unit } });
  }
  if (!canStartAt(flow, unit, asking.access)) {
    throw new RuntimeError('RUNTIME_START_FORBIDDEN', { details: { flow: flow.id, unit } });
  }
}

async function openedBefore(
  tx: WriteSession,
  city: string,
  flow: string,
  externalId: string | undefined,
): Promise<StepAnswer | null> {
  if (externalId === undefined) return null;
  const known = await findByExternalId(tx, city, flow, externalId);
  return known === null ? null : { case: known, version: 1 };
}

async function open(
  tx: WriteSession,
  parts: Parts,
  asking: Asking,
  { flow, publication }: FlowInForce,
  request: StartRequest,
): Promise<StepAnswer> {
  const { city, at, access } = asking;
  const { tree } = access;
  if (request.enteredFor !== undefined) await checkPerson(tx, city.id, request.enteredFor);
  const machine = await parts.machines.machine(tx, city.id, publication.hash, flow.id);
  const parties = await rolledParties(tx, city.id, machine, request.parties);
  const happenedAt = checkedInstant('happenedAt', request.happenedAt);
  const event = {
    at,
    by: { id: asking.by.id, roles: access.posts },
    ids: randomUUID(),
    unit: request.unit,
    values: request.values,
    parties: countByRole(parties),
    ...(happenedAt === undefined ? {} : { happenedAt }),
  };
  const { externalId = null, enteredFor = null } = request;
  const about = { city, tree, pack: publication.pack, machine, parties, externalId, enteredFor };
  const saved = await saveOpened(tx, parts, event, about);
  return { case: saved.id, version: saved.version };
}

async function rolledParties(
  tx: WriteSession,
  city: string,
  machine: Machine,
  parties: readonly NewParty[],
): Promise<readonly RolledParty[]> {
  const known = machine.flow.partyRoles.map(({ id }) => id);
  const rolled: RolledParty[] = [];
  for (const { role, party, kind, name, phone, citizenId, address } of parties) {
    if (!known.includes(role)) {
      throw new RuntimeError('RUNTIME_PARTY_ROLE_UNKNOWN', {
        details: { flow: machine.flow.id, role, known: known.join(', ') },
      });
    }
    if (party !== undefined && !(await hasParty(tx, city, party))) {
      throw new RuntimeError('RUNTIME_PARTY_UNKNOWN', { details: { party } });
    }
    rolled.push({
      id: party ?? randomUUID(),
      isNew: party === undefined,
      role,
      kind,
      name,
      phone: phone ?? null,
      citizenId: citizenId ?? null,
      address: address ?? null,
    });
  }
  return rolled;
}
