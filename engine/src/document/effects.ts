import { type Static, Type } from 'typebox';
import { closed, Id, RuleSchema, TextSchema, UnitReference } from './primitives.ts';

/** What the document says should happen when an action or route is taken or a state is entered. */
export const EffectDefinition = Type.Union([
  /** Tells the holders of a role at a unit, or the parties of the case, something. */
  Type.Object(
    {
      type: Type.Literal('notify'),
      to: Type.Union([
        Type.Object({ role: Id, unit: UnitReference }, closed),
        Type.Object({ parties: Type.Union([Type.Literal('all'), Id]) }, closed),
      ]),
      text: TextSchema,
    },
    closed,
  ),
  /** The case belongs from now on to the unit of this kind that is or lies above its unit. */
  Type.Object({ type: Type.Literal('move-unit'), unit: UnitReference }, closed),
  /** Writes a field from a rule. */
  Type.Object({ type: Type.Literal('set-field'), field: Id, value: RuleSchema }, closed),
  /** Grants the extension that the deadline declares, once more. */
  Type.Object({ type: Type.Literal('extend-deadline'), deadline: Id }, closed),
]);
export type EffectDefinition = Static<typeof EffectDefinition>;

/** What an automatic state asks of the machine: a message to a named channel, answered by done or failed. */
export const AutomaticEffect = Type.Object(
  { type: Type.Literal('deliver'), channel: Id, payload: RuleSchema },
  closed,
);
export type AutomaticEffect = Static<typeof AutomaticEffect>;
