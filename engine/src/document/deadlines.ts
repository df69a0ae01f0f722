import { type Static, Type } from 'typebox';
import { EffectDefinition } from './effects.ts';
import {
  Basis,
  closed,
  DurationSchema,
  elementProperties,
  Id,
  TextSchema,
  UnitReference,
} from './primitives.ts';

/** A ground on which the clock stands still while the case is in `state`. */
export const Suspension = Type.Object(
  { state: Id, ground: TextSchema, basis: Type.Optional(Type.Array(Basis)) },
  closed,
);

export const Warning = Type.Object(
  { id: Id, order: elementProperties.order, before: DurationSchema },
  closed,
);

/** What is done once a limit is over: at once, or so long after its end while it is still not met. */
export const Consequence = Type.Object(
  {
    id: Id,
    order: elementProperties.order,
    /** Counted on from the last day of the limit, or from its end where it is one of hours. */
    after: Type.Optional(DurationSchema),
    do: Type.Union([
      /** The open tasks go to the unit so many levels higher. */
      Type.Object({ type: Type.Literal('escalate'), up: Type.Integer({ minimum: 1 }) }, closed),
      /** The open tasks go to the holders of another role. */
      Type.Object({ type: Type.Literal('reassign'), role: Id, unit: UnitReference }, closed),
      /** The holders of a role are told to supervise (督办); 1 is the highest level. */
      Type.Object(
        {
          type: Type.Literal('supervise'),
          level: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
          role: Id,
          unit: UnitReference,
        },
        closed,
      ),
      /** One more on a counter. */
      Type.Object({ type: Type.Literal('count'), counter: Id }, closed),
      Type.Object({ type: Type.Literal('effect'), effect: EffectDefinition }, closed),
    ]),
  },
  closed,
);
export type Consequence = Static<typeof Consequence>;

/**
 * What law or the city promises about a state (a composite one: about all that lies in it), or without
 * `state` about the whole case. The clock starts when that is entered, at the date in a field, when an
 * action is taken, a signal comes or a document is served; only a listed suspension stops it.
 */
export const Deadline = Type.Object(
  {
    ...elementProperties,
    /** Absent: the whole case. */
    state: Type.Optional(Id),
    kind: Type.Union([Type.Literal('statutory'), Type.Literal('operational')]),
    duration: DurationSchema,
    starts: Type.Union([
      Type.Object({ on: Type.Literal('entry') }, closed),
      Type.Object({ on: Type.Literal('field'), field: Id }, closed),
      Type.Object({ on: Type.Literal('action'), action: Id }, closed),
      Type.Object({ on: Type.Literal('signal'), signal: Id }, closed),
      Type.Object({ on: Type.Literal('service'), document: Id }, closed),
    ]),
    /** Absent: 民法典 第201–203条 (first day not counted, a holiday at the end moves it, until 24:00). */
    counting: Type.Optional(
      Type.Object(
        {
          firstDay: Type.Optional(Type.Union([Type.Literal('excluded'), Type.Literal('included')])),
          rollsLastDay: Type.Optional(Type.Boolean()),
          until: Type.Optional(
            Type.Union([Type.Literal('end-of-day'), Type.Literal('close-of-business')]),
          ),
        },
        closed,
      ),
    ),
    suspensions: Type.Optional(Type.Array(Suspension)),
    extension: Type.Optional(
      Type.Object(
        {
          duration: DurationSchema,
          max: Type.Integer({ minimum: 1 }),
          /** Only a holder of one of these roles may grant it. */
          approvedBy: Type.Optional(Type.Array(Id, { minItems: 1 })),
        },
        closed,
      ),
    ),
    warnings: Type.Optional(Type.Array(Warning)),
    consequences: Type.Optional(Type.Array(Consequence)),
  },
  closed,
);
export type Deadline = Static<typeof Deadline>;
