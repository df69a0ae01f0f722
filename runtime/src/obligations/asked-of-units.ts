import {
  type Between,
  type Bundle,
  type Calendar,
  dueForUnit,
  type UnitDue,
} from '@jingwei/engine';
import type { UnitTree } from '../people/unit-tree.ts';

/** What the obligations of a bundle ask of all units of a city in a span, the earliest first. */
export function askedOfUnits(
  bundle: Bundle,
  tree: UnitTree,
  between: Between,
  calendar: Calendar,
): readonly UnitDue[] {
  const kinds = new Set((bundle.obligations ?? []).map(({ unitKind }) => unitKind));
  const asked = [...kinds].flatMap((kind) => {
    const units = tree.units.filter((unit) => unit.kind === kind);
    const of = (id: string) => dueForUnit(bundle, { id, kind }, between, calendar);
    // The series is the same for all units of a kind: where one has nothing, none has.
    const [first] = units;
    if (first === undefined || of(first.id).length === 0) return [];
    return units.flatMap(({ id }) => of(id));
  });
  return asked.sort((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0));
}
