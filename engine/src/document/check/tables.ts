import type { RulePaths } from '../../rules/index.ts';
import { checkTable, type TableCheckContext } from '../../tables/index.ts';
import type { Bundle } from '../bundle.ts';
import type { Flow } from '../flow.ts';
import { ruleContextOf } from '../rule-context.ts';
import { rulePathsOf } from '../rule-paths.ts';
import type { Table, TableInput } from '../tables.ts';
import { below, type Findings, type FlowScope, inFlow, type Placed, placed } from './scope.ts';

/** Pack-level tables may read what any flow offers. */
export function checkPackTables(bundle: Bundle, findings: Findings): void {
  const tables = placed(bundle.tables, '/tables');
  if (tables.length === 0) return;
  const paths = bundle.flows.flatMap((flow) => rulePathsOf(bundle, flow));
  const context = contextOf(bundle, null, paths);
  checkEach(bundle, bundle.flows, tables, context, findings);
}

export function checkFlowTables(scope: FlowScope, findings: Findings): void {
  const { bundle, flow } = scope;
  const tables = inFlow(scope, 'tables', flow.tables);
  if (tables.length === 0) return;
  const context = contextOf(bundle, flow, rulePathsOf(bundle, flow));
  checkEach(bundle, [flow], tables, context, findings);
}

function contextOf(bundle: Bundle, flow: Flow | null, paths: RulePaths): TableCheckContext {
  return {
    ...ruleContextOf(bundle, flow),
    paths,
    codes: Object.fromEntries(
      bundle.codeLists.map(({ id, codes }) => [id, codes.map((code) => code.id)]),
    ),
  };
}

function checkEach(
  bundle: Bundle,
  flows: readonly Flow[],
  tables: readonly Placed<Table>[],
  context: TableCheckContext,
  findings: Findings,
): void {
  const lists = bundle.codeLists.map(({ id }) => id);
  for (const { element: table, place } of tables) {
    for (const property of ['inputs', 'outputs'] as const) {
      for (const [index, { codeList }] of table[property].entries()) {
        if (codeList === undefined) continue;
        findings.refer('code-list', codeList, lists, place, `/${property}/${index}/codeList`);
      }
    }
    const narrowed = { ...table, inputs: table.inputs.map((one) => narrow(one, bundle, flows)) };
    for (const found of checkTable(narrowed, context)) {
      const at = below(place, found.path);
      const element = found.element ?? place.element;
      findings.problems.push({
        ...found,
        path: at.path,
        ...(element === undefined ? {} : { element }),
        ...(place.flow === undefined ? {} : { flow: place.flow }),
      });
    }
  }
}

interface Domain {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals?: number | undefined;
}

/** An input of a number with the bounds and decimals that its field or parameter has as well. */
function narrow(input: TableInput, bundle: Bundle, flows: readonly Flow[]): TableInput {
  if (!('path' in input) || input.type !== 'number') return input;
  const { min, max, decimals } = domainOf(input.path, bundle, flows);
  const least = largest(input.min, min);
  const most = smallest(input.max, max);
  const places = smallest(input.decimals, decimals);
  return {
    ...input,
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
    ...(places === undefined ? {} : { decimals: places }),
  };
}

function domainOf(path: string, bundle: Bundle, flows: readonly Flow[]): Domain {
  const [root, id] = path.split('.');
  if (root === 'history' || path.startsWith('case.parties.')) return { min: 0, decimals: 0 };
  if (root === 'param') {
    const parameter = bundle.parameters.find((one) => one.id === id);
    const decimals = parameter?.type === 'integer' ? 0 : undefined;
    return { min: parameter?.min, max: parameter?.max, decimals };
  }
  const fields = [...bundle.fields, ...flows.flatMap((flow) => flow.fields)];
  const named = root === 'data' ? fields.filter((one) => one.id === id) : [];
  // Flows may give one id to fields of their own: what holds for all of them is not known then.
  const [field, ...others] = named;
  if (field === undefined || others.length > 0) return {};
  const places: Readonly<Record<string, number>> = { integer: 0, money: 2 };
  return { min: field.min, max: field.max, decimals: places[field.type] };
}

function largest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

function smallest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
