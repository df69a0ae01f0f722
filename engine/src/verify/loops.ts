import { leafOf } from '../machine/state-tree.ts';
import type { Branch } from '../step/snapshot.ts';
import { none } from './diagrams.ts';
import type { Model } from './model.ts';
import type { Operation } from './operation.ts';
import type { Sets } from './sets.ts';
import type { Lead, SiteMap } from './site.ts';

/** States that a case may come back to, with what ends the going round. */
export interface Loop {
  readonly states: readonly string[];
  /** How often it can be gone round where a counter bounds it, and the action or route that it bounds. */
  readonly bound: { readonly times: number; readonly transition: string } | null;
  /** Actions by which people leave it, and routes by which signals and limits do. */
  readonly exits: readonly string[];
  /** The machine alone goes round. */
  readonly driven: boolean;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly lead: Lead;
  readonly transitions: readonly string[];
}

export function loopsOf(model: Model, sets: Sets, map: SiteMap): Loop[] {
  const edges = edgesOf(map);
  const bounds = boundsOf(model, sets, edges);
  const open = edges.filter(({ transitions }) => !transitions.some((id) => bounds.has(id)));
  const circles = circlesOf(edges);
  const stillOpen = circlesOf(open);
  const driven = circlesOf(open.filter(({ lead }) => isMachine(lead)));
  return circles.map((states) => {
    const inside = new Set(states);
    const isOpen = stillOpen.some((one) => one.some((state) => inside.has(state)));
    const bounded = edges
      .filter(({ from, to }) => inside.has(from) && inside.has(to))
      .flatMap(({ transitions }) => transitions.filter((id) => bounds.has(id)));
    const [transition] = bounded;
    const exits = edges.filter(
      ({ from, to, lead }) => inside.has(from) && !inside.has(to) && !isMachine(lead),
    );
    const circle = driven.find((one) => one.some((state) => inside.has(state)));
    const freed =
      circle === undefined ||
      edges.some(
        ({ from, to, lead }) => circle.includes(from) && !circle.includes(to) && !isMachine(lead),
      );
    return {
      states,
      bound:
        isOpen || transition === undefined
          ? null
          : { times: bounds.get(transition) as number, transition },
      exits: [...new Set(exits.flatMap(({ transitions }) => transitions.slice(0, 1)))],
      driven: !freed,
    };
  });
}

function isMachine({ way: { plan } }: Lead): boolean {
  return (
    plan.type === 'timer' ||
    (plan.type === 'answer' && (plan.answer === 'done' || plan.answer === 'failed'))
  );
}

/** From the states in which each branch of cases rests to those that it is moved to. */
function edgesOf({ sites }: SiteMap): Edge[] {
  return sites.flatMap((site) =>
    site.reached === none
      ? []
      : site.ways.flatMap((lead): Edge[] => {
          const { way, to: next } = lead;
          if (next === null || next.reached === none || way.to === null) return [];
          const after = way.to.snapshot.branches;
          const transitions = way.operations.flatMap((one) =>
            one.kind === 'passed' ? [one.id] : [],
          );
          return site.stand.snapshot.branches.flatMap((branch): Edge[] => {
            if (branch.status !== 'active') return [];
            const same = after.find(({ id }) => id === branch.id);
            // One that is called off has gone to where the case is.
            const isOff = same === undefined || same.status === 'cancelled';
            const value = isOff ? (after[0] as Branch).value : same.value;
            const [from, to] = [leafOf(branch.value), leafOf(value)];
            const stays = from === to && !transitions.includes(to);
            return stays ? [] : [{ from, to, lead, transitions }];
          });
        }),
  );
}

/** Transitions that a guard over a counter of themselves lets be taken only so often. */
function boundsOf(model: Model, sets: Sets, edges: readonly Edge[]): Map<string, number> {
  const { machine, diagrams, guards } = model;
  const bounds = new Map<string, number>();
  for (const one of [...machine.flow.actions, ...machine.flow.routes]) {
    const guard = guards.get(one.id);
    if (guard === undefined) continue;
    const facts = guardFacts(edges, guard);
    for (const { id, counts } of machine.flow.counters) {
      const count = model.counters.get(id);
      const isOwn = 'action' in counts ? counts.action === one.id : counts.state === one.to;
      if (count === undefined || !isOwn || facts.length === 0) continue;
      const allowed = Array.from({ length: count.cap + 1 }, (_, at) =>
        facts.some(
          (known) =>
            diagrams.and(sets.truthOf(guard, known).may, diagrams.where(count.variable, [at])) !==
            none,
        ),
      );
      if (allowed.at(-1) === true) continue;
      // The n-th taking needs the counter to be at n - 1 at most.
      bounds.set(
        one.id,
        Math.min(bounds.get(one.id) ?? Number.POSITIVE_INFINITY, allowed.lastIndexOf(true) + 1),
      );
    }
  }
  return bounds;
}

function guardFacts(edges: readonly Edge[], condition: object) {
  return edges.flatMap(({ lead }) =>
    lead.way.operations
      .filter((one): one is Extract<Operation, { kind: 'guard' }> => one.kind === 'guard')
      .filter((one) => one.condition === condition)
      .map(({ facts }) => facts),
  );
}

/** The sets of states that lie on circles together: strongly connected components (Tarjan 1972). */
function circlesOf(edges: readonly Edge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const numbers = new Map<string, { index: number; low: number }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (state: string): { index: number; low: number } => {
    const own = { index: numbers.size, low: numbers.size };
    numbers.set(state, own);
    stack.push(state);
    for (const other of next.get(state) ?? []) {
      const known = numbers.get(other);
      if (known === undefined) own.low = Math.min(own.low, visit(other).low);
      else if (stack.includes(other)) own.low = Math.min(own.low, known.index);
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(state));
      if (circle.length > 1 || next.get(state)?.includes(state) === true) found.push(circle.sort());
    }
    return own;
  };
  for (const state of next.keys()) if (!numbers.has(state)) visit(state);
  return found;
}
