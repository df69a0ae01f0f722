import type { Json, NotifyTarget, Text } from '@jingwei/engine';
import type { Seal } from './seal.ts';
import type { Session } from './session.ts';

export interface Delivery {
  readonly city: string;
  readonly id: string;
  readonly caseId: string;
  readonly correlation: string;
  readonly channel: string;
  readonly payload: Json;
  readonly attempts: number;
}

interface OutboxRow {
  city: string;
  id: string;
  case_id: string;
  correlation: string;
  channel: string;
  payload: string;
  status: 'waiting' | 'done' | 'failed';
  attempts: number;
  next_at: string;
  last_error: string | null;
  created_at: string;
}

interface NotificationRow {
  city: string;
  id: string;
  case_id: string;
  to_role: string | null;
  to_unit: string | null;
  to_parties: string | null;
  to_person: string | null;
  text: string;
  about: string;
  at: string;
}

export async function insertDelivery(
  session: Session,
  seal: Seal,
  delivery: Omit<Delivery, 'attempts'>,
  at: string,
): Promise<void> {
  const { city, id, caseId, correlation, channel, payload } = delivery;
  await session.insert<OutboxRow>('outbox', [
    {
      city,
      id,
      case_id: caseId,
      correlation,
      channel,
      payload: seal.seal(payloadOf(city, caseId, id), payload),
      status: 'waiting',
      attempts: 0,
      next_at: at,
      last_error: null,
      created_at: at,
    },
  ]);
}

/** What is to be delivered by `now`, of all cities, in the order in which it became so. */
export async function loadDueDeliveries(
  session: Session,
  seal: Seal,
  now: string,
  limit: number,
): Promise<readonly Delivery[]> {
  const rows = await session
    .from<OutboxRow>('outbox')
    .where({ status: 'waiting' })
    .where('next_at', '<=', now)
    .orderBy(['next_at', 'created_at', 'id'])
    .limit(limit);
  return rows.map((row) => ({
    city: row.city,
    id: row.id,
    caseId: row.case_id,
    correlation: row.correlation,
    channel: row.channel,
    payload: seal.open(payloadOf(row.city, row.case_id, row.id), row.payload),
    attempts: row.attempts,
  }));
}

export async function postponeDelivery(
  session: Session,
  { city, id, attempts }: Delivery,
  nextAt: string,
  error: string,
): Promise<void> {
  await session
    .from<OutboxRow>('outbox')
    .where({ city, id, status: 'waiting' })
    .update({ attempts: attempts + 1, next_at: nextAt, last_error: error });
}

/** Ends a delivery; false when it had ended before. */
export async function endDelivery(
  session: Session,
  { city, id, attempts }: Delivery,
  status: 'done' | 'failed',
  error: string | null,
): Promise<boolean> {
  const changed: number = await session
    .from<OutboxRow>('outbox')
    .where({ city, id, status: 'waiting' })
    .update({ status, attempts: attempts + 1, last_error: error });
  return changed === 1;
}

/** Of the holders of a role one alone, where `person` is given. */
export type NoteTarget = Exclude<NotifyTarget, { readonly person: string }> & {
  readonly person?: string;
};

export async function insertNotification(
  session: Session,
  note: {
    readonly city: string;
    readonly id: string;
    readonly caseId: string;
    readonly to: NoteTarget;
    readonly text: Text;
    readonly about: string;
  },
  at: string,
): Promise<void> {
  await session.insert<NotificationRow>('notifications', [
    {
      city: note.city,
      id: note.id,
      case_id: note.caseId,
      to_role: 'role' in note.to ? note.to.role : null,
      to_unit: 'role' in note.to ? note.to.unit : null,
      to_parties: 'parties' in note.to ? note.to.parties : null,
      to_person: note.to.person ?? null,
      text: JSON.stringify(note.text),
      about: note.about,
      at,
    },
  ]);
}

function payloadOf(city: string, owner: string, name: string) {
  return { city, owner, name, class: 'P2' as const };
}
