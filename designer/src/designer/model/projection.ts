import type { Action, Flow, Route, State } from '@jingwei/engine';

/** What the canvas draws; React Flow sees this and never the document. */
export interface CanvasNode {
  readonly id: string;
  readonly state: State;
  readonly parent: string | null;
  readonly isInitial: boolean;
}

export interface CanvasEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'action' | 'route';
  readonly transition: Action | Route;
  /** Taken because time has passed. */
  readonly timed: boolean;
  readonly guarded: boolean;
}

export interface Projection {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** Parents come before what lies in them: React Flow asks for it. */
export function projectFlow(flow: Flow): Projection {
  const byOrder = [...flow.states].sort(
    (a, b) => depth(flow, a) - depth(flow, b) || (a.order < b.order ? -1 : 1),
  );
  const nodes = byOrder.map((state) => ({
    id: state.id,
    state,
    parent: state.parent ?? null,
    isInitial: isInitial(flow, state),
  }));
  const known = new Set(nodes.map((node) => node.id));
  const drawable = (from: string, to: string | undefined): to is string =>
    to !== undefined && known.has(from) && known.has(to);
  const actions = flow.actions.flatMap((one): CanvasEdge[] =>
    drawable(one.from, one.to)
      ? [
          {
            id: one.id,
            from: one.from,
            to: one.to,
            kind: 'action',
            transition: one,
            timed: false,
            guarded: one.guard !== undefined,
          },
        ]
      : [],
  );
  const routes = flow.routes.flatMap((one): CanvasEdge[] =>
    drawable(one.from, one.to)
      ? [
          {
            id: one.id,
            from: one.from,
            to: one.to,
            kind: 'route',
            transition: one,
            timed: ['deadline', 'after', 'at', 'timed-out'].includes(one.on.type),
            guarded: one.guard !== undefined,
          },
        ]
      : [],
  );
  return { nodes, edges: [...actions, ...routes] };
}

function isInitial(flow: Flow, state: State): boolean {
  return (
    flow.initial === state.id ||
    flow.states.some((one) => one.kind === 'composite' && one.initial === state.id)
  );
}

/** How many composite states a state lies in; a circle of parents ends at the number of states. */
function depth(flow: Flow, state: State): number {
  let deep = 0;
  for (let at = state.parent; at && deep <= flow.states.length; deep += 1) {
    at = flow.states.find((one) => one.id === at)?.parent;
  }
  return deep;
}
