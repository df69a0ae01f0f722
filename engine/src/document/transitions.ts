import { type Static, Type } from 'typebox';
import { EffectDefinition } from './effects.ts';
import {
  closed,
  DurationSchema,
  elementProperties,
  Id,
  RuleSchema,
  TextSchema,
} from './primitives.ts';

/**
 * A named transition that a person may take. `from` a composite state: available in all that lie in
 * it. Without `to` it is taken without leaving the state (a record is made, effects happen).
 */
export const Action = Type.Object(
  {
    ...elementProperties,
    from: Id,
    to: Type.Optional(Id),
    kind: Type.Union([
      Type.Literal('forward'),
      Type.Literal('return'),
      Type.Literal('terminate'),
      Type.Literal('record'),
    ]),
    /** What is entered when taking it. */
    form: Type.Optional(Id),
    /** JSONLogic over the data as it will be after the form; must hold. */
    guard: Type.Optional(RuleSchema),
    /** Instead of the role of the work state. */
    roles: Type.Optional(Type.Array(Id, { minItems: 1 })),
    reason: Type.Optional(Type.Union([Type.Literal('optional'), Type.Literal('required')])),
    /** One line under the button: what will happen. */
    consequence: Type.Optional(TextSchema),
    effects: Type.Optional(Type.Array(EffectDefinition)),
  },
  closed,
);
export type Action = Static<typeof Action>;

/** What makes a route be taken. */
export const Trigger = Type.Union([
  Type.Object({ type: Type.Literal('choice') }, closed),
  Type.Object({ type: Type.Literal('deadline'), deadline: Id }, closed),
  Type.Object({ type: Type.Literal('after'), duration: DurationSchema }, closed),
  Type.Object({ type: Type.Literal('at'), field: Id }, closed),
  Type.Object({ type: Type.Literal('signal'), signal: Id }, closed),
  Type.Object({ type: Type.Literal('done') }, closed),
  Type.Object({ type: Type.Literal('failed') }, closed),
  Type.Object({ type: Type.Literal('timed-out') }, closed),
  /** The branches of a `joint` or `multiple` state have been joined. */
  Type.Object({ type: Type.Literal('joined') }, closed),
  /** The child case has closed, with this outcome or with any that no other route names. */
  Type.Object({ type: Type.Literal('finished'), outcome: Type.Optional(Id) }, closed),
  /** The child case that is not waited for was asked for. */
  Type.Object({ type: Type.Literal('started') }, closed),
]);
export type Trigger = Static<typeof Trigger>;

/** A transition that the machine takes by itself. */
export const Route = Type.Object(
  {
    ...elementProperties,
    from: Id,
    to: Id,
    on: Trigger,
    guard: Type.Optional(RuleSchema),
    effects: Type.Optional(Type.Array(EffectDefinition)),
  },
  closed,
);
export type Route = Static<typeof Route>;
