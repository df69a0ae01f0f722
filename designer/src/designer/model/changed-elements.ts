import { type Bundle, diffBundles } from '@jingwei/engine';

/** The ids of the elements in which the draft differs from its base. */
export function changedElements(base: Bundle, bundle: Bundle): ReadonlySet<string> {
  if (base === bundle) return new Set();
  return new Set(
    diffBundles(base, bundle).flatMap((change) => {
      if (change.op === 'set-pack') return [];
      const id = change.op === 'add' ? change.element.id : change.id;
      return change.parent === undefined ? [id] : [id, change.parent];
    }),
  );
}
