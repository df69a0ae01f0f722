import { hashJson } from '../hash/hash.ts';
import type { Bundle } from './bundle.ts';
import { type ElementHolder, listsIn } from './element-lists.ts';
import { compareElements } from './ordered.ts';

type Element = Readonly<Record<string, unknown>> & { readonly id: string; readonly order: string };

/**
 * The same document with its lists of elements in canonical order and its retired ids sorted; an
 * empty optional list is left out. Two bundles that mean the same have the same canonical form.
 */
export function canonicalBundle(bundle: Bundle): Bundle {
  const sorted = canonicalHolder('bundle', bundle as unknown as Element);
  return { ...sorted, retired: [...new Set(bundle.retired)].sort() } as unknown as Bundle;
}

function canonicalHolder(holder: ElementHolder, value: Element): Element {
  const out: Record<string, unknown> = { ...value };
  for (const list of listsIn(holder)) {
    const elements = value[list.property] as readonly Element[] | undefined;
    if (elements === undefined) continue;
    if (elements.length === 0 && list.optional) {
      delete out[list.property];
      continue;
    }
    const held = listsIn(list.kind).length > 0;
    const inside = held
      ? elements.map((element) => canonicalHolder(list.kind as ElementHolder, element))
      : elements;
    out[list.property] = inside.toSorted(compareElements);
  }
  return out as Element;
}

/** The identity of a bundle: SHA-256 (hex) of its canonical form, whatever the order of its arrays. */
export function bundleHash(bundle: Bundle): string {
  return hashJson(canonicalBundle(bundle));
}
