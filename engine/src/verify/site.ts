import { none, type Valuations } from './diagrams.ts';
import type { Operations } from './operation.ts';
import type { Stand } from './place.ts';
import type { Way, Ways } from './ways.ts';

/** One place of a case, the ways that lead on from it, and everything that its values may be there. */
export interface Site {
  readonly index: number;
  readonly stand: Stand;
  ways: readonly Lead[];
  /** Variables that nothing looks at any more before they are written. */
  idle: ReadonlySet<number>;
  reached: Valuations;
  /** In the order in which they were found, with where they came from. */
  readonly layers: Layer[];
  /** The layers up to each of these were carried on together. */
  readonly batches: number[];
}

export interface Layer {
  readonly set: Valuations;
  readonly from: Origin;
}

/** A way with the site that it leads to; null where it is refused or lies beyond the bound. */
export interface Lead {
  readonly way: Way;
  readonly to: Site | null;
}

/** A way taken from a batch of layers of a site; from the start where `site` is null. */
export interface Origin {
  readonly site: Site | null;
  readonly batch: number;
  readonly way: Way;
}

export interface SiteMap {
  readonly starts: readonly Lead[];
  readonly sites: readonly Site[];
  /** Whether every place was found within the bound. */
  readonly whole: boolean;
}

/** Every place that a case may come to if values are left aside, and the ways between them. */
export function mapSites(ways: Ways, operations: Operations, mostSites: number): SiteMap {
  const byKey = new Map<string, Site>();
  let whole = true;
  const lead = (way: Way): Lead => {
    if (way.to === null) return { way, to: null };
    const known = byKey.get(way.to.key);
    if (known !== undefined) return { way, to: known };
    if (byKey.size >= mostSites) {
      whole = false;
      return { way, to: null };
    }
    const site: Site = {
      index: byKey.size,
      stand: way.to,
      ways: [],
      idle: new Set(),
      reached: none,
      layers: [],
      batches: [],
    };
    byKey.set(way.to.key, site);
    return { way, to: site };
  };
  const isPossible = ({ operations: all }: Way) => operations.onward(all, 1) !== none;
  const starts = ways.ofStart().filter(isPossible).map(lead);
  // A map keeps what is added while it is gone through.
  for (const site of byKey.values()) site.ways = ways.from(site.stand).filter(isPossible).map(lead);
  return { starts, sites: [...byKey.values()], whole };
}
