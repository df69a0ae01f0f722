import type { Json } from '../json/json.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Operator } from './operator.ts';
import { tableOperator } from './operators/table.ts';
import type { RuleTables } from './rule-table.ts';
import type { Scope } from './scope.ts';
import { suggestion } from './suggestion.ts';

/** The operator of the output of a table that `{"table":[id, output]}` states, or what is wrong with it. */
export function parseTable(
  parts: readonly Json[],
  tables: RuleTables | undefined,
  scope: Scope,
  path: string,
): { readonly operator: Operator } | { readonly problem: Problem } {
  const [id, output] = parts;
  if (typeof id !== 'string' || typeof output !== 'string' || parts.length !== 2) {
    const got = JSON.stringify(parts);
    return { problem: problem('ENGINE_RULE_TABLE_INVALID', { path }, { got }) };
  }
  const found = tables?.find(id);
  if (found === 'circle') {
    const cycle = `${id} → … → ${id}`;
    return { problem: problem('ENGINE_RULE_CYCLE', { path }, { rule: id, cycle }) };
  }
  if (found === undefined) {
    const nearest = suggestion(id, tables?.ids() ?? []);
    return { problem: problem('ENGINE_RULE_TABLE_UNKNOWN', { path }, { table: id, nearest }) };
  }
  if (!found.outputs.has(output)) {
    const details = { table: id, output, nearest: suggestion(output, found.outputs.keys()) };
    return { problem: problem('ENGINE_RULE_TABLE_OUTPUT_UNKNOWN', { path }, details) };
  }
  return { operator: tableOperator(found, output, scope) };
}
