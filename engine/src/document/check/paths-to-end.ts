import { holdsBranches, rootsOf } from '../branch-roots.ts';
import { ancestors, type Findings, type FlowScope, inFlow } from './scope.ts';

/**
 * Every state can be reached from the start, and from every reachable state some final one (that of
 * its branch, for a state in a branch); guards
 * are taken to hold now and then. Meant for flows whose references are sound.
 */
export function checkPathsToEnd(scope: FlowScope, findings: Findings): void {
  const { flow } = scope;
  const roots = rootsOf(flow);
  const next = (id: string) => nextStates(scope, id, roots);
  const graph = new Map(flow.states.map(({ id }) => [id, next(id)]));
  const branches = new Map(flow.states.map(({ id }) => [id, [...next(id), ...bodies(scope, id)]]));
  const entered = reach([flow.initial], branches);
  const reachable = new Set([...entered].flatMap((id) => [id, ...ancestors(scope, id)]));
  for (const { element: state, place } of inFlow(scope, 'states', flow.states)) {
    if (!reachable.has(state.id)) {
      findings.add('ENGINE_STATE_UNREACHABLE', place, { title: state.title });
      continue;
    }
    if (state.kind === 'composite') continue;
    const ends = [...reach([state.id], graph)].some(
      (id) => scope.states.get(id)?.kind === 'final' && roots.get(id) === roots.get(state.id),
    );
    if (!ends) findings.add('ENGINE_CASE_CANNOT_END', place, { title: state.title });
  }
}

/**
 * What may be entered after a state. Entering a composite enters its initial state (with history also
 * where it was left, which had been reached before); a state is left by its own transitions and by
 * those of the composites around it.
 */
function nextStates(
  scope: FlowScope,
  id: string,
  roots: ReadonlyMap<string, string | null>,
): string[] {
  const state = scope.states.get(id);
  if (state === undefined || state.kind === 'final') return [];
  if (state.kind === 'composite') return [state.initial];
  // What lies around a branch can leave it, but is no way for the branch itself to end.
  const active = [id, ...ancestors(scope, id)].filter((one) => roots.get(one) === roots.get(id));
  return [...scope.flow.actions, ...scope.flow.routes].flatMap(({ from, to }) =>
    to !== undefined && active.includes(from) ? [to] : [],
  );
}

/** Every state that may come after one, in its own branch. */
export function statesAfter(scope: FlowScope, id: string): ReadonlySet<string> {
  const roots = rootsOf(scope.flow);
  const next = (from: string) => nextStates(scope, from, roots);
  return reach(next(id), new Map(scope.flow.states.map((one) => [one.id, next(one.id)])));
}

/** The branches that begin when a state is entered. */
function bodies(scope: FlowScope, id: string): string[] {
  if (!holdsBranches(scope.states.get(id)?.kind)) return [];
  return scope.flow.states.flatMap((state) => (state.parent === id ? [state.id] : []));
}

function reach(
  starts: readonly string[],
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.get(id) ?? []));
  }
  return seen;
}

/** Choices that only lead to choices would never let a case come to rest. */
export function checkChoiceLoops(scope: FlowScope, findings: Findings): void {
  const choices = new Map(
    scope.flow.states
      .filter(({ kind }) => kind === 'choice')
      .map(({ id }) => [
        id,
        scope.flow.routes.flatMap((route) => (route.from === id ? [route.to] : [])),
      ]),
  );
  for (const { element: state, place } of inFlow(scope, 'states', scope.flow.states)) {
    const next = choices.get(state.id);
    if (next === undefined || !reach(next, choices).has(state.id)) continue;
    findings.add('ENGINE_CHOICE_LOOP', place, { title: state.title });
  }
}
