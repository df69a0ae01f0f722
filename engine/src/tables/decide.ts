import type { Json, JsonObject } from '../json/json.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { aggregate } from './aggregate.ts';
import type { PreparedRow, PreparedTable } from './prepare.ts';

export interface TableResult {
  /**
   * By id of output. One object for the policies that take one row, null where none holds or the policy
   * is broken; a list of objects for those that take all; of aggregates other than lists one object.
   */
  readonly outputs: Json;
  /** The ids of the rows that hold, the deciding one first; of `first` only that one. */
  readonly rows: readonly string[];
  /** Absent where there are none. */
  readonly problems?: readonly Problem[];
}

/** What a table gives when just these rows hold (positions, ascending). */
export function decide(prepared: PreparedTable, hits: readonly number[]): TableResult {
  const { table, otherwise } = prepared;
  const rows = hits.map((hit) => prepared.rows[hit] as PreparedRow);
  switch (table.hitPolicy) {
    case 'collect':
      return { outputs: aggregate(prepared, rows), rows: ids(rows) };
    case 'rule-order':
      return listed(prepared, rows);
    case 'output-order':
      return listed(prepared, rows.toSorted(byRank));
    default: {
      if (rows.length > 0) return single(prepared, rows);
      if (otherwise !== null) return { outputs: { ...otherwise }, rows: [] };
      const none = problem('ENGINE_TABLE_ROW_NONE', place(prepared), { title: table.title });
      return { outputs: null, rows: [], problems: [none] };
    }
  }
}

function single(prepared: PreparedTable, rows: readonly PreparedRow[]): TableResult {
  const { hitPolicy } = prepared.table;
  const [first] = rows as readonly [PreparedRow, ...PreparedRow[]];
  if (hitPolicy === 'unique' && rows.length > 1) {
    return broken(prepared, 'ENGINE_TABLE_UNIQUE_BROKEN', rows);
  }
  if (hitPolicy === 'any' && rows.some((row) => !sameOutputs(row.outputs, first.outputs))) {
    return broken(prepared, 'ENGINE_TABLE_ANY_BROKEN', rows);
  }
  if (hitPolicy === 'first') return { outputs: { ...first.outputs }, rows: ids([first]) };
  const ranked = hitPolicy === 'priority' ? rows.toSorted(byRank) : rows;
  const [best] = ranked as readonly [PreparedRow, ...PreparedRow[]];
  return { outputs: { ...best.outputs }, rows: ids(ranked) };
}

function broken(
  prepared: PreparedTable,
  code: 'ENGINE_TABLE_UNIQUE_BROKEN' | 'ENGINE_TABLE_ANY_BROKEN',
  rows: readonly PreparedRow[],
): TableResult {
  const details = { title: prepared.table.title, rows: ids(rows).join(', ') };
  return {
    outputs: null,
    rows: ids(rows),
    problems: [problem(code, place(prepared), details)],
  };
}

function listed(prepared: PreparedTable, rows: readonly PreparedRow[]): TableResult {
  const { otherwise } = prepared;
  const given =
    rows.length === 0 && otherwise !== null ? [otherwise] : rows.map((row) => row.outputs);
  return { outputs: given.map((outputs) => ({ ...outputs })), rows: ids(rows) };
}

/** Rows of higher priority first, output by output; rows of the same priority stay in their order. */
export function byRank(a: PreparedRow, b: PreparedRow): number {
  for (const [index, rank] of a.ranks.entries()) {
    const other = b.ranks[index] as number;
    if (rank !== other) return rank - other;
  }
  return 0;
}

export function sameOutputs(a: JsonObject, b: JsonObject): boolean {
  return Object.keys(a).every((id) => a[id] === b[id]);
}

function ids(rows: readonly PreparedRow[]): string[] {
  return rows.map(({ row }) => row.id);
}

function place({ table }: PreparedTable) {
  return { path: '', element: table.id };
}
