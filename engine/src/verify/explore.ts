import { every, none, type Valuations } from './diagrams.ts';
import { markIdle } from './idle.ts';
import type { Model } from './model.ts';
import type { Operations } from './operation.ts';
import type { Breach, Promises } from './promise.ts';
import { type Lead, mapSites, type Origin, type Site, type SiteMap } from './site.ts';
import type { Way, Ways } from './ways.ts';

/** Something that was looked for, with where it was met first. */
export interface Sighting extends Origin {
  /** After so many operations of the way, with these valuations. */
  readonly after: number;
  readonly set: Valuations;
}

export interface Explored extends SiteMap {
  /** By property, where it is broken. */
  readonly breaches: ReadonlyMap<string, Sighting>;
  /** By the state or transition, where it is first met. */
  readonly met: ReadonlyMap<string, Sighting>;
  /** Refusals that leave nobody a way: no route of a choice holds. */
  readonly refusals: readonly (Sighting & { readonly code: string })[];
}

const hopeless = new Set([
  'ENGINE_CHOICE_UNDECIDED',
  'ENGINE_STEP_ENDLESS',
  'ENGINE_UNIT_NOT_FOUND',
]);

/** Follows every case from the start, as far as `mostSites` places go. */
export function explore(
  model: Model,
  ways: Ways,
  operations: Operations,
  promises: Promises,
  mostSites: number,
): Explored {
  const map = mapSites(ways, operations, mostSites);
  markIdle(model, map, operations, promises);
  const explorer = new Explorer(model, operations, promises);
  explorer.run(map);
  const { breaches, met, refusals } = explorer;
  return { ...map, whole: map.whole && !ways.cut, breaches, met, refusals };
}

class Explorer {
  readonly breaches = new Map<string, Sighting>();
  readonly met = new Map<string, Sighting>();
  readonly refusals: (Sighting & { code: string })[] = [];
  private readonly model: Model;
  private readonly operations: Operations;
  private readonly promises: Promises;
  private readonly waiting = new Set<Site>();
  private readonly breachesOf = new Map<Way, readonly Breach[]>();

  constructor(model: Model, operations: Operations, promises: Promises) {
    this.model = model;
    this.operations = operations;
    this.promises = promises;
  }

  run({ starts }: SiteMap): void {
    const { diagrams } = this.model;
    const initial = diagrams.only(diagrams.sizes.map(() => 0));
    for (const lead of starts) this.go(lead, { site: null, batch: 0, way: lead.way }, initial);
    for (const site of this.waiting) {
      this.waiting.delete(site);
      const from = site.batches.at(-1) ?? 0;
      const batch = site.batches.push(site.layers.length) - 1;
      const set = site.layers.slice(from).reduce((all, one) => diagrams.or(all, one.set), none);
      for (const lead of site.ways) this.go(lead, { site, batch, way: lead.way }, set);
    }
  }

  private go({ way, to }: Lead, origin: Origin, from: Valuations): void {
    const set = this.operations.onward(way.operations, from);
    if (set === none) return;
    this.look(origin, from);
    const { operations } = way;
    if (way.to === null) {
      if (way.refused !== null && hopeless.has(way.refused)) this.refuse(origin, set, way.refused);
      return;
    }
    for (const one of operations) {
      if (one.kind !== 'passed' || this.met.has(one.id)) continue;
      this.met.set(one.id, { ...origin, after: operations.length, set });
    }
    if (to !== null) this.arrive(to, origin, set);
  }

  private look(origin: Origin, from: Valuations): void {
    const { way } = origin;
    const known = this.breachesOf.get(way) ?? this.promises.breaches(way);
    this.breachesOf.set(way, known);
    for (const { property, after, set } of known) {
      if (this.breaches.has(property)) continue;
      const there = this.operations.onward(way.operations.slice(0, after), from);
      // What breaks it must also be a way that the step goes to its end.
      const left = this.operations.back(way.operations.slice(after), every);
      const broken = this.model.diagrams.and(this.model.diagrams.and(there, set), left);
      if (broken !== none) this.breaches.set(property, { ...origin, after, set: broken });
    }
  }

  private refuse(origin: Origin, set: Valuations, code: string): void {
    const told = JSON.stringify(origin.way.plan);
    const isKnown = this.refusals.some(
      (one) => one.code === code && JSON.stringify(one.way.plan) === told,
    );
    if (!isKnown) this.refusals.push({ ...origin, after: origin.way.operations.length, set, code });
  }

  private arrive(site: Site, from: Origin, given: Valuations): void {
    const { diagrams } = this.model;
    const set = diagrams.free(given, site.idle);
    const fresh = diagrams.without(set, site.reached);
    if (fresh === none) return;
    site.reached = diagrams.or(site.reached, fresh);
    site.layers.push({ set: fresh, from });
    this.waiting.add(site);
  }
}
