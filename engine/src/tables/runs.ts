/** Atoms from one to another, both included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A set of atoms: runs ascending and apart. */
export type Runs = readonly Run[];

/** Ascending atoms as runs. */
export function runsOf(atoms: readonly number[]): Runs {
  const runs: Run[] = [];
  for (const atom of atoms) {
    const last = runs.at(-1);
    if (last !== undefined && last.to >= atom - 1) runs[runs.length - 1] = { ...last, to: atom };
    else runs.push({ from: atom, to: atom });
  }
  return runs;
}

export function sizeOf(runs: Runs): number {
  let size = 0;
  for (const { from, to } of runs) size += to - from + 1;
  return size;
}

export function intersection(a: Runs, b: Runs): Runs {
  const both: Run[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return both;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (from <= to) both.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

export function meet(a: Runs, b: Runs): boolean {
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return false;
    if (one.from <= other.to && other.from <= one.to) return true;
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

export function union(a: Runs, b: Runs): Runs {
  const joined: Run[] = [];
  for (const run of [...a, ...b].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && run.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    } else joined.push(run);
  }
  return joined;
}

/** Whether the first holds all of the second. */
export function contains(outer: Runs, inner: Runs): boolean {
  return sizeOf(intersection(outer, inner)) === sizeOf(inner);
}

/** The first atom; 0 where there is none. */
export function lowest(runs: Runs | undefined): number {
  return runs?.[0]?.from ?? 0;
}

/** The last atom; 0 where there is none. */
export function highest(runs: Runs | undefined): number {
  return runs?.at(-1)?.to ?? 0;
}
