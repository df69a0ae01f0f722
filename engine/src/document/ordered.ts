interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** The canonical order of every list of elements: by order key, ties by id, both by code units. */
export function compareElements(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** A new list in canonical order. */
export function ordered<Element extends Ordered>(list: readonly Element[]): Element[] {
  return list.toSorted(compareElements);
}
