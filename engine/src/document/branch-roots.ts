import type { State } from './states.ts';

type Nested = Pick<State, 'id' | 'kind' | 'parent'>;

/** Kinds of state whose children are branches. */
export function holdsBranches(kind: string | undefined): boolean {
  return kind === 'joint' || kind === 'multiple';
}

/**
 * The composite state in whose branch each state runs: the nearest one, itself included, that lies
 * directly in a state that holds branches. Null: the main branch.
 */
export function rootsOf({
  states,
}: {
  readonly states: readonly Nested[];
}): ReadonlyMap<string, string | null> {
  const byId = new Map(states.map((state) => [state.id, state]));
  const roots = new Map<string, string | null>();
  for (const { id } of states) {
    let root: string | null = null;
    const seen = new Set<string>();
    for (let at = byId.get(id); at !== undefined && !seen.has(at.id); ) {
      seen.add(at.id);
      const around: Nested | undefined = byId.get(at.parent ?? '');
      if (holdsBranches(around?.kind)) {
        root = at.id;
        break;
      }
      at = around;
    }
    roots.set(id, root);
  }
  return roots;
}
