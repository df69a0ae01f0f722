import { canonicalJson, type Json } from '@jingwei/engine';
import type { Session } from './session.ts';
import type { WriteSession } from './writer.ts';

export interface HistoryRow {
  city: string;
  seq: number;
  case_id: string;
  case_seq: number;
  body: string;
  prev_hash: string;
  hash: string;
}

interface AuditRow {
  city: string;
  seq: number;
  at: string;
  person: string;
  operation: string;
  subject: string;
  body: string;
  prev_hash: string;
  hash: string;
}

export interface AuditEntry {
  readonly at: string;
  readonly person: string;
  readonly operation: string;
  /** What it was done to: `case:…`, `publication:…`. */
  readonly subject: string;
  readonly details: Json;
}

export async function appendHistory(
  tx: WriteSession,
  city: string,
  caseId: string,
  caseSeq: number,
  content: { readonly [key: string]: Json },
): Promise<void> {
  const body = canonicalJson({ ...content, city, case: caseId, caseSeq });
  const link = await tx.heads.next(tx, city, 'history', body);
  await tx.insert<HistoryRow>('history', [
    { city, case_id: caseId, case_seq: caseSeq, body, ...link },
  ]);
}

export async function appendAudit(
  tx: WriteSession,
  city: string,
  entry: AuditEntry,
): Promise<void> {
  const { at, person, operation, subject } = entry;
  const body = canonicalJson({ ...entry, city });
  const link = await tx.heads.next(tx, city, 'audit', body);
  await tx.insert<AuditRow>('audit', [{ city, at, person, operation, subject, body, ...link }]);
}

/** The history of a case, oldest first, from after `afterSeq`. */
export async function readHistory(
  session: Session,
  city: string,
  caseId: string,
  afterSeq: number,
  limit: number,
): Promise<readonly HistoryRow[]> {
  return await session
    .from<HistoryRow>('history')
    .where({ city, case_id: caseId })
    .where('case_seq', '>', afterSeq)
    .orderBy('case_seq')
    .limit(limit);
}

/** The latest ones first, those before `beforeSeq` where it is given. */
export async function readLatestHistory(
  session: Session,
  city: string,
  caseId: string,
  beforeSeq: number | null,
  limit: number,
): Promise<readonly HistoryRow[]> {
  const query = session
    .from<HistoryRow>('history')
    .where({ city, case_id: caseId })
    .orderBy('case_seq', 'desc')
    .limit(limit);
  if (beforeSeq !== null) query.where('case_seq', '<', beforeSeq);
  return await query;
}

/** The step of any city whose event has this id, which no other has; null: there is none. */
export async function findStep(
  session: Session,
  ids: string,
): Promise<{ readonly city: string; readonly caseId: string; readonly caseSeq: number } | null> {
  const pattern = `"ids":${JSON.stringify(ids)}`.replaceAll(/[\\%_]/g, '\\$&');
  const rows = await session
    .from<HistoryRow>('history')
    .whereRaw("?? like ? escape '\\'", ['body', `%${pattern}%`]);
  const row = rows.find(({ body }) => (JSON.parse(body) as { ids?: unknown }).ids === ids);
  if (row === undefined) return null;
  return { city: row.city, caseId: row.case_id, caseSeq: row.case_seq };
}
