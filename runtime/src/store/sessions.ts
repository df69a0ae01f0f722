import type { Session } from './session.ts';

export interface SessionRow {
  city: string;
  token_hash: string;
  person: string;
  created_at: string;
  used_at: string;
  expires_at: string;
}

export async function insertSession(session: Session, row: SessionRow): Promise<void> {
  await session.insert<SessionRow>('sessions', [row]);
}

export async function loadSession(
  session: Session,
  city: string,
  tokenHash: string,
): Promise<SessionRow | null> {
  const key = { city, token_hash: tokenHash };
  return (await session.from<SessionRow>('sessions').where(key).first()) ?? null;
}

export async function touchSession(
  session: Session,
  city: string,
  tokenHash: string,
  usedAt: string,
): Promise<void> {
  const key = { city, token_hash: tokenHash };
  await session.from<SessionRow>('sessions').where(key).update({ used_at: usedAt });
}

export async function deleteSession(
  session: Session,
  city: string,
  tokenHash: string,
): Promise<void> {
  await session.from<SessionRow>('sessions').where({ city, token_hash: tokenHash }).delete();
}

export async function deleteEndedSessions(
  session: Session,
  usedBefore: string,
  now: string,
): Promise<void> {
  await session
    .from<SessionRow>('sessions')
    .where('used_at', '<', usedBefore)
    .orWhere('expires_at', '<=', now)
    .delete();
}
