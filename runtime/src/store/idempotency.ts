import type { Json } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { RequestContext } from '../runtime.ts';
import type { Session } from './session.ts';
import type { WriteSession } from './writer.ts';

interface KeyRow {
  city: string;
  person: string;
  key: string;
  request_hash: string;
  answer: string;
  at: string;
}

/** The answer that was given for this key, or undefined when it is new. */
export async function answerOf(
  session: Session,
  { city, person, idempotency }: RequestContext,
): Promise<Json | undefined> {
  if (idempotency === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(idempotency.key)) {
    throw new RuntimeError('RUNTIME_IDEMPOTENCY_KEY_INVALID');
  }
  const key = { city, person, key: idempotency.key };
  const row = await session.from<KeyRow>('idempotency_keys').where(key).first();
  if (row === undefined) return undefined;
  if (row.request_hash !== idempotency.requestHash) {
    throw new RuntimeError('RUNTIME_IDEMPOTENCY_KEY_REUSED');
  }
  return JSON.parse(row.answer) as Json;
}

/** Keeps the answer in the transaction of the write that it answers. */
export async function keepAnswer(
  tx: WriteSession,
  { city, person, idempotency }: RequestContext,
  answer: Json,
  at: string,
): Promise<void> {
  if (idempotency === undefined) return;
  await tx.insert<KeyRow>('idempotency_keys', [
    {
      city,
      person,
      key: idempotency.key,
      request_hash: idempotency.requestHash,
      answer: JSON.stringify(answer),
      at,
    },
  ]);
}

/** How many were forgotten. */
export async function forgetAnswers(tx: WriteSession, before: string): Promise<number> {
  return await tx.from<KeyRow>('idempotency_keys').where('at', '<', before).delete();
}
