import type { Box, Budget } from './boxes.ts';
import { highest, intersection, lowest, type Runs, sizeOf } from './runs.ts';

/** A row cut down to a part of the domain, with the number of its atoms on each axis. */
interface Piece {
  readonly runs: readonly Runs[];
  readonly sizes: readonly number[];
}

interface Cut {
  readonly axis: number;
  /** The first atom of the upper part. */
  readonly at: number;
}

/**
 * Parts of a domain that no box covers, at most `most`; none found proves that there is none, unless the
 * budget was exhausted. Every box meets the domain. The domain is halved again and again, each time where
 * the boxes are told apart best, until a part is covered by one box or met by none.
 */
export function uncovered(domain: Box, boxes: readonly Box[], most: number, budget: Budget): Box[] {
  const found: Box[] = [];
  const search = (part: Piece, pieces: readonly Piece[]): void => {
    if (found.length >= most || !budget.spend((pieces.length + 1) * part.sizes.length)) return;
    if (pieces.length === 0) {
      found.push(part.runs);
      return;
    }
    if (pieces.some((piece) => piece.sizes.every((size, axis) => size === part.sizes[axis])))
      return;
    const cut = bestCut(part, pieces);
    if (cut === null) return;
    for (const upper of [false, true]) {
      const inside = keep(part, cut, upper);
      if (inside === null) continue;
      search(
        inside,
        pieces.flatMap((piece) => keep(piece, cut, upper) ?? []),
      );
    }
  };
  const whole = pieceOf(domain);
  if (whole.sizes.includes(0)) return found;
  const inside = boxes.map((box) =>
    pieceOf(box.map((runs, axis) => intersection(runs, domain[axis] as Runs))),
  );
  search(whole, inside);
  return found;
}

function pieceOf(box: Box): Piece {
  return { runs: box, sizes: box.map(sizeOf) };
}

/** The part of a piece on one side of a cut; null where there is none. */
function keep(piece: Piece, { axis, at }: Cut, upper: boolean): Piece | null {
  const runs = piece.runs[axis] as Runs;
  const [first, last] = [lowest(runs), highest(runs)];
  if (upper ? first >= at : last < at) return piece;
  if (upper ? last < at : first >= at) return null;
  const side = upper ? { from: at, to: last } : { from: first, to: at - 1 };
  const kept = intersection(runs, [side]);
  return { runs: piece.runs.with(axis, kept), sizes: piece.sizes.with(axis, sizeOf(kept)) };
}

/** The cut after which the fuller side holds fewest pieces, counting those on both sides twice. */
function bestCut(part: Piece, pieces: readonly Piece[]): Cut | null {
  let best: Cut | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let axis = 0; axis < part.sizes.length; axis += 1) {
    const from = lowest(part.runs[axis]);
    const to = highest(part.runs[axis]);
    if (from === to) continue;
    const starts = pieces.map(({ runs }) => lowest(runs[axis])).sort(ascending);
    const ends = pieces.map(({ runs }) => highest(runs[axis])).sort(ascending);
    for (const at of cutsOf(pieces, axis, from, to)) {
      const below = countBelow(starts, at);
      const above = pieces.length - countBelow(ends, at);
      const cost = 2 * (below + above - pieces.length) + Math.max(below, above);
      if (cost < fewest) {
        fewest = cost;
        best = { axis, at };
      }
    }
  }
  return best;
}

/** Where a run of a piece begins or has ended, inside of a part. */
function cutsOf(pieces: readonly Piece[], axis: number, least: number, most: number): Set<number> {
  const cuts = new Set<number>();
  for (const { runs } of pieces) {
    for (const { from, to } of runs[axis] as Runs) {
      if (from > least) cuts.add(from);
      if (to < most) cuts.add(to + 1);
    }
  }
  return cuts;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** How many of ascending numbers lie below another. */
function countBelow(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
