import { namesOf } from '../store/people.ts';
import { loadApprovals, type Publication } from '../store/publications.ts';
import type { Session } from '../store/session.ts';
import type { PublicationSummary } from './publication-view.ts';

/** Publications as one person sees them. */
export async function summariesOf(
  session: Session,
  city: string,
  person: string,
  publications: readonly Publication[],
): Promise<readonly PublicationSummary[]> {
  const approvals = await loadApprovals(
    session,
    city,
    publications.map(({ hash }) => hash),
  );
  const names = await namesOf(session, city, [
    ...publications.map(({ requestedBy }) => requestedBy),
    ...approvals.map((approval) => approval.person),
  ]);
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return publications.map((publication) => ({
    hash: publication.hash,
    pack: publication.pack,
    version: publication.version,
    status: publication.status,
    validFrom: publication.validFrom,
    requestedBy: named(publication.requestedBy),
    requestedAt: publication.requestedAt,
    approvals: approvals
      .filter((approval) => approval.publication === publication.hash)
      .map((approval) => ({ by: named(approval.person), at: approval.at })),
    comment: publication.comment,
    own: isAuthor(publication, person),
  }));
}

/** Four eyes: who edited or requested it is one pair, whatever their roles are. */
export function isAuthor({ authors, requestedBy }: Publication, person: string): boolean {
  return requestedBy === person || authors.includes(person);
}
