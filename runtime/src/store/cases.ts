import type { Snapshot } from '@jingwei/engine';
import type { Session } from './session.ts';

export interface StoredCase {
  readonly city: string;
  readonly id: string;
  readonly number: string;
  readonly queryCode: string;
  readonly externalId: string | null;
  readonly pack: string;
  readonly flow: string;
  readonly publication: string;
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly originUnit: string;
  readonly title: string;
  readonly updatedAt: string;
  /** The earliest instant at which a running deadline is due. */
  readonly dueAt: string | null;
}

export interface CaseRow {
  city: string;
  id: string;
  number: string;
  query_code: string;
  external_id: string | null;
  pack: string;
  flow: string;
  publication: string;
  version: number;
  snapshot: string;
  unit: string;
  origin_unit: string;
  status: string;
  outcome: string | null;
  title: string;
  opened_at: string;
  updated_at: string;
  due_at: string | null;
}

export async function loadCase(
  session: Session,
  city: string,
  id: string,
): Promise<StoredCase | null> {
  const row = await session.from<CaseRow>('cases').where({ city, id }).first();
  return row === undefined ? null : caseOf(row);
}

export async function findByExternalId(
  session: Session,
  city: string,
  flow: string,
  externalId: string,
): Promise<string | null> {
  const row = await session
    .from<CaseRow>('cases')
    .where({ city, flow, external_id: externalId })
    .first('id');
  return row?.id ?? null;
}

/** The cases of any city with this number. */
export async function findByNumber(
  session: Session,
  number: string,
): Promise<readonly StoredCase[]> {
  return (await session.from<CaseRow>('cases').where({ number }).orderBy('city')).map(caseOf);
}

export async function insertCase(session: Session, stored: StoredCase): Promise<void> {
  await session.insert<CaseRow>('cases', [
    {
      city: stored.city,
      id: stored.id,
      number: stored.number,
      query_code: stored.queryCode,
      external_id: stored.externalId,
      pack: stored.pack,
      flow: stored.flow,
      publication: stored.publication,
      origin_unit: stored.originUnit,
      opened_at: stored.snapshot.openedAt,
      ...moving(stored),
    },
  ]);
}

/** Saves the next version; false when the case has moved on from `stored.version - 1` meanwhile. */
export async function updateCase(session: Session, stored: StoredCase): Promise<boolean> {
  const changed: number = await session
    .from<CaseRow>('cases')
    .where({ city: stored.city, id: stored.id, version: stored.version - 1 })
    .update(moving(stored));
  return changed === 1;
}

/** What changes as a case moves. */
function moving(stored: StoredCase) {
  return {
    version: stored.version,
    snapshot: JSON.stringify(stored.snapshot),
    unit: stored.snapshot.unit,
    status: stored.snapshot.status,
    outcome: stored.snapshot.outcome?.outcome ?? null,
    title: stored.title,
    updated_at: stored.updatedAt,
    due_at: stored.dueAt,
  };
}

export function caseOf(row: CaseRow): StoredCase {
  return {
    city: row.city,
    id: row.id,
    number: row.number,
    queryCode: row.query_code,
    externalId: row.external_id,
    pack: row.pack,
    flow: row.flow,
    publication: row.publication,
    version: row.version,
    snapshot: JSON.parse(row.snapshot) as Snapshot,
    originUnit: row.origin_unit,
    title: row.title,
    updatedAt: row.updated_at,
    dueAt: row.due_at,
  };
}
