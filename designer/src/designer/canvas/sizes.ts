import type { Projection } from '../model/projection.ts';
import type { Box, Place } from './layout.ts';
import { cardSize, compositePadding } from './state-look.ts';

/**
 * Where everything is drawn: each state at its place, each composite state large enough for what lies
 * in it. States without a place are set below what is there, so that a new one is always seen.
 */
export function boxesOf(
  projection: Projection,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const measure = (parent: string | null): { width: number; height: number } => {
    const inside = projection.nodes.filter((node) => node.parent === parent);
    const free: string[] = [];
    let width = 0;
    let height = 0;
    const put = (id: string, place: Place) => {
      const size = projection.nodes.some((node) => node.parent === id) ? measure(id) : cardSize;
      boxes.set(id, { ...place, ...size });
      width = Math.max(width, place.x + size.width);
      height = Math.max(height, place.y + size.height);
    };
    for (const { id } of inside) {
      const place = places.get(id);
      if (place) put(id, place);
      else free.push(id);
    }
    const left = parent === null ? 40 : compositePadding.side;
    for (const id of free)
      put(id, { x: left, y: height === 0 ? compositePadding.top : height + 48 });
    const { side, bottom, top } = compositePadding;
    return {
      width: Math.max(width + side, cardSize.width + 2 * side),
      height: Math.max(height + bottom, top + cardSize.height + bottom),
    };
  };
  measure(null);
  return boxes;
}
