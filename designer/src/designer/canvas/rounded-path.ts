import type { EdgeRoute, Place } from './layout.ts';

/** How round corners are, in px. */
const radius = 8;

/** The way of an edge as an SVG path with rounded corners, and where its name stands. */
export function roundedPath({ points, label }: EdgeRoute): { path: string; label: Place } {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M ${point.x} ${point.y}`;
    if (!after) return `L ${point.x} ${point.y}`;
    const start = towards(point, before);
    const end = towards(point, after);
    return `L ${start.x} ${start.y} Q ${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return { path: parts.join(' '), label };
}

/** A point `radius` away from a corner, at most half of the way to the next one. */
function towards(corner: Place, other: Place): Place {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  if (length === 0) return corner;
  const part = Math.min(radius, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}
