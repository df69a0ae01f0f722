import type { EffectDefinition } from '../document/effects.ts';
import type { Flow } from '../document/flow.ts';

export type SetField = Extract<EffectDefinition, { type: 'set-field' }>;

/** Every effect that writes a field, under an id that says where it stands: `<transition or state>.<field>`. */
export function settersOf(
  flow: Flow,
): readonly { readonly id: string; readonly effect: SetField }[] {
  const holders = [
    ...flow.actions.map(({ id, effects }) => ({ id, effects })),
    ...flow.routes.map(({ id, effects }) => ({ id, effects })),
    ...flow.states.map(({ id, onEntry: effects }) => ({ id, effects })),
  ];
  return holders.flatMap(({ id, effects = [] }) =>
    effects.flatMap((effect) =>
      effect.type === 'set-field' ? [{ id: `${id}.${effect.field}`, effect }] : [],
    ),
  );
}
