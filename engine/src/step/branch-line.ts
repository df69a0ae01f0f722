import type { Branch, Snapshot } from './snapshot.ts';

type Branches = Pick<Snapshot, 'branches'>;

/** A branch and those that it lies in, from the inside out. */
export function lineOf({ branches }: Branches, id: string): readonly Branch[] {
  const line: Branch[] = [];
  for (let at = find(branches, id); at !== undefined && !line.includes(at); ) {
    line.push(at);
    at = at.parent === null ? undefined : find(branches, at.parent.branch);
  }
  return line;
}

/** Whether a branch is another one or lies in it. */
export function liesIn(snapshot: Branches, id: string, outer: string): boolean {
  return lineOf(snapshot, id).some((one) => one.id === outer);
}

function find(branches: readonly Branch[], id: string): Branch | undefined {
  return branches.find((one) => one.id === id);
}
