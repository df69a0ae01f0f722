import { type Static, Type } from 'typebox';
import {
  closed,
  DurationSchema,
  elementProperties,
  Id,
  LocalDateSchema,
  UnitKind,
} from './primitives.ts';

/** How often: every so many days, weeks (on an ISO weekday) or months (on a day, or the last there is). */
export const Recurrence = Type.Union([
  Type.Object({ n: Type.Integer({ minimum: 1, maximum: 366 }), unit: Type.Literal('day') }, closed),
  Type.Object(
    {
      n: Type.Integer({ minimum: 1, maximum: 52 }),
      unit: Type.Literal('week'),
      weekday: Type.Integer({ minimum: 1, maximum: 7 }),
    },
    closed,
  ),
  Type.Object(
    {
      n: Type.Integer({ minimum: 1, maximum: 60 }),
      unit: Type.Literal('month'),
      day: Type.Integer({ minimum: 1, maximum: 31 }),
    },
    closed,
  ),
]);
export type Recurrence = Static<typeof Recurrence>;

/** A day that is not worked: kept, left out, or moved to the working day before or after. */
const Holiday = Type.Union([
  Type.Literal('keep'),
  Type.Literal('skip'),
  Type.Literal('before'),
  Type.Literal('after'),
]);

/** Of those that were over when they became known to the system: all, the latest, or none. */
const CatchUp = Type.Union([Type.Literal('all'), Type.Literal('latest'), Type.Literal('none')]);

/** A duty that recurs (定期义务) while a state of a case lasts, fulfilled by an action. */
export const Obligation = Type.Object(
  {
    ...elementProperties,
    state: Id,
    every: Recurrence,
    /** From the beginning of the day on which it falls due, that day counted. */
    within: DurationSchema,
    action: Id,
    holiday: Holiday,
    catchUp: CatchUp,
    /** A counter that goes up with every one that is missed. */
    missed: Type.Optional(Id),
  },
  closed,
);
export type Obligation = Static<typeof Obligation>;

/**
 * A duty that recurs at every unit of a kind (the monthly screening of a community): each time a case of
 * `flow` is due there. The series counts from `validFrom`, the same for all units.
 */
export const UnitObligation = Type.Object(
  {
    ...elementProperties,
    unitKind: UnitKind,
    flow: Id,
    every: Recurrence,
    /** From the beginning of the day on which it falls due, that day counted. */
    within: DurationSchema,
    holiday: Holiday,
    catchUp: CatchUp,
    validFrom: LocalDateSchema,
    /** The last day on which it may fall due; absent: for good. */
    validUntil: Type.Optional(LocalDateSchema),
  },
  closed,
);
export type UnitObligation = Static<typeof UnitObligation>;
