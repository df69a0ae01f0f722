import type { Bundle } from './bundle.ts';
import { everyElement } from './check/every-element.ts';
import { localKinds } from './element-lists.ts';

/**
 * The bundle as it may be published after `base`: what `base` used and this bundle no longer
 * uses is retired, and what was retired stays so: nothing will use it again.
 */
export function retireIds(base: Bundle, bundle: Bundle): Bundle {
  const used = new Set(idsOf(bundle));
  const gone = idsOf(base).filter((id) => !used.has(id));
  const retired = [...new Set([...base.retired, ...bundle.retired, ...gone])].sort();
  return { ...bundle, retired };
}

/** Codes and columns are names inside their list or table, and may come back to life. */
function idsOf(bundle: Bundle): string[] {
  return everyElement(bundle).flatMap(({ kind, element }) =>
    localKinds.has(kind) ? [] : [element.id],
  );
}
