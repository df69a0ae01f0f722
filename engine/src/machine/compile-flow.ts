import { rootsOf } from '../document/branch-roots.ts';
import type { Bundle } from '../document/bundle.ts';
import { bundleHash } from '../document/bundle-hash.ts';
import { checkBundle } from '../document/check-bundle.ts';
import { jointStatesOf } from '../document/joint-states.ts';
import { ruleContextOf } from '../document/rule-context.ts';
import type { Json } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { chartsOf } from './chart.ts';
import { compileRules } from './compile-rules.ts';
import type { Machine } from './machine.ts';
import { parentsOf } from './state-tree.ts';

/** Compiles one flow of a bundle. Throws an EngineError with everything that keeps it from running. */
export function compileFlow(bundle: Bundle, flowId: string): Machine {
  const flow = bundle.flows.find((one) => one.id === flowId);
  if (flow === undefined) {
    const known = bundle.flows.map((one) => one.id).join(', ');
    throw new EngineError([
      problem('ENGINE_FLOW_UNKNOWN', { path: '/flows' }, { flow: flowId, known }),
    ]);
  }
  const [first, ...others] = errorsOf(bundle, flowId);
  if (first !== undefined) throw new EngineError([first, ...others]);
  const parameters = bundle.parameters.map((one): [string, Json] => [one.id, one.value]);
  return {
    hash: bundleHash(bundle),
    bundle,
    flow,
    parameters: Object.fromEntries(parameters),
    namedRules: ruleContextOf(bundle, flow).rules,
    rules: compileRules(bundle, flow),
    fields: byId([...bundle.fields, ...flow.fields]),
    forms: byId(flow.forms),
    roles: byId(bundle.roles),
    states: byId(flow.states),
    jointStates: jointStatesOf(flow),
    parents: parentsOf(flow),
    roots: rootsOf(flow),
    actions: byId(flow.actions),
    routes: byId(flow.routes),
    deadlines: byId(flow.deadlines),
    charts: chartsOf(flow),
  };
}

/** What is wrong with the flow itself or with what all flows of the bundle share. */
function errorsOf(bundle: Bundle, flowId: string): Problem[] {
  return checkBundle(bundle).filter(
    ({ severity, flow }) => severity === 'error' && (flow === undefined || flow === flowId),
  );
}

function byId<Element extends { readonly id: string }>(
  elements: readonly Element[],
): ReadonlyMap<string, Element> {
  return new Map(elements.map((one) => [one.id, one]));
}
