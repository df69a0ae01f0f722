import {
  opened,
  type PersonSearch,
  type Recorded,
  type RecordedRow,
  recordedOf,
  sealed,
} from './recorded.ts';
import type { Seal } from './seal.ts';
import type { Session } from './session.ts';

/** Somebody stands in for a person on some days. */
export interface Substitution extends Recorded {
  readonly id: string;
  readonly person: string;
  readonly substitute: string;
  readonly validFrom: string;
  /** The last day. */
  readonly validUntil: string;
  /** The first day on which it counts no more, where it was ended. */
  readonly endedOn: string | null;
  readonly reason: string | null;
}

interface SubstitutionRow extends RecordedRow {
  substitute: string;
  valid_from: string;
  valid_until: string;
  ended_on: string | null;
  reason: string | null;
}

export async function insertSubstitution(
  session: Session,
  seal: Seal,
  city: string,
  entered: Omit<Substitution, 'endedOn' | 'ended'>,
): Promise<void> {
  const { id, person, substitute, validFrom, validUntil, reason, at, by } = entered;
  await session.insert<SubstitutionRow>('substitutions', [
    {
      city,
      id,
      person,
      substitute,
      valid_from: validFrom,
      valid_until: validUntil,
      ended_on: null,
      reason: sealed(seal, { city, person }, 'reason', reason),
      at,
      by,
      ended_at: null,
      ended_by: null,
      end_reason: null,
    },
  ]);
}

export async function loadSubstitution(
  session: Session,
  seal: Seal,
  city: string,
  id: string,
): Promise<Substitution | null> {
  const row = await session.from<SubstitutionRow>('substitutions').where({ city, id }).first();
  return row === undefined ? null : substitutionOf(row, seal);
}

/** Those for a person or by them, or of everybody; ended ones as well; the latest first day first. */
export async function listSubstitutions(
  session: Session,
  seal: Seal,
  { city, person, after, limit }: PersonSearch,
): Promise<readonly Substitution[]> {
  const query = session
    .from<SubstitutionRow>('substitutions')
    .where({ city })
    .orderBy([
      { column: 'valid_from', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  if (person !== undefined) {
    query.where((either) => either.where({ person }).orWhere({ substitute: person }));
  }
  if (after !== null) query.whereRaw('(??, ??) < (?, ?)', ['valid_from', 'id', ...after]);
  const rows = await query;
  return rows.map((row) => substitutionOf(row, seal));
}

/** A substitution without what is sealed. */
export type StandingIn = Pick<
  Substitution,
  'person' | 'substitute' | 'validFrom' | 'validUntil' | 'endedOn'
>;

/** Who stands, stood or will stand in for a person. */
export async function substitutesOf(
  session: Session,
  city: string,
  person: string,
): Promise<readonly StandingIn[]> {
  return await standingIn(session, { city, person });
}

/** For whom a person stands, stood or will stand in. */
export async function principalsOf(
  session: Session,
  city: string,
  substitute: string,
): Promise<readonly StandingIn[]> {
  return await standingIn(session, { city, substitute });
}

async function standingIn(
  session: Session,
  of: Partial<SubstitutionRow>,
): Promise<readonly StandingIn[]> {
  const rows = await session
    .from<SubstitutionRow>('substitutions')
    .where(of)
    .orderBy(['valid_from', 'id']);
  return rows.map(({ person, substitute, valid_from, valid_until, ended_on }) => ({
    person,
    substitute,
    validFrom: valid_from,
    validUntil: valid_until,
    endedOn: ended_on,
  }));
}

function substitutionOf(row: SubstitutionRow, seal: Seal): Substitution {
  return {
    id: row.id,
    person: row.person,
    substitute: row.substitute,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    endedOn: row.ended_on,
    reason: opened(seal, row, 'reason', row.reason),
    ...recordedOf(row, seal),
  };
}
