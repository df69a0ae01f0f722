import type { Bundle, ElementKind } from '@jingwei/engine';
import { randomId } from '../../connection/random-id.ts';

/**
 * An id for a new element that nothing in the pack has or had. It says the kind and is otherwise
 * meaningless: titles change, ids never do.
 */
export function newId(bundle: Bundle, kind: ElementKind | 'code', random = randomPart): string {
  const taken = new Set([...bundle.retired, ...allIds(bundle)]);
  for (;;) {
    const id = `${kind}-${random()}`;
    if (!taken.has(id)) return id;
  }
}

function randomPart(): string {
  return randomId().slice(0, 8);
}

function allIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(allIds);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(allIds)];
}
