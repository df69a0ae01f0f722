import type { Text } from '@jingwei/engine';

/** What a code says, with which HTTP status, and how it is solved. `{places}` come from the details. */
export interface ErrorEntry {
  readonly status: number;
  readonly message: Text;
  readonly solve: Text;
}

/** Keeps the literal names of a table of codes while checking its entries. */
export function errorTable<Table extends Record<`RUNTIME_${string}`, ErrorEntry>>(
  table: Table,
): Table {
  return table;
}
