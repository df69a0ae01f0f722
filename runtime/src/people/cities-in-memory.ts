import { RuntimeError } from '../errors/runtime-error.ts';
import { type City, loadCity, loadUnits } from '../store/cities.ts';
import type { Session } from '../store/session.ts';
import { UnitTree } from './unit-tree.ts';

/** Each city's tree, read again only when its version has changed. */
export class Cities {
  readonly #trees = new Map<string, UnitTree>();

  async city(session: Session, id: string): Promise<City> {
    const city = await loadCity(session, id);
    if (city === null) throw new RuntimeError('RUNTIME_CITY_UNKNOWN', { details: { city: id } });
    return city;
  }

  async tree(session: Session, city: City): Promise<UnitTree> {
    const kept = this.#trees.get(city.id);
    if (kept !== undefined && kept.version === city.treeVersion) return kept;
    const tree = new UnitTree(city.treeVersion, await loadUnits(session, city.id));
    this.#trees.set(city.id, tree);
    return tree;
  }
}
