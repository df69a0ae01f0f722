import { canonicalJson } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import type { RequestContext } from '../runtime.ts';
import { openCase } from '../steps/open-case.ts';
import { dataOf, loadValues } from '../store/case-values.ts';
import { findByExternalId, loadCase } from '../store/cases.ts';
import { appendAudit } from '../store/history.ts';
import { insertImportedRow, loadImportedRow } from '../store/imported-rows.ts';
import type { WriteSession } from '../store/writer.ts';
import type { ConvertedRow } from './convert-row.ts';
import { changedParts, contentOf } from './row-content.ts';

export interface RowOrder {
  readonly context: RequestContext;
  readonly flow: string;
  /** `pack/flow`: two packs may have a flow of one id. */
  readonly startFlow: string;
  readonly source: string;
  readonly unit: string;
  readonly asOf: string | null;
  readonly at: string;
}

export type RowOutcome =
  | { readonly outcome: 'started' }
  | { readonly outcome: 'already-there' }
  | { readonly outcome: 'changed'; readonly case: string; readonly fields: readonly string[] };

/**
 * One row in one transaction: known → compared, new → started as anybody starts a case, and kept with
 * what it said. Throws what an ordinary start throws.
 */
export async function bringInRow(
  tx: WriteSession,
  parts: Parts,
  { context, flow, startFlow, source, unit, asOf, at }: RowOrder,
  row: ConvertedRow,
): Promise<RowOutcome> {
  const { city, person } = context;
  const externalId = `${source}:${row.externalId}`;
  const content = contentOf(row);
  const known = await loadImportedRow(tx, parts.seal, city, flow, externalId);
  if (known !== null) {
    return compared(tx, city, known.caseId, changedParts(known.content, content));
  }
  const entered = await findByExternalId(tx, city, flow, externalId);
  if (entered !== null) {
    return compared(tx, city, entered, await differingFields(tx, parts, city, entered, row));
  }
  const { values, parties } = row;
  const started = await openCase(tx, parts, context, {
    flow: startFlow,
    unit,
    values,
    parties,
    externalId,
    ...(asOf === null ? {} : { happenedAt: asOf }),
  });
  const caseId = started.case;
  const kept = { city, flow, externalId, source, caseId, content };
  await insertImportedRow(tx, parts.seal, kept, at, person);
  await appendAudit(tx, city, {
    at,
    person,
    operation: 'case.import',
    subject: `case:${caseId}`,
    details: { source, externalId, row: row.row },
  });
  return { outcome: 'started' };
}

async function compared(
  tx: WriteSession,
  city: string,
  caseId: string,
  fields: readonly string[],
): Promise<RowOutcome> {
  if (fields.length === 0) return { outcome: 'already-there' };
  const stored = await loadCase(tx, city, caseId);
  return { outcome: 'changed', case: stored?.number ?? caseId, fields };
}

/** For a case that somebody entered by hand or by the API under this external id. */
async function differingFields(
  tx: WriteSession,
  parts: Parts,
  city: string,
  caseId: string,
  { values }: ConvertedRow,
): Promise<readonly string[]> {
  const stored = await loadCase(tx, city, caseId);
  if (stored === null) return [];
  const machine = await parts.machines.machine(tx, city, stored.publication, stored.flow);
  const classOf = (field: string) => machine.fields.get(field)?.class ?? 'P3';
  const data = dataOf(await loadValues(tx, parts.seal, city, caseId, classOf));
  return Object.keys(values)
    .filter((field) => {
      const [kept, given] = [data[field] ?? null, values[field] ?? null];
      return canonicalJson(kept) !== canonicalJson(given);
    })
    .sort();
}
