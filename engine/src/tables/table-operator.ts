import type { Json } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import type { Operator } from '../rules/operator.ts';
import type { CompiledTable } from './compile-table.ts';

/**
 * `{"table": ["id", "output"]}`: what one output of a table gives on the data of that place; null where
 * no row holds, the table is broken there or is not known. A list of what each row gives for the policies
 * that take all rows.
 */
export function tableOperator(tables: ReadonlyMap<string, CompiledTable>): Operator {
  return {
    name: 'table',
    arity: { least: 2, most: 2, needed: 2 },
    leaf: true,
    compile: ([id, output]) => {
      const table = tables.get(String(id?.literal?.value));
      const key = String(output?.literal?.value);
      const of = (value: Json): Json =>
        isJsonObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
      return (data) => {
        const outputs = table?.evaluate(data ?? null).outputs ?? null;
        return Array.isArray(outputs) ? outputs.map(of) : of(outputs);
      };
    },
    say: ([id, output]) => {
      const table = tables.get(String(id))?.table;
      const found = table?.outputs.find((one) => one.id === output);
      if (table === undefined || found === undefined) return null;
      return {
        'zh-CN': `决策表“${table.title['zh-CN']}”的“${found.title['zh-CN']}”`,
        en: `“${found.title.en}” of the table “${table.title.en}”`,
      };
    },
  };
}
