import type { CaseRow } from './cases.ts';
import type { Seal } from './seal.ts';
import type { Session } from './session.ts';
import type { WriteSession } from './writer.ts';

/** The SHA-256 of each part of a row: by field, and of its parties together. */
export type RowContent = Readonly<Record<string, string>>;

interface ImportedRow {
  readonly city: string;
  readonly flow: string;
  /** With its source before it: `hotline:2549`. */
  readonly externalId: string;
  readonly source: string;
  readonly caseId: string;
  readonly content: RowContent;
}

interface ImportedRowRow {
  city: string;
  flow: string;
  external_id: string;
  source: string;
  case_id: string;
  content: string;
  at: string;
  by: string;
}

export async function loadImportedRow(
  session: Session,
  seal: Seal,
  city: string,
  flow: string,
  externalId: string,
): Promise<ImportedRow | null> {
  const row = await session
    .from<ImportedRowRow>('imported_rows')
    .where({ city, flow, external_id: externalId })
    .first();
  if (row === undefined) return null;
  const content = seal.open(contentOf(city, row.case_id), row.content) as RowContent;
  return { city, flow, externalId, source: row.source, caseId: row.case_id, content };
}

export async function insertImportedRow(
  tx: WriteSession,
  seal: Seal,
  { city, flow, externalId, source, caseId, content }: ImportedRow,
  at: string,
  by: string,
): Promise<void> {
  await tx.insert<ImportedRowRow>('imported_rows', [
    {
      city,
      flow,
      external_id: externalId,
      source,
      case_id: caseId,
      content: seal.seal(contentOf(city, caseId), content),
      at,
      by,
    },
  ]);
}

/** Every row that came from a source into a flow, with the number of its case, by external id. */
export async function listImportedRows(
  session: Session,
  city: string,
  flow: string,
  source: string,
): Promise<readonly { readonly externalId: string; readonly number: string }[]> {
  const rows = session.name('imported_rows');
  const cases = session.name('cases');
  const found: { externalId: string; number: string }[] = await session
    .from<CaseRow>('cases')
    .join(rows, (on) =>
      on.on(`${rows}.city`, `${cases}.city`).andOn(`${rows}.case_id`, `${cases}.id`),
    )
    .where({ [`${rows}.city`]: city, [`${rows}.flow`]: flow, [`${rows}.source`]: source })
    .orderBy(`${rows}.external_id`)
    .select({ externalId: `${rows}.external_id`, number: `${cases}.number` });
  return found;
}

/** What a row said can be guessed from hashes of short values, so they are kept as sensitive. */
function contentOf(city: string, owner: string) {
  return { city, owner, name: 'imported-row', class: 'P2' as const };
}
