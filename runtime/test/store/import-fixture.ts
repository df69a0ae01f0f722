import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../src/import/csv-source.ts';
import type { ImportRequest } from '../../src/import/import-methods.ts';
import type { ImportReport } from '../../src/import/import-report.ts';
import type { ImportMapping } from '../../src/import/mapping.ts';
import { readMapping } from '../../src/import/read-mapping.ts';
import type { Runtime } from '../../src/runtime.ts';

const folder = new URL('../import/', import.meta.url);

export const messagesFile = fileURLToPath(new URL('messages.csv', folder));
export const messagesInGb18030 = fileURLToPath(new URL('messages.gb18030.csv', folder));
export const mapFile = fileURLToPath(new URL('messages.map.json', folder));
export const messagesText = readFileSync(messagesFile, 'utf8');

/** By hand: 39 records, 11 of them wrong. */
export const good = 28;

export function messagesMap(): ImportMapping {
  const { mapping, findings } = readMapping(readFileSync(mapFile, 'utf8'));
  if (mapping === null) throw new TypeError(JSON.stringify(findings));
  return mapping;
}

export async function importFile(
  runtime: Runtime,
  file: string,
  options: Partial<ImportRequest> = {},
): Promise<ImportReport> {
  const { report, findings } = await runtime.imports.cases({
    flow: 'dispute-mediation',
    mapping: messagesMap(),
    table: await readCsv(file),
    file: 'messages.csv',
    ...options,
  });
  if (report === null) throw new TypeError(JSON.stringify(findings));
  return report;
}

/** Every case's values by its external reference, as the clerk at the unit sees them. */
export async function casesByReference(
  runtime: Runtime,
  by: { readonly city: string; readonly person: string },
): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
  const found = new Map<string, Record<string, unknown>[]>();
  let cursor: string | undefined;
  do {
    const page = await runtime.cases.list(by, { limit: 100, ...(cursor ? { cursor } : {}) });
    for (const { id } of page.items) {
      const { data, states } = await runtime.cases.get(by, id);
      const values = Object.fromEntries(data.map(({ field, value }) => [field, value]));
      const reference = String(values['external-reference']);
      const rest = { ...values, states: states.map((state) => state.id) };
      found.set(reference, [...(found.get(reference) ?? []), rest]);
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found;
}
