import { every, none, type Valuations } from './diagrams.ts';
import type { Sighting } from './explore.ts';
import type { Model } from './model.ts';
import type { Operations } from './operation.ts';
import type { Site, SiteMap } from './site.ts';

/** Where cases come to from which no end can be reached any more, each at the first place of its state. */
export function stuckSites(model: Model, operations: Operations, map: SiteMap): Sighting[] {
  const { diagrams } = model;
  const ends = new Map<Site, Valuations>(
    map.sites.map((site) => [site, site.stand.snapshot.status === 'closed' ? every : none]),
  );
  const ending = (site: Site) => ends.get(site) as Valuations;
  for (let grown = true; grown; ) {
    grown = false;
    for (const site of map.sites.toReversed()) {
      const before = ending(site);
      const after = site.ways.reduce((all, { way, to }) => {
        const there = to === null ? none : ending(to);
        return there === none
          ? all
          : diagrams.or(all, operations.back(way.operations, there, true));
      }, before);
      if (after === before) continue;
      ends.set(site, after);
      grown = true;
    }
  }
  const found = map.sites.flatMap((site) => {
    const stuck = diagrams.without(site.reached, ending(site));
    const layer = site.layers.find(({ set }) => diagrams.and(set, stuck) !== none);
    if (layer === undefined) return [];
    const { from } = layer;
    const after = from.way.operations.length;
    const goesOn = site.ways.some(
      ({ way, to }) =>
        to !== null && to !== site && operations.onward(way.operations, stuck) !== none,
    );
    return [{ goesOn, sighting: { ...from, after, set: diagrams.and(layer.set, stuck) } }];
  });
  // A case that still goes on, but only to where it is stuck, is told by the place where it stops.
  const stopped = found.filter(({ goesOn }) => !goesOn);
  return (stopped.length > 0 ? stopped : found).map(({ sighting }) => sighting);
}
