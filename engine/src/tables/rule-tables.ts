import type { Calendar } from '../calendar/index.ts';
import type { Table } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import type { RuleContext, RuleTable, RuleTables, RuleType } from '../rules/index.ts';
import { checkCells } from './check-cells.ts';
import { decide } from './decide.ts';
import { inputReader, type PreparedTable, prepareTable } from './prepare.ts';
import { rowIndex } from './row-index.ts';

/**
 * Tables for the operator `table` of rules, each compiled when a rule first uses it. Their own input
 * rules may use the other tables. A table with mistakes gives null.
 */
export function ruleTables(list: readonly Table[], context: RuleContext): RuleTables {
  const byId = new Map(list.map((table) => [table.id, table]));
  const made = new Map<string, RuleTable | 'circle'>();
  let circles = 0;
  const tables: RuleTables = {
    ids: () => byId.keys(),
    find(id) {
      const table = byId.get(id);
      if (table === undefined) return undefined;
      if (!made.has(id)) {
        // Asked for again while it is being made, it needs itself.
        made.set(id, 'circle');
        const before = circles;
        const compiled = ruleTable(table, { ...context, tables });
        // What needs a table that needs itself can be decided no more than that one.
        if (circles === before) made.set(id, compiled);
      }
      const found = made.get(id);
      if (found === 'circle') circles += 1;
      return found;
    },
  };
  return tables;
}

function ruleTable(table: Table, context: RuleContext): RuleTable {
  const lists = listing(table);
  const outputs = new Map(
    table.outputs.map(({ id, type }): [string, RuleType] => [id, lists ? 'array' : type]),
  );
  const sound = prepared(table, context);
  if (sound === null) return { ...broken, outputs };
  const reader = inputReader(sound.inputs, context);
  const find = rowIndex(sound);
  const { length } = sound.rows;
  return {
    outputs,
    reads: reader.reads,
    // The index looks at sets of rows as bits: some words for each input.
    cost: 1 + sound.inputs.length * (1 + (length >> 5)),
    evaluate(output, data, calendar) {
      const { values, problems } = reader.read(data, calendar);
      return problems.length > 0 ? null : outputOf(decide(sound, find(values)).outputs, output);
    },
    evaluatePartly(output, data, calendar) {
      const read = reader.readPartly(data, calendar);
      if (read === null) return undefined;
      const { values, problems } = read;
      return problems.length > 0 ? null : outputOf(decide(sound, find(values)).outputs, output);
    },
    explainInputs: (data: Json, calendar: Calendar | null) => reader.explain(data, calendar),
  };
}

const broken: Omit<RuleTable, 'outputs'> = {
  reads: [],
  cost: 1,
  evaluate: () => null,
  evaluatePartly: () => null,
  explainInputs: () => [],
};

/** Null where the table has mistakes, which its own check tells. */
function prepared(table: Table, context: RuleContext): PreparedTable | null {
  const isBroken = checkCells(table, context).some(({ severity }) => severity === 'error');
  return isBroken ? null : prepareTable(table);
}

/** Whether the policy gives what every row gives. */
function listing({ hitPolicy, aggregation = 'list' }: Table): boolean {
  if (hitPolicy === 'collect') return aggregation === 'list';
  return hitPolicy === 'rule-order' || hitPolicy === 'output-order';
}

function outputOf(outputs: Json, id: string): Json {
  if (Array.isArray(outputs)) return outputs.map((one: Json) => outputOf(one, id));
  return isJsonObject(outputs) ? (new Map(Object.entries(outputs)).get(id) ?? null) : null;
}
