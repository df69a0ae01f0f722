import { deriveForm, instantAt, isInstant, type Machine } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { findFlow } from '../publications/flows-in-force.ts';
import type { City } from '../store/cities.ts';
import { appendAudit } from '../store/history.ts';
import { listImportedRows } from '../store/imported-rows.ts';
import { bringInRows } from './bring-in-rows.ts';
import { checkMapping } from './check-mapping.ts';
import type { CsvTable } from './csv-source.ts';
import type { Finding } from './finding.ts';
import type { ImportProgress, ImportReport } from './import-report.ts';
import type { ImportTarget } from './import-target.ts';
import { findCity, findImporter } from './importer.ts';
import type { ImportMapping } from './mapping.ts';
import { instantOf, readMoment } from './read-moment.ts';

export interface ImportRequest {
  /** A flow's id, or `pack/flow`. */
  readonly flow: string;
  readonly mapping: ImportMapping;
  readonly table: CsvTable;
  /** The name of the file, for the audit. */
  readonly file: string;
  /** A city's id; may be left out where there is one city. */
  readonly city?: string;
  /** Who imports; may be left out in a demo city. */
  readonly username?: string;
  /** From when deadlines count: an instant, or a local date or moment. Now where absent. */
  readonly asOf?: string;
  /** Does everything that the import would do and keeps nothing of it. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export type ImportOutcome =
  | { readonly findings: readonly [Finding, ...Finding[]]; readonly report: null }
  | { readonly findings: readonly []; readonly report: ImportReport };

export interface ImportMethods {
  /**
   * Starts a case for each row that has not come in before, with the checks of any other start. A
   * repetition starts nothing twice, two at once neither. Findings say where the map does not fit;
   * then no row is read. Throws RUNTIME_IMPORT_…, RUNTIME_FLOW_UNKNOWN.
   */
  cases(request: ImportRequest): Promise<ImportOutcome>;
}

export function importMethods(parts: Parts): ImportMethods {
  return { cases: (request) => importCases(parts, request) };
}

async function importCases(parts: Parts, request: ImportRequest): Promise<ImportOutcome> {
  const { mapping, table, dryRun = false } = request;
  const at = parts.clock.now();
  const city = await findCity(parts, request.city);
  const { flow, publication } = await findFlow(parts.reader, parts, { city, at }, request.flow);
  const machine = await parts.machines.machine(parts.reader, city.id, publication.hash, flow.id);
  const target = await targetOf(parts, city, machine);
  const [first, ...more] = checkMapping(mapping, table.columns, target);
  if (first !== undefined) return { findings: [first, ...more], report: null };
  const asOf = asOfInstant(request.asOf, city.zone, at);
  const { unit, source } = mapping;
  const person = await findImporter(parts, city, target, unit, request.username, at);
  const order = {
    context: { city: city.id, person },
    flow: flow.id,
    startFlow: `${publication.pack}/${flow.id}`,
    source,
    unit,
    asOf,
    at,
  };
  const { counts, seen } = await bringInRows(parts, order, request, target);
  const known = await listImportedRows(parts.reader, city.id, flow.id, source);
  const missing = known
    .map(({ externalId, number }) => ({
      externalId: externalId.slice(source.length + 1),
      case: number,
    }))
    .filter(({ externalId }) => !seen.has(externalId));
  const report: ImportReport = {
    dryRun,
    flow: flow.id,
    source,
    unit,
    by: person,
    asOf: asOf ?? at,
    ...counts,
    missing,
  };
  if (!dryRun) await auditImport(parts, city, request.file, report, at);
  return { findings: [], report };
}

async function targetOf(parts: Parts, city: City, machine: Machine): Promise<ImportTarget> {
  return {
    flow: machine.flow,
    form: deriveForm(machine, machine.flow.start.form, { data: {} }),
    fields: machine.fields,
    codeLists: machine.bundle.codeLists,
    tree: await parts.cities.tree(parts.reader, city),
    zone: city.zone,
  };
}

/** Null for now. Throws RUNTIME_IMPORT_AS_OF_INVALID for what is no moment, or is still to come. */
function asOfInstant(given: string | undefined, zone: string, now: string): string | null {
  if (given === undefined) return null;
  const moment = readMoment(given);
  const instant = isInstant(given)
    ? given
    : moment === null
      ? null
      : moment.time === null
        ? instantAt(moment.date, '00:00', zone)
        : instantOf(moment, zone);
  if (instant !== null && instant <= now) return instant;
  throw new RuntimeError('RUNTIME_IMPORT_AS_OF_INVALID', { details: { got: given.slice(0, 60) } });
}

async function auditImport(
  parts: Parts,
  { id: city }: City,
  file: string,
  {
    by,
    flow,
    source,
    unit,
    read,
    started,
    alreadyThere,
    changed,
    missing,
    refusedRows,
  }: ImportReport,
  at: string,
): Promise<void> {
  await parts.writer.submit((tx) =>
    appendAudit(tx, city, {
      at,
      person: by,
      operation: 'cases.import',
      subject: `flow:${flow}`,
      details: {
        file,
        source,
        unit,
        read,
        started,
        alreadyThere,
        changed: changed.length,
        missing: missing.length,
        refused: refusedRows,
      },
    }),
  );
}
