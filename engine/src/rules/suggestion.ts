import { nearestName } from '../text/nearest.ts';

/** What to offer for a name that is not known: the nearest one, or the first few where none is near. */
export function suggestion(name: string, known: Iterable<string>): string {
  const names = [...known];
  // Distances cost the product of both lengths, and a rule may state a name of any length.
  const near = name.length > 200 ? null : nearestName(name, names);
  return near ?? (names.slice(0, 6).join(', ') || '—');
}
