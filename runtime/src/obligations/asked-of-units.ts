import {
  type Between,
  type Bundle,
  type Calendar,
  dueForUnit,
  type UnitDue,
  type UnitObligation,
} from '@jingwei/engine';
import type { UnitTree } from '../people/unit-tree.ts';

/** What one obligation of a bundle asks of all units of its kind in a span, the earliest first. */
export function askedOfUnits(
  bundle: Bundle,
  obligation: UnitObligation,
  tree: UnitTree,
  between: Between,
  calendar: Calendar,
): readonly UnitDue[] {
  const kind = obligation.unitKind;
  const alone = { ...bundle, obligations: [obligation] };
  const units = tree.units.filter((unit) => unit.kind === kind);
  const of = (id: string) => dueForUnit(alone, { id, kind }, between, calendar);
  // The series is the same for all units of a kind: where one has nothing, none has.
  const [first] = units;
  if (first === undefined || of(first.id).length === 0) return [];
  const asked = units.flatMap(({ id }) => of(id));
  return asked.sort((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0));
}
