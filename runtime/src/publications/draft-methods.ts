import { randomUUID } from 'node:crypto';
import {
  applyChanges,
  type Bundle,
  bundleHash,
  type Change,
  checkBundle,
  hasErrors,
  type Json,
  localDateOf,
  retireIds,
} from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, askingOf, demand } from '../people/request-access.ts';
import type { DraftMethods, RequestContext } from '../runtime.ts';
import {
  type Draft,
  deleteDraft,
  insertDraft,
  listDrafts,
  loadDraft,
  updateDraft,
} from '../store/drafts.ts';
import { appendAudit } from '../store/history.ts';
import { namesOf } from '../store/people.ts';
import { insertPublication, listPublications, loadPublication } from '../store/publications.ts';
import type { Session } from '../store/session.ts';
import { writeOnce } from '../store/write-once.ts';
import { inForce } from './in-force.ts';
import { nextVersion } from './next-version.ts';
import { summaryOf } from './publication-methods.ts';
import type { DraftView } from './publication-view.ts';

export function draftMethods(parts: Parts): DraftMethods {
  const editing = async (session: Session, context: RequestContext): Promise<Asking> => {
    const asking = await askingOf(parts, session, context);
    demand(asking, 'design.edit');
    return asking;
  };
  const view = async (context: RequestContext, id: string): Promise<DraftView> =>
    await viewOf(parts, context, await own(parts.reader, context, id));
  return {
    async open(context, pack) {
      const at = context.at ?? parts.clock.now();
      const opened = await writeOnce(parts.writer, context, at, async (tx) => {
        const { city, person } = await editing(tx, context);
        const mine = (await listDrafts(tx, city.id, pack)).find((one) => one.person === person.id);
        if (mine !== undefined) return { id: mine.id, created: false };
        const base = (await inForce(tx, city.id, localDateOf(at, city.zone))).get(pack);
        if (base === undefined) {
          throw new RuntimeError('RUNTIME_PUBLICATION_NONE_ACTIVE', { details: { pack } });
        }
        const draft: Draft = {
          id: randomUUID(),
          pack,
          person: person.id,
          baseHash: base.hash,
          changes: [],
          version: 1,
          authors: [person.id],
          updatedAt: at,
        };
        await insertDraft(tx, city.id, draft);
        return { id: draft.id, created: true };
      });
      return { draft: await view(context, opened.id), created: opened.created };
    },
    async get(context, id) {
      await editing(parts.reader, context);
      return await view(context, id);
    },
    async save(context, id, { version, changes }) {
      const at = context.at ?? parts.clock.now();
      await writeOnce(parts.writer, context, at, async (tx) => {
        const { city, person } = await editing(tx, context);
        const draft = await own(tx, context, id);
        refuseStale(draft, version, changes);
        await applied(parts, tx, city.id, draft.baseHash, changes);
        const authors = [...new Set([...draft.authors, person.id])];
        const saved = { ...draft, changes, version: version + 1, authors, updatedAt: at };
        if (!(await updateDraft(tx, city.id, saved))) refuseStale(draft, -1, changes);
        return id;
      });
      return await view(context, id);
    },
    async delete(context, id) {
      const at = context.at ?? parts.clock.now();
      await writeOnce(parts.writer, context, at, async (tx) => {
        await editing(tx, context);
        await own(tx, context, id);
        await deleteDraft(tx, context.city, id);
        return id;
      });
    },
    async request(context, id, { version, comment }) {
      const at = context.at ?? parts.clock.now();
      const hash = await writeOnce(parts.writer, context, at, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        demand(asking, 'design.request');
        const { city, person } = asking;
        const draft = await own(tx, context, id);
        refuseStale(draft, version, draft.changes);
        if (draft.changes.length === 0) throw new RuntimeError('RUNTIME_DRAFT_EMPTY');
        const active = (await inForce(tx, city.id, localDateOf(at, city.zone))).get(draft.pack);
        if (active?.hash !== draft.baseHash) {
          throw new RuntimeError('RUNTIME_DRAFT_BASE_SUPERSEDED');
        }
        const base = await parts.machines.bundle(tx, city.id, draft.baseHash);
        const changed = await applied(parts, tx, city.id, draft.baseHash, draft.changes);
        const earlier = await listPublications(tx, city.id, draft.pack);
        const taken = new Set(earlier.map((one) => one.version));
        const number = nextVersion(base.pack.version, changed.pack.version, taken);
        const pack = { ...changed.pack, version: number };
        const bundle = retireIds(base, { ...changed, pack });
        const problems = checkBundle(bundle);
        if (hasErrors(problems)) {
          const count = problems.filter(({ severity }) => severity === 'error').length;
          throw new RuntimeError('RUNTIME_DRAFT_HAS_ERRORS', { problems, details: { count } });
        }
        const made = bundleHash(bundle);
        if ((await loadPublication(tx, city.id, made)) !== null) {
          throw new RuntimeError('RUNTIME_PUBLICATION_EXISTS', { details: { hash: made } });
        }
        const publication = {
          hash: made,
          pack: draft.pack,
          version: bundle.pack.version,
          baseHash: draft.baseHash,
          status: 'requested' as const,
          validFrom: null,
          requestedBy: person.id,
          requestedAt: at,
          authors: draft.authors,
          comment,
          activatedAt: null,
        };
        await insertPublication(tx, city.id, publication, bundle);
        await deleteDraft(tx, city.id, id);
        await appendAudit(tx, city.id, {
          at,
          person: person.id,
          operation: 'publication.request',
          subject: `publication:${made}`,
          details: { pack: draft.pack, base: draft.baseHash, changes: draft.changes.length },
        });
        return made;
      });
      return await summaryOf(parts, context, hash);
    },
  };
}

async function viewOf(parts: Parts, { city }: RequestContext, draft: Draft): Promise<DraftView> {
  const { id, pack, baseHash, version, changes, updatedAt, person } = draft;
  const baseBundle = await parts.machines.bundle(parts.reader, city, baseHash);
  const { bundle } = applyChanges(baseBundle, changes);
  const names = await namesOf(parts.reader, city, [person]);
  return {
    id,
    pack,
    base: baseHash,
    version,
    changes,
    bundle,
    baseBundle,
    problems: checkBundle(bundle),
    updatedAt,
    by: { id: person, name: names.get(person) ?? person },
  };
}

async function own(session: Session, context: RequestContext, id: string): Promise<Draft> {
  const draft = await loadDraft(session, context.city, id);
  if (draft !== null && draft.person === context.person) return draft;
  throw new RuntimeError('RUNTIME_DRAFT_UNKNOWN');
}

/** The base with the changes; throws RUNTIME_DRAFT_CHANGES_INVALID with every problem. */
async function applied(
  parts: Parts,
  session: Session,
  city: string,
  baseHash: string,
  changes: readonly Change[],
): Promise<Bundle> {
  const base = await parts.machines.bundle(session, city, baseHash);
  const { bundle, problems } = applyChanges(base, changes);
  if (!hasErrors(problems)) return bundle;
  const count = problems.filter(({ severity }) => severity === 'error').length;
  throw new RuntimeError('RUNTIME_DRAFT_CHANGES_INVALID', { problems, details: { count } });
}

function refuseStale(draft: Draft, version: number, yours: readonly Change[]): void {
  if (draft.version === version) return;
  throw new RuntimeError('RUNTIME_DRAFT_VERSION_STALE', {
    details: {
      version,
      currentVersion: draft.version,
      theirs: draft.changes as unknown as Json,
      yours: yours as unknown as Json,
    },
  });
}
