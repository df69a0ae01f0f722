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

/** What a person may do by a certificate, on which days. */
export interface Qualification extends Recorded {
  readonly id: string;
  readonly person: string;
  readonly qualification: string;
  /** The number of the certificate, which the person shows to those concerned. */
  readonly certificate: string | null;
  readonly validFrom: string;
  /** The last day; null: open. */
  readonly validUntil: string | null;
  /** The first day on which it counts no more, where it was ended. */
  readonly endedOn: string | null;
}

interface QualificationRow extends RecordedRow {
  qualification: string;
  certificate: string | null;
  valid_from: string;
  valid_until: string | null;
  ended_on: string | null;
}

export async function insertQualification(
  session: Session,
  seal: Seal,
  city: string,
  entered: Omit<Qualification, 'endedOn' | 'ended'>,
): Promise<void> {
  const { id, person, qualification, certificate, validFrom, validUntil, at, by } = entered;
  await session.insert<QualificationRow>('qualifications', [
    {
      city,
      id,
      person,
      qualification,
      certificate: sealed(seal, { city, person }, 'certificate', certificate),
      valid_from: validFrom,
      valid_until: validUntil,
      ended_on: null,
      at,
      by,
      ended_at: null,
      ended_by: null,
      end_reason: null,
    },
  ]);
}

export async function loadQualification(
  session: Session,
  seal: Seal,
  city: string,
  id: string,
): Promise<Qualification | null> {
  const row = await session.from<QualificationRow>('qualifications').where({ city, id }).first();
  return row === undefined ? null : qualificationOf(row, seal);
}

/** Of one person or of everybody, ended ones as well, person by person. */
export async function listQualifications(
  session: Session,
  seal: Seal,
  { city, person, after, limit }: PersonSearch,
): Promise<readonly Qualification[]> {
  const query = session
    .from<QualificationRow>('qualifications')
    .where(person === undefined ? { city } : { city, person })
    .orderBy(['person', 'id'])
    .limit(limit);
  if (after !== null) query.whereRaw('(??, ??) > (?, ?)', ['person', 'id', ...after]);
  const rows = await query;
  return rows.map((row) => qualificationOf(row, seal));
}

/** A qualification without what is sealed: on which days it counts. */
export type HeldQualification = Pick<
  Qualification,
  'person' | 'qualification' | 'validFrom' | 'validUntil' | 'endedOn'
>;

export async function qualificationsOf(
  session: Session,
  city: string,
  people: readonly string[],
): Promise<readonly HeldQualification[]> {
  if (people.length === 0) return [];
  const rows = await session
    .from<QualificationRow>('qualifications')
    .where({ city })
    .whereIn('person', [...people])
    .orderBy(['person', 'qualification', 'valid_from', 'id']);
  return rows.map(({ person, qualification, valid_from, valid_until, ended_on }) => ({
    person,
    qualification,
    validFrom: valid_from,
    validUntil: valid_until,
    endedOn: ended_on,
  }));
}

function qualificationOf(row: QualificationRow, seal: Seal): Qualification {
  return {
    id: row.id,
    person: row.person,
    qualification: row.qualification,
    certificate: opened(seal, row, 'certificate', row.certificate),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    endedOn: row.ended_on,
    ...recordedOf(row, seal),
  };
}
