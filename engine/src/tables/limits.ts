/** Bounds of every table, checked before anything else is done with it. Counts. */
export const tableLimits = {
  rows: 10_000,
  inputs: 64,
  outputs: 64,
  /** Values listed in one cell. */
  values: 1_000,
} as const;

/** Bounds of the analysis of one table. */
export const tableCheckLimits = {
  /** Cells compared in one question (overlaps, gaps, rows in vain); beyond it the table is not decidable here. */
  cells: 5_000_000,
  /** Findings of one kind that are told one by one. */
  findings: 50,
} as const;
