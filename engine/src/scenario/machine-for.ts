import type { Bundle } from '../document/bundle.ts';
import { compileFlow } from '../machine/compile-flow.ts';
import type { Machine } from '../machine/machine.ts';
import type { Scenario } from './scenario.ts';

const machines = new WeakMap<Bundle, Map<string, Machine>>();

/** Compiled once for all scenarios of a bundle that play under its own parameters. */
export function machineFor(bundle: Bundle, { flow, given }: Scenario): Machine {
  if (given.parameters !== undefined) {
    return compileFlow(withParameters(bundle, given.parameters), flow);
  }
  const known = machines.get(bundle) ?? new Map<string, Machine>();
  machines.set(bundle, known);
  const machine = known.get(flow) ?? compileFlow(bundle, flow);
  known.set(flow, machine);
  return machine;
}

function withParameters(bundle: Bundle, values: Readonly<Record<string, unknown>>): Bundle {
  const parameters = bundle.parameters.map((parameter) => {
    const value = Object.hasOwn(values, parameter.id) ? values[parameter.id] : undefined;
    return value === undefined
      ? parameter
      : { ...parameter, value: value as typeof parameter.value };
  });
  return { ...bundle, parameters };
}
