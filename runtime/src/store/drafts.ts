import type { Change } from '@jingwei/engine';
import type { Layout } from '../publications/publication-view.ts';
import type { Session } from './session.ts';

export interface Draft {
  readonly id: string;
  readonly pack: string;
  readonly person: string;
  readonly baseHash: string;
  readonly changes: readonly Change[];
  readonly version: number;
  /** Everybody who saved it. */
  readonly authors: readonly string[];
  readonly updatedAt: string;
}

interface DraftRow {
  city: string;
  id: string;
  pack: string;
  person: string;
  base_hash: string;
  changes: string;
  version: number;
  authors: string;
  updated_at: string;
}

interface LayoutRow {
  city: string;
  pack: string;
  flow: string;
  positions: string;
  updated_at: string;
  updated_by: string;
}

export async function loadDraft(session: Session, city: string, id: string): Promise<Draft | null> {
  const row = await session.from<DraftRow>('drafts').where({ city, id }).first();
  return row === undefined ? null : draftOf(row);
}

export async function listDrafts(
  session: Session,
  city: string,
  pack?: string,
): Promise<readonly Draft[]> {
  const rows = await session
    .from<DraftRow>('drafts')
    .where(pack === undefined ? { city } : { city, pack })
    .orderBy(['updated_at', 'id']);
  return rows.map(draftOf);
}

export async function insertDraft(session: Session, city: string, draft: Draft): Promise<void> {
  await session.insert<DraftRow>('drafts', [
    {
      city,
      id: draft.id,
      pack: draft.pack,
      person: draft.person,
      base_hash: draft.baseHash,
      changes: JSON.stringify(draft.changes),
      version: draft.version,
      authors: JSON.stringify(draft.authors),
      updated_at: draft.updatedAt,
    },
  ]);
}

/** Saves the next version; false when the draft has moved on from `draft.version - 1` meanwhile. */
export async function updateDraft(session: Session, city: string, draft: Draft): Promise<boolean> {
  const changed: number = await session
    .from<DraftRow>('drafts')
    .where({ city, id: draft.id, version: draft.version - 1 })
    .update({
      changes: JSON.stringify(draft.changes),
      version: draft.version,
      authors: JSON.stringify(draft.authors),
      updated_at: draft.updatedAt,
    });
  return changed === 1;
}

export async function deleteDraft(session: Session, city: string, id: string): Promise<void> {
  await session.from<DraftRow>('drafts').where({ city, id }).delete();
}

export async function loadLayout(
  session: Session,
  city: string,
  pack: string,
  flow: string,
): Promise<Layout | null> {
  const row = await session.from<LayoutRow>('layouts').where({ city, pack, flow }).first();
  return row === undefined ? null : { positions: JSON.parse(row.positions) };
}

export async function saveLayout(
  session: Session,
  city: string,
  place: { readonly pack: string; readonly flow: string },
  layout: Layout,
  at: string,
  by: string,
): Promise<void> {
  const key = { city, ...place };
  await session.from<LayoutRow>('layouts').where(key).delete();
  await session.insert<LayoutRow>('layouts', [
    { ...key, positions: JSON.stringify(layout.positions), updated_at: at, updated_by: by },
  ]);
}

function draftOf(row: DraftRow): Draft {
  return {
    id: row.id,
    pack: row.pack,
    person: row.person,
    baseHash: row.base_hash,
    changes: JSON.parse(row.changes) as Change[],
    version: row.version,
    authors: JSON.parse(row.authors) as string[],
    updatedAt: row.updated_at,
  };
}
