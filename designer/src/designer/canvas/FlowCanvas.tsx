import '@xyflow/react/dist/style.css';
import './canvas.css';
import {
  Background,
  type Connection,
  Controls,
  getViewportForBounds,
  MiniMap,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from './layout.ts';
import { CompositeFrame, StateCard, type StateNode } from './StateCard.tsx';
import { stateColors } from './state-look.ts';
import { TransitionEdge, type TransitionEdgeModel } from './TransitionEdge.tsx';

const nodeTypes = { state: StateCard, composite: CompositeFrame };
const edgeTypes = { transition: TransitionEdge };

interface FlowCanvasProps {
  readonly nodes: readonly StateNode[];
  readonly edges: readonly TransitionEdgeModel[];
  readonly onSelect: (id: string | null) => void;
  /** What can be done to the drawing; without it the drawing is only looked at. */
  readonly editing?: {
    readonly onConnect: (from: string, to: string) => void;
    readonly mayConnect: (from: string, to: string) => boolean;
    readonly onPlace: (places: ReadonlyMap<string, Place>) => void;
    readonly onRemove: (id: string) => void;
    readonly onEditTitle: (id: string) => void;
  };
  /** Changes when everything was placed anew and the view should show all of it. */
  readonly fitKey: string;
}

/** Below this only titles can be read: they grow, and what stands beside them goes. */
const farZoom = 0.62;

/** How far one may stand back, and the part of the window that is left free around everything. */
const farthest = 0.2;
const padding = 0.04;

const overviewSize = { width: 150, height: 110 };

/** The drawing. It holds only what is being dragged; everything else comes from the document. */
export function FlowCanvas({ nodes, edges, onSelect, editing, fitKey }: FlowCanvasProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<ReadonlyMap<string, Place>>(new Map());
  const canvas = useRef<ReactFlowInstance<StateNode, TransitionEdgeModel> | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () =>
      nodes.map((node) =>
        dragged.has(node.id) ? { ...node, position: dragged.get(node.id) ?? node.position } : node,
      ),
    [nodes, dragged],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key alone says when to show everything again
  useEffect(() => {
    const frame = requestAnimationFrame(() => showAll(canvas.current, place.current, nodes));
    return () => cancelAnimationFrame(frame);
  }, [fitKey]);

  const onNodesChange = useCallback(
    (changes: NodeChange<StateNode>[]) => {
      const moved = new Map<string, Place>();
      let ended = false;
      for (const change of changes) {
        if (change.type === 'select' && change.selected) onSelect(change.id);
        if (change.type !== 'position' || !change.position) continue;
        moved.set(change.id, {
          x: Math.round(change.position.x),
          y: Math.round(change.position.y),
        });
        ended ||= change.dragging === false;
      }
      if (moved.size === 0) return;
      if (ended) {
        setDragged(new Map());
        editing?.onPlace(moved);
      } else setDragged((before) => new Map([...before, ...moved]));
    },
    [editing, onSelect],
  );

  const [far, setFar] = useState(false);
  const selected =
    nodes.find((node) => node.selected)?.id ?? edges.find((edge) => edge.selected)?.source;
  useEffect(() => {
    const frame = requestAnimationFrame(() => showNode(canvas.current, place.current, selected));
    return () => cancelAnimationFrame(frame);
  }, [selected]);

  return (
    <ReactFlow<StateNode, TransitionEdgeModel>
      ref={place}
      nodes={shown as StateNode[]}
      edges={edges as TransitionEdgeModel[]}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onInit={(instance) => {
        canvas.current = instance;
      }}
      onNodesChange={onNodesChange}
      onEdgesChange={(changes) => {
        for (const change of changes)
          if (change.type === 'select' && change.selected) onSelect(change.id);
      }}
      onMove={(_, { zoom }) => setFar(zoom < farZoom)}
      className={far ? 'jw-far' : ''}
      onNodeClick={(_, node) => onSelect(node.id)}
      onNodeDoubleClick={(_, node) => editing?.onEditTitle(node.id)}
      zoomOnDoubleClick={false}
      onEdgeClick={(_, edge) => onSelect(edge.id)}
      onPaneClick={() => onSelect(null)}
      nodesDraggable={editing !== undefined}
      nodesConnectable={editing !== undefined}
      onConnect={({ source, target }: Connection) => editing?.onConnect(source, target)}
      isValidConnection={({ source, target }) => editing?.mayConnect(source, target) ?? false}
      // The document deletes, in one gesture and only what may go; what it draws next is drawn here.
      onBeforeDelete={async ({ nodes: [node], edges: [edge] }) => {
        const gone = node ?? edge;
        if (gone) editing?.onRemove(gone.id);
        return false;
      }}
      deleteKeyCode={editing === undefined ? null : ['Delete']}
      minZoom={farthest}
      maxZoom={1.75}
      fitView
      fitViewOptions={{ padding, maxZoom: 1 }}
      proOptions={{ hideAttribution: false }}
      aria-label={t('designer:canvas.label')}
      ariaLabelConfig={{
        'node.a11yDescription.default': t('designer:canvas.nodeHelp'),
        'node.a11yDescription.keyboardDisabled': t('designer:canvas.nodeHelp'),
        'edge.a11yDescription.default': t('designer:canvas.edgeHelp'),
        'controls.ariaLabel': t('designer:canvas.controls'),
        'controls.zoomIn.ariaLabel': t('designer:canvas.zoomIn'),
        'controls.zoomOut.ariaLabel': t('designer:canvas.zoomOut'),
        'controls.fitView.ariaLabel': t('designer:canvas.fit'),
        'minimap.ariaLabel': t('designer:canvas.overview'),
        'handle.ariaLabel': t('designer:canvas.handle'),
      }}
    >
      <Background gap={24} />
      <Controls showInteractive={false} />
      {far ? null : (
        <MiniMap
          style={overviewSize}
          pannable
          zoomable
          nodeColor={(node) => stateColors[(node as StateNode).data.state.kind]}
        />
      )}
    </ReactFlow>
  );
}

/**
 * Shows everything. The canvas' own way waits until it has measured what is new, and then shows what it
 * had before; the sizes are known here.
 */
function showAll(
  canvas: ReactFlowInstance<StateNode, TransitionEdgeModel> | null,
  place: HTMLElement | null,
  nodes: readonly StateNode[],
): void {
  const outer = nodes.filter((node) => node.parentId === undefined);
  if (!canvas || !place || outer.length === 0) return;
  const x = Math.min(...outer.map((node) => node.position.x));
  const y = Math.min(...outer.map((node) => node.position.y));
  const width = Math.max(...outer.map((node) => node.position.x + (node.width ?? 0))) - x;
  const height = Math.max(...outer.map((node) => node.position.y + (node.height ?? 0))) - y;
  const { clientWidth, clientHeight } = place;
  const bounds = { x, y, width, height };
  void canvas.setViewport(
    getViewportForBounds(bounds, clientWidth, clientHeight, farthest, 1, padding),
  );
}

/** Brings a state that lies outside the window into its middle; one that is seen stays where it is. */
function showNode(
  canvas: ReactFlowInstance<StateNode, TransitionEdgeModel> | null,
  place: HTMLElement | null,
  id: string | undefined,
): void {
  const node = id === undefined ? undefined : canvas?.getInternalNode(id);
  if (!canvas || !place || !node) return;
  const { x, y } = node.internals.positionAbsolute;
  const { width = 0, height = 0 } = node;
  const { x: panX, y: panY, zoom } = canvas.getViewport();
  const left = x * zoom + panX;
  const top = y * zoom + panY;
  const seen =
    left >= 0 &&
    top >= 0 &&
    left + width * zoom <= place.clientWidth &&
    top + height * zoom <= place.clientHeight;
  if (!seen) void canvas.setCenter(x + width / 2, y + height / 2, { zoom, duration: 200 });
}
