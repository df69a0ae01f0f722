import type { Table } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { RuleContext } from '../rules/index.ts';
import { holds, type InputValue } from './cell-test.ts';
import { decide, type TableResult } from './decide.ts';
import { inputReader, type PreparedRow, soundTable } from './prepare.ts';

/**
 * What a table gives for some data, row by row: the interpreted counterpart of `compileTable`.
 *
 * @throws EngineError with what is wrong with the table, or where the rule of an input fails.
 */
export function evaluateTable(table: Table, data: Json, context?: RuleContext): TableResult {
  const prepared = soundTable(table, context);
  const { values, problems } = inputReader(prepared.inputs, context).read(data);
  if (problems.length > 0) return { outputs: null, rows: [], problems };
  const hits = prepared.rows.flatMap((row, index) => (rowHolds(row, values) ? [index] : []));
  return decide(prepared, hits);
}

function rowHolds({ tests }: PreparedRow, values: readonly InputValue[]): boolean {
  return tests.every((test, index) => holds(test, values[index] ?? null));
}
