import type { Text, UnitDue } from '@jingwei/engine';
import type { Knex } from 'knex';
import type { Session } from './session.ts';

/**
 * What an obligation asks of a unit once. `open`: its case is under way; `owed`: nobody has opened the
 * case yet; `done`: the case ended in time; `missed`: it did not, whether it ended since or not.
 */
export type DueStatus = 'open' | 'owed' | 'done' | 'missed';

export interface StoredDue {
  readonly city: string;
  readonly id: string;
  readonly pack: string;
  readonly key: string;
  readonly obligation: string;
  readonly unit: string;
  readonly flow: string;
  readonly publication: string;
  readonly opensAt: string;
  readonly dueAt: string;
  readonly status: DueStatus;
  readonly caseId: string | null;
  /** When the case ended. */
  readonly doneAt: string | null;
  /** Why the machine could not open the case. */
  readonly refusal: Text | null;
}

interface DueRow {
  city: string;
  id: string;
  pack: string;
  due_key: string;
  obligation: string;
  unit: string;
  flow: string;
  publication: string;
  opens_at: string;
  due_at: string;
  status: DueStatus;
  case_id: string | null;
  done_at: string | null;
  refusal: string | null;
}

interface RoundRow {
  city: string;
  pack: string;
  obligation: string;
  until: string;
}

export async function isKnownDue(
  session: Session,
  city: string,
  pack: string,
  { key }: UnitDue,
): Promise<boolean> {
  const row = await session
    .from<DueRow>('obligation_dues')
    .where({ city, pack, due_key: key })
    .first('id');
  return row !== undefined;
}

export async function insertDue(session: Session, due: StoredDue): Promise<void> {
  await session.insert<DueRow>('obligation_dues', [
    {
      city: due.city,
      id: due.id,
      pack: due.pack,
      due_key: due.key,
      obligation: due.obligation,
      unit: due.unit,
      flow: due.flow,
      publication: due.publication,
      opens_at: due.opensAt,
      due_at: due.dueAt,
      status: due.status,
      case_id: due.caseId,
      done_at: due.doneAt,
      refusal: due.refusal === null ? null : JSON.stringify(due.refusal),
    },
  ]);
}

export async function loadDue(
  session: Session,
  city: string,
  id: string,
): Promise<StoredDue | null> {
  const row = await session.from<DueRow>('obligation_dues').where({ city, id }).first();
  return row === undefined ? null : dueOf(row);
}

/** The case of a due that had none. */
export async function linkDue(
  session: Session,
  { city, id, status }: StoredDue,
  caseId: string,
): Promise<void> {
  await session
    .from<DueRow>('obligation_dues')
    .where({ city, id })
    .update({ case_id: caseId, status: status === 'owed' ? 'open' : status });
}

/** Moves a due on; false where it has moved meanwhile. */
export async function settleDue(
  session: Session,
  { city, id, status }: StoredDue,
  to: { readonly status: DueStatus; readonly doneAt: string | null },
): Promise<boolean> {
  const changed: number = await session
    .from<DueRow>('obligation_dues')
    .where({ city, id, status })
    .whereNull('done_at')
    .update({ status: to.status, done_at: to.doneAt });
  return changed === 1;
}

export interface DueSearch {
  readonly city: string;
  readonly units: readonly string[];
  readonly status?: DueStatus | undefined;
  /** Opening instant and id of the last one of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** The latest first, each with the number of its case. */
export async function searchDues(
  session: Session,
  { city, units, status, after, limit }: DueSearch,
): Promise<readonly (StoredDue & { readonly caseNumber: string | null })[]> {
  const dues = session.name('obligation_dues');
  const query = withCases(session)
    .where(`${dues}.city`, city)
    .whereIn(`${dues}.unit`, [...units])
    .select(`${dues}.*`, { case_number: `${session.name('cases')}.number` })
    .orderBy([
      { column: `${dues}.opens_at`, order: 'desc' },
      { column: `${dues}.id`, order: 'desc' },
    ])
    .limit(limit);
  if (status !== undefined) query.where(`${dues}.status`, status);
  if (after !== null) {
    query.whereRaw('(??, ??) < (?, ?)', [`${dues}.opens_at`, `${dues}.id`, ...after]);
  }
  const rows = (await query) as (DueRow & { case_number: string | null })[];
  return rows.map((row) => ({ ...dueOf(row), caseNumber: row.case_number }));
}

/**
 * Those with which something has happened: the case ended, other than by being called off, or the time
 * was over by `now`. Each is found until it is settled, the longest due first.
 */
export async function findUnsettledDues(
  session: Session,
  now: string,
  limit: number,
): Promise<readonly StoredDue[]> {
  const dues = session.name('obligation_dues');
  const cases = session.name('cases');
  const rows = (await withCases(session)
    .whereIn(`${dues}.status`, ['open', 'owed', 'missed'])
    .whereNull(`${dues}.done_at`)
    .where((either) =>
      either
        .where((over) =>
          over.whereNot(`${dues}.status`, 'missed').where(`${dues}.due_at`, '<=', now),
        )
        .orWhere((ended) =>
          ended.where(`${cases}.status`, 'closed').whereNot(`${cases}.outcome`, 'cancelled'),
        ),
    )
    .orderBy([`${dues}.due_at`, `${dues}.id`])
    .limit(limit)
    .select(`${dues}.*`)) as DueRow[];
  return rows.map(dueOf);
}

function withCases(session: Session): Knex.QueryBuilder {
  const dues = session.name('obligation_dues');
  const cases = session.name('cases');
  return session
    .knex(dues)
    .leftJoin(cases, (on) =>
      on.on(`${dues}.city`, `${cases}.city`).andOn(`${dues}.case_id`, `${cases}.id`),
    );
}

/** Cases that a person has to open, and what was missed and is still not done; in all cities. */
export async function countDues(
  session: Session,
): Promise<{ readonly owedCases: number; readonly missedObligations: number }> {
  const dues = () => session.knex(session.name('obligation_dues'));
  const [owed] = await dues().whereNull('case_id').count({ n: '*' });
  const [missed] = await dues().where({ status: 'missed' }).whereNull('done_at').count({ n: '*' });
  return { owedCases: Number(owed?.n ?? 0), missedObligations: Number(missed?.n ?? 0) };
}

/** Whether the database is of a version that knows dues; a tool may open one before its migration. */
export async function knowsDues(session: Session): Promise<boolean> {
  return await session.knex.schema.hasTable(session.name('obligation_dues'));
}

/** An obligation of a pack in a city. */
export interface FollowedObligation {
  readonly city: string;
  readonly pack: string;
  readonly obligation: string;
}

/** Up to when an obligation was followed; null: never yet. */
export async function followedUntil(
  session: Session,
  followed: FollowedObligation,
): Promise<string | null> {
  const row = await session
    .from<RoundRow>('obligation_rounds')
    .where({ ...followed })
    .first();
  return row?.until ?? null;
}

export async function keepFollowed(
  session: Session,
  followed: FollowedObligation,
  until: string,
): Promise<void> {
  const row: RoundRow = { ...followed, until };
  await session
    .knex(session.name('obligation_rounds'))
    .insert(row)
    .onConflict(['city', 'pack', 'obligation'])
    .merge();
}

function dueOf(row: DueRow): StoredDue {
  return {
    city: row.city,
    id: row.id,
    pack: row.pack,
    key: row.due_key,
    obligation: row.obligation,
    unit: row.unit,
    flow: row.flow,
    publication: row.publication,
    opensAt: row.opens_at,
    dueAt: row.due_at,
    status: row.status,
    caseId: row.case_id,
    doneAt: row.done_at,
    refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Text),
  };
}
