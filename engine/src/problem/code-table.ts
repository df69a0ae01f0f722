import type { Text } from '../text/text.ts';
import type { Severity } from './problem.ts';

/** What a code says and how it is solved. `{places}` are filled from the problem's details. */
interface CodeEntry {
  readonly message: Text;
  readonly solve: Text;
  readonly severity?: Severity;
}

/** Keeps the literal names of a table of codes while checking its entries. */
export function codeTable<Table extends Record<`ENGINE_${string}`, CodeEntry>>(
  table: Table,
): Table {
  return table;
}
