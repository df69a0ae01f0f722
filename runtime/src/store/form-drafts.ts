import type { Session } from './session.ts';

interface FormDraftRow {
  city: string;
  person: string;
  key: string;
  content: string;
  saved_at: string;
}

export interface StoredFormDraft {
  readonly key: string;
  /** As the seal made it. */
  readonly content: string;
  readonly savedAt: string;
}

export async function loadFormDraft(
  session: Session,
  city: string,
  person: string,
  key: string,
): Promise<StoredFormDraft | null> {
  const row = await session.from<FormDraftRow>('form_drafts').where({ city, person, key }).first();
  return row === undefined ? null : { key, content: row.content, savedAt: row.saved_at };
}

export async function saveFormDraft(
  session: Session,
  city: string,
  person: string,
  { key, content, savedAt }: StoredFormDraft,
): Promise<void> {
  await deleteFormDraft(session, city, person, key);
  await session.insert<FormDraftRow>('form_drafts', [
    { city, person, key, content, saved_at: savedAt },
  ]);
}

export async function deleteFormDraft(
  session: Session,
  city: string,
  person: string,
  key: string,
): Promise<void> {
  await session.from<FormDraftRow>('form_drafts').where({ city, person, key }).delete();
}
