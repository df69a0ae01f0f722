import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  transition,
} from 'xstate';
import type { Branch, StateValue } from '../step/snapshot.ts';
import { type ChartEvent, historyKey } from './chart.ts';
import type { Machine } from './machine.ts';
import { leafOf, valueOfPath } from './state-tree.ts';

/** One thing that a move did, in XState's own order. */
export interface Marker {
  readonly type: 'leave' | 'take' | 'enter';
  /** The state left or entered, or the action or route taken. */
  readonly id: string;
}

export interface Move {
  readonly value: StateValue;
  readonly history: Branch['history'];
  readonly markers: readonly Marker[];
}

/**
 * Where an event leads from a stored position. XState decides; nothing is executed, and resolving the
 * position emits no entry actions. No markers: the event leads nowhere.
 */
export function move(
  machine: Machine,
  from: Pick<Branch, 'root' | 'value' | 'history'>,
  event: ChartEvent,
): Move {
  const chart = machine.charts.get(from.root);
  if (chart === undefined) return { value: from.value, history: from.history, markers: [] };
  const resolved = chart.resolveState({
    value: from.value,
    historyValue: historyNodes(machine, chart, from.history),
    context: {},
  });
  const [next, actions] = transition(chart, resolved, event);
  const markers = actions.map(({ type, params }) => ({
    type: type as Marker['type'],
    id: (params as { readonly id: string }).id,
  }));
  return {
    value: next.value as StateValue,
    history: markers.length === 0 ? from.history : historyValues(next),
    markers,
  };
}

/** Our history, a state value by composite state, as XState's: the nodes by history node. */
function historyNodes(
  machine: Machine,
  chart: AnyStateMachine,
  history: Branch['history'],
): Record<string, AnyStateNode[]> {
  const nodes: Record<string, AnyStateNode[]> = {};
  for (const [composite, value] of Object.entries(history)) {
    const leaf = leafOf(value);
    if (!machine.states.has(leaf)) continue;
    const parent = chart.getStateNodeById(composite);
    const key = parent.states[historyKey]?.id;
    if (key !== undefined) nodes[key] = [chart.getStateNodeById(leaf)];
  }
  return nodes;
}

/** A case has one line of progress, so that each history holds one node. */
function historyValues(snapshot: AnyMachineSnapshot): Branch['history'] {
  const history: Record<string, StateValue> = {};
  const nodesByHistory: Readonly<Record<string, readonly AnyStateNode[]>> = snapshot.historyValue;
  for (const [key, [node]] of Object.entries(nodesByHistory)) {
    const composite = snapshot.machine.getStateNodeById(key).parent;
    if (node === undefined || composite === undefined) continue;
    history[composite.key] = valueOfPath(node.path.slice(composite.path.length));
  }
  return history;
}
