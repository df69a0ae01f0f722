import { describeChanges, diffBundles, isLocalDate } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, askingOf, demand } from '../people/request-access.ts';
import type { Operation } from '../policy/policy.ts';
import type { PublicationMethods, RequestContext } from '../runtime.ts';
import { appendAudit } from '../store/history.ts';
import {
  insertApproval,
  loadApprovals,
  loadPublication,
  moveStatus,
  type Publication,
} from '../store/publications.ts';
import type { Session } from '../store/session.ts';
import { writeOnce } from '../store/write-once.ts';
import type { WriteSession } from '../store/writer.ts';
import { putInForce } from './activate.ts';
import type { PublicationSummary } from './publication-view.ts';
import { isAuthor, summariesOf } from './summaries.ts';

export function publicationMethods(parts: Parts): PublicationMethods {
  /** One move of a publication's life, by somebody who may, then how it stands. */
  const act = async (
    context: RequestContext,
    hash: string,
    operation: Operation,
    work: (tx: WriteSession, asking: Asking, publication: Publication) => Promise<void>,
  ): Promise<PublicationSummary> => {
    const at = context.at ?? parts.clock.now();
    await writeOnce(parts.writer, context, at, async (tx) => {
      const asking = await askingOf(parts, tx, context);
      demand(asking, operation);
      await work(tx, asking, await known(tx, context.city, hash));
      return hash;
    });
    return await summaryOf(parts, context, hash);
  };
  return {
    async get(context, hash) {
      const asking = await askingOf(parts, parts.reader, context);
      demand(asking, 'design.read');
      const { baseHash } = await known(parts.reader, context.city, hash);
      const bundle = await parts.machines.bundle(parts.reader, context.city, hash);
      return { ...(await summaryOf(parts, context, hash)), bundle, baseHash };
    },
    async changes(context, hash, { from }) {
      demand(await askingOf(parts, parts.reader, context), 'design.read');
      const { baseHash } = await known(parts.reader, context.city, hash);
      const start = from ?? baseHash;
      if (start === null) return [];
      await known(parts.reader, context.city, start);
      const before = await parts.machines.bundle(parts.reader, context.city, start);
      const after = await parts.machines.bundle(parts.reader, context.city, hash);
      return describeChanges(before, diffBundles(before, after));
    },
    approve: (context, hash, { comment }) =>
      act(context, hash, 'publication.approve', (tx, asking, publication) =>
        approve(tx, asking, publication, comment ?? null),
      ),
    reject: (context, hash, { comment }) =>
      act(context, hash, 'publication.approve', async (tx, asking, publication) => {
        const { status } = publication;
        const isOpen = status === 'requested' || status === 'approved';
        const moved =
          isOpen && (await moveStatus(tx, asking.city.id, hash, status, 'rejected', { comment }));
        if (!moved) throw wrongStatus(publication, '退回', 'rejected');
        await audit(tx, asking, hash, 'publication.reject');
      }),
    activate: (context, hash, { validFrom }) =>
      act(context, hash, 'publication.activate', async (tx, asking, publication) => {
        if (validFrom !== undefined && !isLocalDate(validFrom)) {
          const details = { field: 'validFrom', got: validFrom };
          throw new RuntimeError('RUNTIME_INSTANT_INVALID', { details });
        }
        const { city, at, person } = asking;
        const missing = city.approvals - (await loadApprovals(tx, city.id, [hash])).length;
        const { status } = publication;
        if (status !== 'approved' && !(status === 'requested' && city.approvals === 0)) {
          if (status === 'requested' && missing > 0) {
            throw new RuntimeError('RUNTIME_APPROVALS_MISSING', { details: { missing } });
          }
          throw wrongStatus(publication, '施行', 'activated');
        }
        const date = validFrom === undefined ? {} : { validFrom };
        await putInForce(tx, city, publication, { at, by: person.id, ...date });
      }),
  };
}

/** Four eyes: neither who edited it nor who asked for it may approve it, and each person once. */
async function approve(
  tx: WriteSession,
  asking: Asking,
  publication: Publication,
  comment: string | null,
): Promise<void> {
  const { city, person, at } = asking;
  const { hash } = publication;
  if (isAuthor(publication, person.id)) throw new RuntimeError('RUNTIME_APPROVER_IS_AUTHOR');
  if (publication.status !== 'requested') throw wrongStatus(publication, '审批', 'approved');
  const approvals = await loadApprovals(tx, city.id, [hash]);
  if (approvals.some((approval) => approval.person === person.id)) {
    throw new RuntimeError('RUNTIME_APPROVAL_TWICE');
  }
  await insertApproval(tx, city.id, { publication: hash, person: person.id, at, comment });
  await audit(tx, asking, hash, 'publication.approve');
  if (approvals.length + 1 >= city.approvals) {
    await moveStatus(tx, city.id, hash, 'requested', 'approved');
  }
}

export async function summaryOf(
  parts: Parts,
  { city, person }: RequestContext,
  hash: string,
): Promise<PublicationSummary> {
  const publication = await known(parts.reader, city, hash);
  const [summary] = await summariesOf(parts.reader, city, person, [publication]);
  if (summary === undefined) throw new RuntimeError('RUNTIME_PUBLICATION_UNKNOWN');
  return summary;
}

async function known(session: Session, city: string, hash: string): Promise<Publication> {
  const publication = await loadPublication(session, city, hash);
  if (publication === null) throw new RuntimeError('RUNTIME_PUBLICATION_UNKNOWN');
  return publication;
}

async function audit(
  tx: WriteSession,
  { city, at, person }: Asking,
  hash: string,
  operation: string,
): Promise<void> {
  const subject = `publication:${hash}`;
  await appendAudit(tx, city.id, { at, person: person.id, operation, subject, details: {} });
}

function wrongStatus(
  { status }: Publication,
  operation: string,
  operationEn: string,
): RuntimeError {
  return new RuntimeError('RUNTIME_PUBLICATION_STATUS_WRONG', {
    details: { status, operation, operationEn },
  });
}
