import type { Bundle, Flow, Problem, Text } from '@jingwei/engine';
import { MarkerType } from '@xyflow/react';
import type { CanvasEdge, Projection } from '../model/projection.ts';
import { absoluteBoxes, stillLeads } from './absolute-boxes.ts';
import type { Box, EdgeRoute } from './layout.ts';
import type { StateNode } from './StateCard.tsx';
import { framedKinds } from './state-look.ts';
import { summaryOf } from './state-summary.ts';
import type { TransitionEdgeModel } from './TransitionEdge.tsx';

interface Source {
  readonly bundle: Bundle;
  readonly flow: Flow;
  readonly projection: Projection;
  readonly problems: readonly Problem[];
  readonly changed: ReadonlySet<string>;
}

/** The projection as React Flow's nodes. */
export function nodesOf(
  { bundle, flow, projection, problems, changed }: Source,
  boxes: ReadonlyMap<string, Box>,
  selected: string | null,
): StateNode[] {
  return projection.nodes.map(({ id, state, parent, isInitial }) => {
    const box = boxes.get(id) ?? { x: 0, y: 0, width: 220, height: 76 };
    const about = problems.filter(
      (one) => one.element === id && (one.flow === undefined || one.flow === flow.id),
    );
    return {
      id,
      type: framedKinds.has(state.kind) ? 'composite' : 'state',
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      selected: id === selected,
      // Edges run over the frames of composite states and under cards.
      zIndex: framedKinds.has(state.kind) ? 0 : 20,
      ...(parent === null ? {} : { parentId: parent }),
      data: {
        state,
        summary: summaryOf(bundle, flow, state),
        isInitial,
        changed: changed.has(id),
        problems: { count: about.length, severe: about.some((one) => one.severity === 'error') },
      },
    };
  });
}

interface Drawn {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: ReadonlyMap<string, EdgeRoute>;
}

/** The projection as React Flow's edges; those between the same two states are set apart. */
export function edgesOf(
  { projection, problems, changed }: Source,
  { boxes, routes }: Drawn,
  selected: string | null,
  sayGuard: (edge: CanvasEdge) => Text | null,
  onSelect: (id: string) => void,
): TransitionEdgeModel[] {
  const seen = new Map<string, number>();
  const absolute = absoluteBoxes(projection, boxes);
  return projection.edges.map((edge) => {
    const pair = [edge.from, edge.to].sort().join(' ');
    const shift = seen.get(pair) ?? 0;
    seen.set(pair, shift + 1);
    const route = routes.get(edge.id);
    const leads =
      route !== undefined && stillLeads(route, absolute.get(edge.from), absolute.get(edge.to));
    return {
      id: edge.id,
      type: 'transition',
      source: edge.from,
      target: edge.to,
      selected: edge.id === selected,
      markerEnd: { type: MarkerType.ArrowClosed, width: 18, height: 18, color: '#8c8c8c' },
      zIndex: edge.id === selected ? 20 : 10,
      data: {
        title: edge.transition.title,
        kind: edge.kind,
        timed: edge.timed,
        guard: sayGuard(edge),
        shift,
        route: leads ? route : null,
        changed: changed.has(edge.id),
        severe: problems.some((one) => one.element === edge.id && one.severity === 'error'),
        onSelect,
      },
    };
  });
}
