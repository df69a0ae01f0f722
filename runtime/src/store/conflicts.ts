import { opened, type Recorded, type RecordedRow, recordedOf, sealed } from './recorded.ts';
import type { Seal } from './seal.ts';
import type { Session } from './session.ts';

/**
 * Why a person keeps out of a case (回避): a direct interest, or another relation that may impair
 * impartiality (行政处罚法 第43条), or that a party asked for it where that is enough (深圳经济特区
 * 矛盾纠纷多元化解条例 第23条).
 */
export const conflictGrounds = ['direct-interest', 'other-relation', 'party-request'] as const;

export type ConflictGround = (typeof conflictGrounds)[number];

/** A conflict of interest of a person in one case. */
export interface Conflict extends Recorded {
  readonly id: string;
  readonly caseId: string;
  readonly person: string;
  readonly ground: ConflictGround;
  /** Said by the person themselves, or decided by somebody else. */
  readonly source: 'declared' | 'decided';
  readonly words: string | null;
}

interface ConflictRow extends RecordedRow {
  case_id: string;
  ground: ConflictGround;
  source: 'declared' | 'decided';
  words: string | null;
}

export async function insertConflict(
  session: Session,
  seal: Seal,
  city: string,
  { id, caseId, person, ground, source, words, at, by }: Omit<Conflict, 'ended'>,
): Promise<void> {
  await session.insert<ConflictRow>('conflicts', [
    {
      city,
      id,
      case_id: caseId,
      person,
      ground,
      source,
      words: sealed(seal, { city, person }, 'conflict', words),
      at,
      by,
      ended_at: null,
      ended_by: null,
      end_reason: null,
    },
  ]);
}

/** Those of a case, withdrawn ones as well, in the order in which they were recorded. */
export async function listConflicts(
  session: Session,
  seal: Seal,
  city: string,
  caseId: string,
): Promise<readonly Conflict[]> {
  const rows = await session
    .from<ConflictRow>('conflicts')
    .where({ city, case_id: caseId })
    .orderBy(['at', 'id']);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    person: row.person,
    ground: row.ground,
    source: row.source,
    words: opened(seal, row, 'conflict', row.words),
    ...recordedOf(row, seal),
  }));
}

/** The people whom a conflict on record keeps out of the case. */
export async function conflictedIn(
  session: Session,
  city: string,
  caseId: string,
): Promise<ReadonlySet<string>> {
  const rows = await session
    .from<ConflictRow>('conflicts')
    .where({ city, case_id: caseId })
    .whereNull('ended_at')
    .select('person');
  return new Set(rows.map(({ person }) => person));
}
