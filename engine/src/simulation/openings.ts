import type { UnitKind } from '../document/primitives.ts';
import type { Machine } from '../machine/machine.ts';
import { answerFromCity, inventedUnit } from '../scenario/invented-city.ts';
import type { Actor } from './moves.ts';

/** Who may open a case of the flow, and at which units: a start role at the unit or above it. */
export function openingsOf(machine: Machine): readonly { by: Actor; unitKind: UnitKind }[] {
  const { start } = machine.flow;
  return start.unitKinds.flatMap((unitKind) =>
    start.roles.flatMap((role) => {
      const kinds = machine.roles.get(role)?.unitKinds ?? [];
      return kinds
        .filter((kind) => kind === unitKind || lies(unitKind, kind))
        .map((kind) => ({ by: { role, unitKind: kind }, unitKind }));
    }),
  );
}

function lies(unitKind: UnitKind, above: UnitKind): boolean {
  const unit = inventedUnit(unitKind);
  const [found] = answerFromCity([{ ask: 'unit-at', unit, kind: above }]);
  return found?.answer === inventedUnit(above);
}
