import type { Text } from '@jingwei/engine';
import type { PlaceKind } from '../people/session-view.ts';
import type { Session } from './session.ts';

export interface City {
  readonly id: string;
  readonly code: string;
  readonly title: Text;
  readonly zone: string;
  readonly demo: boolean;
  readonly approvals: number;
  readonly treeVersion: number;
}

export interface Unit {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: PlaceKind;
  readonly code: string;
  readonly title: Text;
}

interface CityRow {
  city: string;
  code: string;
  title: string;
  zone: string;
  demo: boolean | number;
  approvals: number;
  tree_version: number;
}

interface UnitRow {
  city: string;
  id: string;
  parent: string | null;
  kind: string;
  code: string;
  title: string;
  position: number;
}

export async function loadCity(session: Session, id: string): Promise<City | null> {
  const row = await session.from<CityRow>('cities').where({ city: id }).first();
  return row === undefined ? null : cityOf(row);
}

export async function listCities(session: Session): Promise<readonly City[]> {
  return (await session.from<CityRow>('cities').orderBy('city')).map(cityOf);
}

export async function insertCity(session: Session, city: Omit<City, 'treeVersion'>): Promise<void> {
  await session.insert<CityRow>('cities', [
    {
      city: city.id,
      code: city.code,
      title: JSON.stringify(city.title),
      zone: city.zone,
      demo: city.demo,
      approvals: city.approvals,
      tree_version: 1,
    },
  ]);
}

/** In the order of their position: parents were put in before their children. */
export async function loadUnits(session: Session, city: string): Promise<readonly Unit[]> {
  const rows = await session.from<UnitRow>('units').where({ city }).orderBy('position');
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent,
    kind: row.kind as PlaceKind,
    code: row.code,
    title: JSON.parse(row.title) as Text,
  }));
}

export async function insertUnits(
  session: Session,
  city: string,
  units: readonly Unit[],
): Promise<void> {
  const rows = units.map((unit, position) => ({
    ...unit,
    city,
    title: JSON.stringify(unit.title),
    position,
  }));
  await session.insert<UnitRow>('units', rows);
}

function cityOf(row: CityRow): City {
  return {
    id: row.city,
    code: row.code,
    title: JSON.parse(row.title) as Text,
    zone: row.zone,
    demo: Boolean(row.demo),
    approvals: row.approvals,
    treeVersion: row.tree_version,
  };
}
