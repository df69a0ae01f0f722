import { type Static, Type } from 'typebox';
import { closed, Id, RuleSchema, UnitKind } from './primitives.ts';

/**
 * A unit found when it is needed: the case's own; the one of a kind that is it or lies above it; the
 * one `up` levels above it; or the one whose id a rule gives (from a table, or named by whoever acted
 * before).
 */
export const AssignmentUnit = Type.Union([
  Type.Literal('case'),
  UnitKind,
  Type.Object({ up: Type.Integer({ minimum: 1, maximum: 8 }) }, closed),
  Type.Object({ rule: RuleSchema }, closed),
]);
export type AssignmentUnit = Static<typeof AssignmentUnit>;

const weight = Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 }));

/** Where handlers come from; `weight` is that of each seat in a vote. */
export const HandlerSource = Type.Union([
  Type.Object({ type: Type.Literal('role'), role: Id, unit: AssignmentUnit, weight }, closed),
  /** Whoever handled `state` last. */
  Type.Object({ type: Type.Literal('previous-handler'), state: Id, weight }, closed),
  /** A rule that gives the id of a person, or a list of ids. */
  Type.Object({ type: Type.Literal('person'), rule: RuleSchema, weight }, closed),
]);
export type HandlerSource = Static<typeof HandlerSource>;

/** Who gets the seats of a work state. The order of the sources is the order of their turns. */
export const Assignment = Type.Object(
  {
    from: Type.Array(HandlerSource, { minItems: 1, maxItems: 20 }),
    /**
     * `open` (the default): one seat a role, for whichever holder claims it. `each`: a seat for every
     * person found. `count`: so many open seats a role, each for another person. `chosen`: so many
     * persons a role, picked by load, in rotation, or as the directory lists them.
     */
    seats: Type.Optional(
      Type.Union([
        Type.Object({ type: Type.Literal('open') }, closed),
        Type.Object({ type: Type.Literal('each') }, closed),
        Type.Object(
          { type: Type.Literal('count'), count: Type.Integer({ minimum: 1, maximum: 50 }) },
          closed,
        ),
        Type.Object(
          {
            type: Type.Literal('chosen'),
            count: Type.Integer({ minimum: 1, maximum: 50 }),
            by: Type.Union([
              Type.Literal('least-loaded'),
              Type.Literal('rotation'),
              Type.Literal('listed'),
            ]),
          },
          closed,
        ),
      ]),
    ),
    /** Checked when seats are given, passed on and answered. */
    requires: Type.Optional(
      Type.Object(
        {
          /** Valid on the date, e.g. the credential of an enforcement officer (行政处罚法 第42条). */
          qualifications: Type.Optional(Type.Array(Id)),
          /** 回避 (行政处罚法 第43条). */
          noConflict: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
    ),
    /** States whose handlers may not act here, nor their substitutes for them, nor as delegates. */
    notTheSameAs: Type.Optional(Type.Array(Id, { minItems: 1 })),
    /** Nobody is found; absent: `refuse`. */
    empty: Type.Optional(
      Type.Union([
        /** The same role, one unit up after another. */
        Type.Object({ type: Type.Literal('escalate') }, closed),
        Type.Object({ type: Type.Literal('role'), role: Id, unit: AssignmentUnit }, closed),
        /** The role at the city. */
        Type.Object({ type: Type.Literal('administrator'), role: Id }, closed),
        Type.Object({ type: Type.Literal('refuse') }, closed),
      ]),
    ),
    /** A handler is the applicant; absent: `allow`. `skip` leaves the seat to the others. */
    applicant: Type.Optional(
      Type.Union([Type.Literal('allow'), Type.Literal('skip'), Type.Literal('escalate')]),
    ),
    /** A handler has already agreed in this case; absent: asked again. */
    repeated: Type.Optional(
      Type.Union([
        Type.Object({ type: Type.Literal('again') }, closed),
        Type.Object(
          {
            type: Type.Literal('skip'),
            /** The answer that is recorded here, with the earlier one. */
            action: Id,
            within: Type.Union([Type.Literal('case'), Type.Literal('previous-state')]),
          },
          closed,
        ),
      ]),
    ),
  },
  closed,
);
export type Assignment = Static<typeof Assignment>;
