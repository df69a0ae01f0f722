export type { TableCheckContext } from './check-cells.ts';
export { checkTable } from './check-table.ts';
export { type CompiledTable, compileTable } from './compile-table.ts';
export type { TableResult } from './decide.ts';
export { evaluateTable } from './evaluate-table.ts';
export {
  type ExplainedCell,
  type ExplainedRow,
  explainTable,
  type TableExplanation,
  whyNotRow,
} from './explain-table.ts';
export { tableCheckLimits, tableLimits } from './limits.ts';
export { ruleTables } from './rule-tables.ts';
export { isCell, sayCell } from './say-cell.ts';
