import type { Unit } from '../store/cities.ts';
import type { PlaceKind } from './session-view.ts';

/** The city's tree of units at one version. */
export class UnitTree {
  readonly version: number;
  readonly units: readonly Unit[];
  readonly #byId: ReadonlyMap<string, Unit>;
  readonly #children = new Map<string, string[]>();

  constructor(version: number, units: readonly Unit[]) {
    this.version = version;
    this.units = units;
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const { id, parent } of units) {
      if (parent === null) continue;
      const siblings = this.#children.get(parent);
      if (siblings === undefined) this.#children.set(parent, [id]);
      else siblings.push(id);
    }
  }

  get(id: string): Unit | undefined {
    return this.#byId.get(id);
  }

  /** The unit and all that it lies in, from itself upwards. */
  chain(id: string): readonly Unit[] {
    const chain: Unit[] = [];
    let unit = this.#byId.get(id);
    while (unit !== undefined && !chain.includes(unit)) {
      chain.push(unit);
      unit = unit.parent === null ? undefined : this.#byId.get(unit.parent);
    }
    return chain;
  }

  /** The unit of `kind` that is `id` or lies above it. */
  unitAt(id: string, kind: PlaceKind): string | null {
    return this.chain(id).find((unit) => unit.kind === kind)?.id ?? null;
  }

  isAtOrAbove(upper: string, lower: string): boolean {
    return this.chain(lower).some((unit) => unit.id === upper);
  }

  /** The unit and all that lies in it. */
  below(id: string): readonly string[] {
    const found: string[] = [];
    const waiting = this.#byId.has(id) ? [id] : [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next);
      waiting.push(...(this.#children.get(next) ?? []));
    }
    return found;
  }
}
