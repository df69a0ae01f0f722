import type { Rule, RuleContext, RuleTitles } from '../rules/index.ts';
import { ruleTables } from '../tables/index.ts';
import type { Text } from '../text/text.ts';
import type { Bundle } from './bundle.ts';
import type { Flow } from './flow.ts';
import { ruleInForce } from './rule-in-force.ts';

/**
 * What the rules of a flow may use (of the pack alone without a flow): named rules in the version in
 * force, decision tables, and working days by the calendar that each evaluation brings.
 */
export function ruleContextOf(
  bundle: Bundle,
  flow: Flow | null,
): RuleContext & { readonly rules: Readonly<Record<string, Rule>> } {
  const named = [...bundle.rules, ...(flow?.rules ?? [])];
  const rules = Object.fromEntries(named.map((one) => [one.id, ruleInForce(one)]));
  const context = { rules, calendar: 'with-data' } as const;
  const tables = [...(bundle.tables ?? []), ...(flow?.tables ?? [])];
  return { ...context, tables: ruleTables(tables, context) };
}

/** What named rules, tables and their outputs are called, for saying rules in words. */
export function ruleTitlesOf(bundle: Bundle, flow: Flow | null): RuleTitles {
  const titles: [string, Text][] = [...bundle.rules, ...(flow?.rules ?? [])].map((one) => [
    one.id,
    one.title,
  ]);
  for (const table of [...(bundle.tables ?? []), ...(flow?.tables ?? [])]) {
    titles.push([table.id, table.title]);
    for (const output of table.outputs) titles.push([`${table.id}.${output.id}`, output.title]);
  }
  return Object.fromEntries(titles);
}
