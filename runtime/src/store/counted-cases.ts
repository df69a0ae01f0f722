import type { CaseRow } from './cases.ts';
import type { Session } from './session.ts';

interface CaseKey {
  readonly city: string;
  readonly id: string;
}

/**
 * Open cases whose dates another calendar may change, in the order of their keys, after one of them: a
 * deadline that is provisional, or a route that waits for a date.
 */
export async function findCountedCases(
  session: Session,
  after: CaseKey,
  limit: number,
): Promise<readonly CaseKey[]> {
  return await session
    .from<CaseRow>('cases')
    .where({ status: 'active' })
    .where((later) =>
      later
        .where('city', '>', after.city)
        .orWhere((same) => same.where('city', after.city).where('id', '>', after.id)),
    )
    .where((either) =>
      either
        .whereLike('snapshot', '%"provisional":true%')
        .orWhereLike('snapshot', '%"purpose":"route"%'),
    )
    .orderBy(['city', 'id'])
    .limit(limit)
    .select('city', 'id');
}
