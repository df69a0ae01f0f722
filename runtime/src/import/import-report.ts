import type { Cut, Refusal } from './convert-row.ts';

/** What an import did, or in a dry run would do. `read` = started + alreadyThere + changed + refusedRows. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly flow: string;
  readonly source: string;
  readonly unit: string;
  /** Who imported: a person's id. */
  readonly by: string;
  /** The instant from which the cases' deadlines count. */
  readonly asOf: string;
  readonly read: number;
  readonly started: number;
  /** The same row came in before. */
  readonly alreadyThere: number;
  /** Came in before with other content; the case is left as it is. */
  readonly changed: readonly ChangedRow[];
  /** Came in before from this source and is not in this file; nothing is removed. */
  readonly missing: readonly { readonly externalId: string; readonly case: string }[];
  readonly refusedRows: number;
  readonly refused: readonly Refusal[];
  readonly cut: readonly Cut[];
}

export interface ChangedRow {
  readonly row: number;
  readonly externalId: string;
  /** The number of the case that it became. */
  readonly case: string;
  /** Fields of the form; `$parties` for the parties. */
  readonly fields: readonly string[];
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly started: number;
  readonly refusedRows: number;
}
