import { type Static, Type } from 'typebox';
import {
  closed,
  DurationSchema,
  elementProperties,
  Id,
  RuleSchema,
  UnitKind,
} from './primitives.ts';

const Pair = Type.Array(Id, { minItems: 2, maxItems: 2 });

/**
 * What a flow promises about every case, for `verifyBundle` to prove or to refute.
 * `before`: where `then` (a state entered or an action taken) happens, `first` happened earlier.
 * `never`: the rule never holds when a case comes to rest; with `at`, never when that state is entered
 * or while the case rests in it. `different-people`: nobody does both (two actions, or the work of two
 * states). `passes`: a case for which the rule holds at a successful end was in the state, or at the kind
 * of unit, before. `within`: once `from` is entered, the case is at `to` or closed when the deadline, or
 * the duration, is over. Of two optional keys exactly one is given.
 */
export const PropertyStatement = Type.Union([
  // biome-ignore lint/suspicious/noThenProperty: a key of the document's JSON, whose value is a schema
  Type.Object({ type: Type.Literal('before'), first: Id, then: Id }, closed),
  Type.Object({ type: Type.Literal('never'), when: RuleSchema, at: Type.Optional(Id) }, closed),
  Type.Object(
    {
      type: Type.Literal('different-people'),
      actions: Type.Optional(Pair),
      states: Type.Optional(Pair),
    },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('passes'),
      when: RuleSchema,
      through: Type.Union([
        Type.Object({ state: Id }, closed),
        Type.Object({ unit: UnitKind }, closed),
      ]),
    },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('within'),
      from: Id,
      to: Id,
      deadline: Type.Optional(Id),
      duration: Type.Optional(DurationSchema),
    },
    closed,
  ),
]);
export type PropertyStatement = Static<typeof PropertyStatement>;

/** A promise of a flow with its title and its basis. */
export const Property = Type.Object({ ...elementProperties, property: PropertyStatement }, closed);
export type Property = Static<typeof Property>;
