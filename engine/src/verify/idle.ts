import { leavesOf } from './condition.ts';
import type { Model } from './model.ts';
import type { Operation, Operations } from './operation.ts';
import type { Promises } from './promise.ts';
import type { Lead, SiteMap } from './site.ts';

/**
 * Marks at each site the variables whose values no longer matter: on every way on they are written
 * before anything reads them. Forgetting them there changes nothing that can be found out.
 */
export function markIdle(
  model: Model,
  { sites }: SiteMap,
  operations: Operations,
  promises: Promises,
): void {
  const all = new Set(model.diagrams.sizes.map((_, variable) => variable));
  const needed = new Map(sites.map((site) => [site, new Set<number>()]));
  const before = (lead: Lead): Set<number> => {
    const live = new Set(lead.to === null ? [] : needed.get(lead.to));
    const breaches = promises.breaches(lead.way);
    const { operations: list } = lead.way;
    for (let at = list.length; at >= 0; at -= 1) {
      for (const one of breaches) {
        if (one.after === at)
          for (const read of model.diagrams.variablesOf(one.set)) live.add(read);
      }
      const operation = list[at - 1];
      if (operation === undefined) continue;
      for (const written of operations.writes(operation)) live.delete(written);
      for (const read of readsOf(model, operation, operations)) live.add(read);
    }
    return live;
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const site of sites.toReversed()) {
      const live = needed.get(site) as Set<number>;
      const size = live.size;
      for (const lead of site.ways) for (const variable of before(lead)) live.add(variable);
      if (live.size > size) grown = true;
    }
  }
  for (const site of sites) {
    const live = needed.get(site) as Set<number>;
    site.idle = new Set([...all].filter((variable) => !live.has(variable)));
  }
}

function readsOf(model: Model, operation: Operation, operations: Operations): readonly number[] {
  const variables = (leaf: {
    readonly fields: readonly string[];
    readonly counters: readonly string[];
  }) => [
    ...leaf.fields.flatMap((field) => model.fields.get(field)?.variable ?? []),
    ...leaf.counters.flatMap((counter) => model.counters.get(counter)?.variable ?? []),
  ];
  switch (operation.kind) {
    case 'guard':
      return leavesOf(operation.condition).flatMap(variables);
    case 'assign':
      return variables(operation.expression);
    case 'count':
    case 'extend':
      return [operation.count.variable];
    case 'barred':
      return [operation.variable];
    case 'enter':
      return operations.asked(operation);
    case 'report':
    case 'mark':
    case 'passed':
      return [];
  }
}
