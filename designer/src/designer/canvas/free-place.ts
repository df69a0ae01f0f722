import type { Box, Place } from './layout.ts';

/** How far states stand apart at least, and how far the search goes at a time, in px. */
const gap = 24;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** The place nearest to the wanted one where a card covers nothing, searched in growing squares. */
export function freePlace(
  wanted: Place,
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Place {
  const isFree = (place: Place) => !taken.some((box) => overlap({ ...place, ...size }, box));
  for (let ring = 0; ring < 200; ring += 1) {
    const found = ringAround(wanted, ring).filter(isFree);
    if (found.length > 0) return found.reduce((best, one) => nearer(wanted, best, one));
  }
  return wanted;
}

function ringAround({ x, y }: Place, ring: number): Place[] {
  if (ring === 0) return [{ x, y }];
  const places: Place[] = [];
  for (let at = -ring; at <= ring; at += 1) {
    places.push(
      { x: x + at * gap, y: y - ring * gap },
      { x: x + at * gap, y: y + ring * gap },
      { x: x - ring * gap, y: y + at * gap },
      { x: x + ring * gap, y: y + at * gap },
    );
  }
  return places;
}

function nearer(wanted: Place, a: Place, b: Place): Place {
  const far = (one: Place) => Math.hypot(one.x - wanted.x, one.y - wanted.y);
  return far(b) < far(a) ? b : a;
}
