import { type Static, Type } from 'typebox';
import { Basis, closed, DurationSchema, elementProperties, Id, TextSchema } from './primitives.ts';

/** A ground on which the clock stands still while the case is in `state`. */
export const Suspension = Type.Object(
  { state: Id, ground: TextSchema, basis: Type.Optional(Type.Array(Basis)) },
  closed,
);

export const Warning = Type.Object(
  { id: Id, order: elementProperties.order, before: DurationSchema },
  closed,
);

/**
 * What law or the city promises about a state (a composite one: about all that lies in it). The clock
 * starts when the state is entered or at the date in `starts.field`; only a listed suspension stops it.
 */
export const Deadline = Type.Object(
  {
    ...elementProperties,
    state: Id,
    kind: Type.Union([Type.Literal('statutory'), Type.Literal('operational')]),
    duration: DurationSchema,
    starts: Type.Union([
      Type.Object({ on: Type.Literal('entry') }, closed),
      Type.Object({ on: Type.Literal('field'), field: Id }, closed),
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
      Type.Object({ duration: DurationSchema, max: Type.Integer({ minimum: 1 }) }, closed),
    ),
    warnings: Type.Optional(Type.Array(Warning)),
  },
  closed,
);
export type Deadline = Static<typeof Deadline>;
