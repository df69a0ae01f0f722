import { listPublications, type Publication } from '../store/publications.ts';
import type { Session } from '../store/session.ts';

/**
 * The publication of each pack under which a case may be started on `date`: of those that were
 * activated, the one whose validity began last. One that is activated for a later date leaves the
 * present one in force until then.
 */
export async function inForce(
  session: Session,
  city: string,
  date: string,
): Promise<ReadonlyMap<string, Publication>> {
  return inForceOn(await listPublications(session, city), date);
}

/** The same of publications that were read before, by pack. */
export function inForceOn(
  publications: readonly Publication[],
  date: string,
): ReadonlyMap<string, Publication> {
  const found = new Map<string, Publication>();
  for (const publication of publications) {
    const { status, validFrom, pack } = publication;
    const wasActivated = status === 'active' || status === 'superseded';
    if (!wasActivated || validFrom === null || validFrom > date) continue;
    const other = found.get(pack);
    if (other === undefined || beganLater(publication, other)) found.set(pack, publication);
  }
  return found;
}

function beganLater(one: Publication, other: Publication): boolean {
  // The status tells apart what was activated for one date at one instant: the later is active.
  const key = ({ validFrom, activatedAt, status }: Publication) =>
    `${validFrom} ${activatedAt} ${status === 'active' ? 1 : 0}`;
  return key(one) > key(other);
}
