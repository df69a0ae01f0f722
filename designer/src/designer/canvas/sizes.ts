import type { Projection } from '../model/projection.ts';
import { freePlace } from './free-place.ts';
import type { Box, Place } from './layout.ts';
import { cardSize, compositePadding } from './state-look.ts';

/**
 * Where everything is drawn: each state at its place, each composite state large enough for what lies
 * in it. A state without a place is set beside those that it is connected with, else below everything,
 * where it covers nothing.
 */
export function boxesOf(
  projection: Projection,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const measure = (parent: string | null): { width: number; height: number } => {
    const inside = projection.nodes.filter((node) => node.parent === parent);
    const { side, bottom, top } = compositePadding;
    const sizeOf = (id: string) =>
      projection.nodes.some((node) => node.parent === id) ? measure(id) : cardSize;
    const put: Box[] = [];
    const set = (id: string, box: Box) => {
      boxes.set(id, box);
      put.push(box);
    };
    for (const { id } of inside) {
      const place = places.get(id);
      if (place) set(id, { ...place, ...sizeOf(id) });
    }
    for (const { id } of inside) {
      if (places.has(id)) continue;
      const size = sizeOf(id);
      const lowest = Math.max(0, ...put.map((box) => box.y + box.height));
      const wanted = besideNeighbours(projection, id, boxes, parent) ?? {
        x: parent === null ? 40 : side,
        y: put.length === 0 ? top : lowest + 48,
      };
      // Inside a composite state nothing may stand above or before its frame.
      const free = freePlace(wanted, size, put);
      set(id, { x: Math.max(free.x, side), y: Math.max(free.y, top), ...size });
    }
    return {
      width: Math.max(cardSize.width, ...put.map((box) => box.x + box.width)) + side,
      height: Math.max(top + cardSize.height, ...put.map((box) => box.y + box.height)) + bottom,
    };
  };
  measure(null);
  return boxes;
}

/** Room for the name of a connection, in px. */
const beside = 180;

/** Between the states that lead here and those that this one leads to, as far as they stand already. */
function besideNeighbours(
  { nodes, edges }: Projection,
  id: string,
  boxes: ReadonlyMap<string, Box>,
  parent: string | null,
): Place | null {
  const around = nodes.filter((node) => node.parent === parent).map((node) => node.id);
  const boxOf = (other: string) => (around.includes(other) ? boxes.get(other) : undefined);
  const before = edges.flatMap((edge) => (edge.to === id ? (boxOf(edge.from) ?? []) : []));
  const after = edges.flatMap((edge) => (edge.from === id ? (boxOf(edge.to) ?? []) : []));
  const [first] = before;
  if (first) return { x: first.x + first.width + beside, y: first.y };
  const [next] = after;
  return next ? { x: next.x - cardSize.width - beside, y: next.y } : null;
}
