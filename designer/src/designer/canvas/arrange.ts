import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { CanvasEdge, CanvasNode, Projection } from '../model/projection.ts';
import { labelSize } from './label-size.ts';
import type { EdgeRoute, Layout, Place } from './layout.ts';
import { cardSize, compositePadding } from './state-look.ts';

const layering = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelLabel': '8',
  'elk.spacing.labelNode': '8',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // Greedy keeps large flows compact: about half the area of DEPTH_FIRST for 41 states.
  'elk.layered.cycleBreaking.strategy': 'GREEDY',
  'elk.json.edgeCoords': 'ROOT',
};

/** The method leaves some things to chance: the best of a few fixed chances is taken. */
const seeds = [1, 2, 3, 4];

/** Width by height of the window that a layout should fill. */
const windowShape = 1.4;

/**
 * Lays a flow out by the layered method, left to right: places of all states, the way of every edge
 * around them and where its name stands. The same flow always gives the same layout.
 */
export async function arrange(elk: Pick<ELK, 'layout'>, projection: Projection): Promise<Layout> {
  const initial = projection.nodes.find((node) => node.isInitial && node.parent === null)?.id;
  const tried: ElkNode[] = [];
  for (const seed of seeds) {
    tried.push(
      await elk.layout({
        id: 'canvas',
        layoutOptions: { ...layering, 'elk.randomSeed': String(seed) },
        children: childrenOf(projection.nodes, null),
        edges: projection.edges.map(edgeOf),
      }),
    );
  }
  const laidOut = tried.reduce((best, one) =>
    awkwardness(one, initial) < awkwardness(best, initial) ? one : best,
  );
  return {
    places: new Map(placesIn(laidOut)),
    routes: new Map((laidOut.edges ?? []).flatMap(routeOf)),
  };
}

/** How little a layout suits a window: how far one must stand back, and how far down it starts. */
function awkwardness({ width = 0, height = 0, children = [] }: ElkNode, initial?: string): number {
  const start = children.find(({ id }) => id === initial)?.y ?? 0;
  return Math.max(width / windowShape, height) * (1 + start / (2 * Math.max(1, height)));
}

function childrenOf(nodes: readonly CanvasNode[], parent: string | null): ElkNode[] {
  return nodes
    .filter((node) => node.parent === parent)
    .map((node) => {
      const children = childrenOf(nodes, node.id);
      if (children.length === 0) return { id: node.id, ...cardSize };
      const { top, side, bottom } = compositePadding;
      return {
        id: node.id,
        children,
        layoutOptions: {
          ...layering,
          'elk.padding': `[top=${top},left=${side},bottom=${bottom},right=${side}]`,
        },
      };
    });
}

function edgeOf({ id, from, to, transition }: CanvasEdge): ElkExtendedEdge {
  return {
    id,
    sources: [from],
    targets: [to],
    labels: [
      {
        text: transition.title['zh-CN'],
        ...labelSize(transition.title),
        // On its own line, so that nobody has to guess whose name it is.
        layoutOptions: { 'elk.edgeLabels.inline': 'true' },
      },
    ],
  };
}

function placesIn(node: ElkNode): [string, Place][] {
  return (node.children ?? []).flatMap((child) => [
    [child.id, rounded(child.x, child.y)] as [string, Place],
    ...placesIn(child),
  ]);
}

function routeOf({ id, sections, labels }: ElkExtendedEdge): [string, EdgeRoute][] {
  const [section] = sections ?? [];
  const [label] = labels ?? [];
  if (!section || !label) return [];
  const { startPoint, bendPoints = [], endPoint } = section;
  return [
    [
      id,
      {
        points: [startPoint, ...bendPoints, endPoint].map(({ x, y }) => rounded(x, y)),
        label: rounded(
          (label.x ?? 0) + (label.width ?? 0) / 2,
          (label.y ?? 0) + (label.height ?? 0) / 2,
        ),
      },
    ],
  ];
}

const rounded = (x = 0, y = 0): Place => ({ x: Math.round(x), y: Math.round(y) });
