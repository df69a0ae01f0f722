import type { AttachmentView } from '../attachments/attachment-view.ts';
import type { Session } from './session.ts';

export interface StoredAttachment extends AttachmentView {
  readonly by: string;
  readonly caseId: string | null;
}

interface AttachmentRow {
  city: string;
  id: string;
  name: string;
  size: number;
  media_type: string;
  sha256: string;
  by: string;
  at: string;
  case_id: string | null;
}

export async function insertAttachment(
  session: Session,
  city: string,
  attachment: StoredAttachment,
  at: string,
): Promise<void> {
  const { id, name, size, mediaType, sha256, by, caseId } = attachment;
  await session.insert<AttachmentRow>('attachments', [
    { city, id, name, size, media_type: mediaType, sha256, by, at, case_id: caseId },
  ]);
}

export async function loadAttachment(
  session: Session,
  city: string,
  id: string,
): Promise<StoredAttachment | null> {
  const row = await session.from<AttachmentRow>('attachments').where({ city, id }).first();
  if (row === undefined) return null;
  const { name, size, media_type: mediaType, sha256, by, case_id: caseId } = row;
  return { id, name, size, mediaType, sha256, by, caseId };
}

/** The case that first names an attachment has it; one that has a case already stays there. */
export async function claimAttachments(
  session: Session,
  city: string,
  caseId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await session
    .from<AttachmentRow>('attachments')
    .where({ city, case_id: null })
    .whereIn('id', [...ids])
    .update({ case_id: caseId });
}
