import type { Box, Budget, TableBoxes } from './boxes.ts';
import { lowest, type Runs, union } from './runs.ts';
import { uncovered } from './uncovered.ts';

/** How many pieces of gaps are gathered before they are joined. */
const mostPieces = 400;

/** What no row covers, in as few boxes as joining neighbours gives, each of which one new row would fill. */
export function gapsOf(boxes: TableBoxes, budget: Budget): Box[] {
  const pieces = uncovered(boxes.domain, boxes.rows, mostPieces, budget);
  let gaps = pieces.flatMap((piece) => expressible(piece, boxes));
  for (let before = -1; before !== gaps.length; ) {
    before = gaps.length;
    gaps = joinNeighbours(gaps, boxes);
  }
  return gaps;
}

/** A box in parts that one cell an input can say: what has a missing value among others has none. */
function expressible(box: Box, { axes }: TableBoxes): Box[] {
  let parts: Box[] = [box];
  for (const [position, axis] of axes.entries()) {
    const runs = box[position] as Runs;
    if (axis.cell(runs) !== null) continue;
    const missing = axis.atoms;
    const apart: Runs[] = [
      [{ from: lowest(runs), to: missing - 1 }],
      [{ from: missing, to: missing }],
    ];
    parts = parts.flatMap((part) => apart.map((one) => part.with(position, one)));
  }
  return parts;
}

/** Joins boxes that differ in one input only, where a single cell still says the result. */
function joinNeighbours(gaps: readonly Box[], { axes }: TableBoxes): Box[] {
  let joined = [...gaps];
  for (const [position, axis] of axes.entries()) {
    const groups = new Map<string, Box>();
    const out: Box[] = [];
    for (const box of joined.toSorted((a, b) => lowest(a[position]) - lowest(b[position]))) {
      const key = JSON.stringify(box.with(position, []));
      const other = groups.get(key);
      const runs = other === undefined ? [] : union(other[position] as Runs, box[position] as Runs);
      if (other !== undefined && axis.cell(runs) !== null) {
        const both = other.with(position, runs);
        out[out.indexOf(other)] = both;
        groups.set(key, both);
      } else {
        out.push(box);
        groups.set(key, box);
      }
    }
    joined = out;
  }
  return joined;
}
