import type { Projection } from '../model/projection.ts';
import type { Box, EdgeRoute, Place } from './layout.ts';

/** Boxes on the canvas itself: what lies in a composite state is counted from that one's corner. */
export function absoluteBoxes(
  projection: Projection,
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Box> {
  const absolute = new Map<string, Box>();
  // Parents come before what lies in them.
  for (const { id, parent } of projection.nodes) {
    const box = boxes.get(id);
    if (!box) continue;
    const around = parent === null ? undefined : absolute.get(parent);
    absolute.set(id, { ...box, x: box.x + (around?.x ?? 0), y: box.y + (around?.y ?? 0) });
  }
  return absolute;
}

/** Whether a stored way still leads from the one box to the other: neither has been moved since. */
export function stillLeads(route: EdgeRoute, from: Box | undefined, to: Box | undefined): boolean {
  const [first] = route.points;
  const last = route.points.at(-1);
  return (
    from !== undefined &&
    to !== undefined &&
    first !== undefined &&
    last !== undefined &&
    liesOnEdge(first, from) &&
    liesOnEdge(last, to)
  );
}

const near = (a: number, b: number) => Math.abs(a - b) <= 2;

function liesOnEdge({ x, y }: Place, box: Box): boolean {
  const inX = x >= box.x - 2 && x <= box.x + box.width + 2;
  const inY = y >= box.y - 2 && y <= box.y + box.height + 2;
  const onX = near(x, box.x) || near(x, box.x + box.width);
  const onY = near(y, box.y) || near(y, box.y + box.height);
  return (onX && inY) || (onY && inX);
}
