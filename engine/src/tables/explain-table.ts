import { addDays } from '../calendar/index.ts';
import type { Basis } from '../document/primitives.ts';
import type { Cell, HitPolicy, Table } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { RuleContext } from '../rules/index.ts';
import type { Text } from '../text/text.ts';
import { holds, type InputValue, type Test } from './cell-test.ts';
import { decide, type TableResult } from './decide.ts';
import { cellOf, inputReader, soundTable } from './prepare.ts';

/** One cell held against the value of its input. */
export interface ExplainedCell {
  readonly input: string;
  readonly cell: Cell;
  readonly value: Json;
  readonly holds: boolean;
}

export interface ExplainedRow {
  readonly row: string;
  readonly title?: Text;
  readonly basis?: readonly Basis[];
  readonly holds: boolean;
  /** Every cell, in the order of the inputs. */
  readonly cells: readonly ExplainedCell[];
}

/** Why a table gave what it gave. Values are shown as they are: who may not see an input is not shown this. */
export interface TableExplanation {
  readonly table: string;
  readonly title: Text;
  readonly basis?: readonly Basis[];
  readonly hitPolicy: HitPolicy;
  readonly inputs: readonly {
    readonly input: string;
    readonly title: Text;
    readonly value: Json;
  }[];
  /** In the order of the table; empty where an input could not be read. */
  readonly rows: readonly ExplainedRow[];
  readonly result: TableResult;
}

/** The same result as `evaluateTable`, with what each cell of each row gave. @throws EngineError as it does. */
export function explainTable(table: Table, data: Json, context?: RuleContext): TableExplanation {
  const prepared = soundTable(table, context);
  const { inputs } = prepared;
  const { values, problems } = inputReader(inputs, context).read(data);
  const shown = values.map((value, index) => jsonOf(value, inputs[index]?.type === 'date'));
  const rows =
    problems.length > 0
      ? []
      : prepared.rows.map(({ row, tests }): ExplainedRow => {
          const cells = inputs.map(
            ({ id }, index): ExplainedCell => ({
              input: id,
              cell: cellOf(row, id),
              value: shown[index] ?? null,
              holds: holds(tests[index] as Test, values[index] ?? null),
            }),
          );
          return {
            row: row.id,
            ...(row.title === undefined ? {} : { title: row.title }),
            ...(row.basis === undefined ? {} : { basis: row.basis }),
            holds: cells.every((cell) => cell.holds),
            cells,
          };
        });
  const hits = rows.flatMap((row, index) => (row.holds ? [index] : []));
  return {
    table: table.id,
    title: table.title,
    ...(table.basis === undefined ? {} : { basis: table.basis }),
    hitPolicy: table.hitPolicy,
    inputs: inputs.map(({ id, title }, index) => ({
      input: id,
      title,
      value: shown[index] ?? null,
    })),
    rows,
    result: problems.length > 0 ? { outputs: null, rows: [], problems } : decide(prepared, hits),
  };
}

/** The first cell that keeps a row from holding; null where the row holds or is not in the table. */
export function whyNotRow(explanation: TableExplanation, row: string): ExplainedCell | null {
  const found = explanation.rows.find((one) => one.row === row);
  return found?.cells.find((cell) => !cell.holds) ?? null;
}

function jsonOf(value: InputValue, isDate: boolean): Json {
  return isDate && typeof value === 'number' ? addDays('1970-01-01', value) : value;
}
