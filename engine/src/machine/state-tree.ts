import type { Flow } from '../document/flow.ts';
import type { StateValue } from '../step/snapshot.ts';

/** The composite state around each state; null at the top. */
export function parentsOf(flow: Flow): ReadonlyMap<string, string | null> {
  return new Map(flow.states.map((state) => [state.id, state.parent ?? null]));
}

/** The active states, from the outermost to the leaf. */
export function activeStates(value: StateValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([state, inner]) => [state, ...activeStates(inner)]);
}

/** The innermost active state of a branch. */
export function leafOf(value: StateValue): string {
  let inner: StateValue | undefined = value;
  while (typeof inner === 'object') inner = Object.values(inner).at(-1);
  return inner ?? '';
}

/** The state value of a path from the outermost state to the leaf. */
export function valueOfPath(path: readonly string[]): StateValue {
  const [first, ...rest] = path;
  if (first === undefined) return {};
  return rest.length === 0 ? first : { [first]: valueOfPath(rest) };
}
