import type { Bundle } from '@jingwei/engine';
import type { PublicationStatus } from '../publications/publication-view.ts';
import type { Session } from './session.ts';

export interface Publication {
  readonly hash: string;
  readonly pack: string;
  readonly version: string;
  readonly baseHash: string | null;
  readonly status: PublicationStatus;
  readonly validFrom: string | null;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** Everybody who made a change that it holds. */
  readonly authors: readonly string[];
  readonly comment: string | null;
  readonly activatedAt: string | null;
}

export interface Approval {
  readonly publication: string;
  readonly person: string;
  readonly at: string;
}

interface PublicationRow {
  city: string;
  hash: string;
  pack: string;
  version: string;
  bundle: string;
  base_hash: string | null;
  status: PublicationStatus;
  valid_from: string | null;
  requested_by: string;
  requested_at: string;
  authors: string;
  comment: string | null;
  activated_at: string | null;
}

interface ApprovalRow {
  city: string;
  publication: string;
  person: string;
  at: string;
  comment: string | null;
}

const withoutBundle = [
  'city',
  'hash',
  'pack',
  'version',
  'base_hash',
  'status',
  'valid_from',
  'requested_by',
  'requested_at',
  'authors',
  'comment',
  'activated_at',
] as const;

export async function insertPublication(
  session: Session,
  city: string,
  publication: Publication,
  bundle: Bundle,
): Promise<void> {
  await session.insert<PublicationRow>('publications', [
    {
      city,
      hash: publication.hash,
      pack: publication.pack,
      version: publication.version,
      bundle: JSON.stringify(bundle),
      base_hash: publication.baseHash,
      status: publication.status,
      valid_from: publication.validFrom,
      requested_by: publication.requestedBy,
      requested_at: publication.requestedAt,
      authors: JSON.stringify(publication.authors),
      comment: publication.comment,
      activated_at: publication.activatedAt,
    },
  ]);
}

export async function loadPublication(
  session: Session,
  city: string,
  hash: string,
): Promise<Publication | null> {
  const row = await session
    .from<PublicationRow>('publications')
    .where({ city, hash })
    .first(...withoutBundle);
  return row === undefined ? null : publicationOf(row);
}

export async function loadBundle(
  session: Session,
  city: string,
  hash: string,
): Promise<Bundle | null> {
  const row = await session
    .from<PublicationRow>('publications')
    .where({ city, hash })
    .first('bundle');
  return row === undefined ? null : (JSON.parse(row.bundle) as Bundle);
}

/** Of one pack or of all, the newest first. */
export async function listPublications(
  session: Session,
  city: string,
  pack?: string,
): Promise<readonly Publication[]> {
  const rows = await session
    .from<PublicationRow>('publications')
    .where(pack === undefined ? { city } : { city, pack })
    .orderBy([
      { column: 'requested_at', order: 'desc' },
      { column: 'hash', order: 'asc' },
    ])
    .select(...withoutBundle);
  return rows.map(publicationOf);
}

/**
 * Moves a publication from one status to the next; false when it was no longer in `from`, so that of
 * two who act at once only one succeeds.
 */
export async function moveStatus(
  session: Session,
  city: string,
  hash: string,
  from: PublicationStatus,
  to: PublicationStatus,
  content: {
    readonly comment?: string;
    readonly validFrom?: string;
    readonly activatedAt?: string;
  } = {},
): Promise<boolean> {
  const changed: number = await session
    .from<PublicationRow>('publications')
    .where({ city, hash, status: from })
    .update({
      status: to,
      ...(content.comment === undefined ? {} : { comment: content.comment }),
      ...(content.validFrom === undefined ? {} : { valid_from: content.validFrom }),
      ...(content.activatedAt === undefined ? {} : { activated_at: content.activatedAt }),
    });
  return changed === 1;
}

export async function insertApproval(
  session: Session,
  city: string,
  approval: Approval & { readonly comment: string | null },
): Promise<void> {
  await session.insert<ApprovalRow>('approvals', [{ city, ...approval }]);
}

export async function loadApprovals(
  session: Session,
  city: string,
  hashes: readonly string[],
): Promise<readonly Approval[]> {
  if (hashes.length === 0) return [];
  return await session
    .from<ApprovalRow>('approvals')
    .where({ city })
    .whereIn('publication', hashes)
    .orderBy(['at', 'person'])
    .select('publication', 'person', 'at');
}

export async function recordImport(
  session: Session,
  row: {
    readonly city: string;
    readonly hash: string;
    readonly source: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  await session.insert('imports', [row]);
}

function publicationOf(row: Omit<PublicationRow, 'bundle'>): Publication {
  return {
    hash: row.hash,
    pack: row.pack,
    version: row.version,
    baseHash: row.base_hash,
    status: row.status,
    validFrom: row.valid_from,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    authors: JSON.parse(row.authors) as string[],
    comment: row.comment,
    activatedAt: row.activated_at,
  };
}
