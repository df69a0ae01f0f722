/** The known name with the smallest edit distance (Levenshtein), the first of equals; '' of none. */
export function nearest(name: string, known: Iterable<string>): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(name, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Names are compared by their first 100 characters; a distance of `limit` or more may be cut short. */
function editDistance(one: string, other: string, limit: number): number {
  const from = one.slice(0, 100);
  const to = other.slice(0, 100);
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
