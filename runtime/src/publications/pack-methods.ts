import { localDateOf } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { askingOf, demand } from '../people/request-access.ts';
import type { PackMethods } from '../runtime.ts';
import { type Draft, listDrafts } from '../store/drafts.ts';
import { namesOf } from '../store/people.ts';
import { listPublications, type Publication } from '../store/publications.ts';
import { writeOnce } from '../store/write-once.ts';
import { importBundle, refuseInvalid } from './import-bundle.ts';
import { inForce } from './in-force.ts';
import { summaryOf } from './publication-methods.ts';
import type { DraftSummary, PackView } from './publication-view.ts';
import { summariesOf } from './summaries.ts';

export function packMethods(parts: Parts): PackMethods {
  return {
    async list(context) {
      const asking = await askingOf(parts, parts.reader, context);
      demand(asking, 'design.read');
      const { city, person, at } = asking;
      const publications = await listPublications(parts.reader, city.id);
      const summaries = await summariesOf(parts.reader, city.id, person.id, publications);
      const active = await inForce(parts.reader, city.id, localDateOf(at, city.zone));
      const drafts = await listDrafts(parts.reader, city.id);
      const names = await namesOf(
        parts.reader,
        city.id,
        drafts.map((draft) => draft.person),
      );
      const packs: PackView[] = [];
      for (const pack of [...new Set(publications.map((one) => one.pack))].sort()) {
        const shown = active.get(pack) ?? newest(publications, pack);
        const bundle = await parts.machines.bundle(parts.reader, city.id, shown.hash);
        packs.push({
          id: pack,
          title: bundle.pack.title,
          version: bundle.pack.version,
          active: summaries.find(({ hash }) => hash === active.get(pack)?.hash) ?? null,
          flows: bundle.flows.map(({ id, title, noun }) => ({ id, title, noun })),
          drafts: drafts
            .filter((draft) => draft.pack === pack)
            .map((draft) => draftSummary(draft, names)),
          pending: summaries.filter(
            (one) => one.pack === pack && (one.status === 'requested' || one.status === 'approved'),
          ),
        });
      }
      return packs;
    },
    async publications(context, pack) {
      const asking = await askingOf(parts, parts.reader, context);
      demand(asking, 'design.read');
      const { city, person } = asking;
      const found = await listPublications(parts.reader, city.id, pack);
      if (found.length === 0) {
        throw new RuntimeError('RUNTIME_PACK_UNKNOWN', { details: { pack } });
      }
      return await summariesOf(parts.reader, city.id, person.id, found);
    },
    async import(context, bundle, options = {}) {
      const asking = await askingOf(parts, parts.reader, context);
      demand(asking, 'pack.import');
      refuseInvalid(bundle);
      const { city, person, at } = asking;
      const hash = await writeOnce(parts.writer, context, at, async (tx) => {
        const imported = await importBundle(tx, city, bundle, {
          at,
          by: person.id,
          source: 'pack',
          activate: options.activate ?? false,
        });
        return imported.hash;
      });
      return await summaryOf(parts, context, hash);
    },
  };
}

function draftSummary(draft: Draft, names: ReadonlyMap<string, string>): DraftSummary {
  const { id, pack, baseHash, version, changes, updatedAt, person } = draft;
  return {
    id,
    pack,
    base: baseHash,
    version,
    changeCount: changes.length,
    updatedAt,
    by: { id: person, name: names.get(person) ?? person },
  };
}

function newest(publications: readonly Publication[], pack: string): Publication {
  const found = publications.find((one) => one.pack === pack);
  if (found === undefined) throw new RuntimeError('RUNTIME_PACK_UNKNOWN', { details: { pack } });
  return found;
}
