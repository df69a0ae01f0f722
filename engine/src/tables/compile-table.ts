import type { Table } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { RuleContext } from '../rules/index.ts';
import { decide, type TableResult } from './decide.ts';
import { inputReader, soundTable } from './prepare.ts';
import { rowIndex } from './row-index.ts';

export interface CompiledTable {
  readonly table: Table;
  /** As `evaluateTable`. @throws EngineError where the rule of an input fails. */
  evaluate(data: Json): TableResult;
  /** Paths from the root of the data that its inputs read; '' where they may read anything. */
  readonly reads: readonly string[];
}

/**
 * Compiles a table once to an index of its rows.
 *
 * @throws EngineError with what is wrong with the table; gaps and overlaps do not keep it from deciding.
 */
export function compileTable(table: Table, context?: RuleContext): CompiledTable {
  const prepared = soundTable(table, context);
  const reader = inputReader(prepared.inputs, context);
  const find = rowIndex(prepared);
  return {
    table,
    evaluate(data) {
      const { values, problems } = reader.read(data);
      if (problems.length > 0) return { outputs: null, rows: [], problems };
      return decide(prepared, find(values));
    },
    reads: reader.reads,
  };
}
