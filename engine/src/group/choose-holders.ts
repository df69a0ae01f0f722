import type { Holder } from './directory-facts.ts';

/**
 * So many of the holders: those with the fewest open tasks; in rotation those whose last task is the
 * longest ago, never having had one first; or as the directory lists them. Ties by id, so that the
 * same answers choose the same people.
 */
export function chooseHolders(
  holders: readonly Holder[],
  by: 'least-loaded' | 'rotation' | 'listed',
  count: number,
): readonly Holder[] {
  if (by === 'listed') return holders.slice(0, count);
  const byId = (one: Holder, other: Holder) => compare(one.id, other.id);
  const compareBy =
    by === 'least-loaded'
      ? (one: Holder, other: Holder) => one.load - other.load || byId(one, other)
      : (one: Holder, other: Holder) =>
          compare(one.lastAssignedAt ?? '', other.lastAssignedAt ?? '') || byId(one, other);
  return holders.toSorted(compareBy).slice(0, count);
}

/** By code units, as everywhere: the order of a language would differ between machines. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
