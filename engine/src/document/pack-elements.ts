import { type Static, Type } from 'typebox';
import {
  Basis,
  closed,
  DurationUnitSchema,
  elementProperties,
  Id,
  LocalDateSchema,
  RuleSchema,
  TextSchema,
  UnitKind,
  Verification,
} from './primitives.ts';

/** An entry of the register of law. `rank` follows 立法法: the higher binds the lower. */
export const Regulation = Type.Object(
  {
    ...elementProperties,
    rank: Type.Union([
      Type.Literal('law'),
      Type.Literal('administrative-regulation'),
      Type.Literal('judicial-interpretation'),
      Type.Literal('local-regulation'),
      Type.Literal('department-rule'),
      Type.Literal('local-government-rule'),
      Type.Literal('normative-document'),
      Type.Literal('standard'),
    ]),
    issuer: Type.Optional(TextSchema),
    number: Type.Optional(Type.String({ maxLength: 80 })),
    validFrom: Type.Optional(LocalDateSchema),
    validUntil: Type.Optional(LocalDateSchema),
    verification: Verification,
    source: Type.Optional(Type.String({ maxLength: 400 })),
  },
  closed,
);
export type Regulation = Static<typeof Regulation>;

export const Role = Type.Object(
  { ...elementProperties, unitKinds: Type.Array(UnitKind, { minItems: 1 }) },
  closed,
);
export type Role = Static<typeof Role>;

/**
 * A typed local value. `lock` says what a lower layer may do with it: nothing (`locked`), choose
 * inside `min`…`max` (`range`) or the code list (`choice`), anything of the type (`free`); `must`:
 * it has to be set before going live.
 */
export const Parameter = Type.Object(
  {
    ...elementProperties,
    type: Type.Union([
      Type.Literal('integer'),
      Type.Literal('number'),
      Type.Literal('boolean'),
      Type.Literal('text'),
      Type.Literal('code'),
    ]),
    unit: Type.Optional(
      Type.Union([
        DurationUnitSchema,
        Type.Literal('yuan'),
        Type.Literal('person'),
        Type.Literal('time'),
      ]),
    ),
    value: Type.Union([Type.Number(), Type.Boolean(), Type.String()]),
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    codeList: Type.Optional(Id),
    lock: Type.Union([
      Type.Literal('locked'),
      Type.Literal('range'),
      Type.Literal('choice'),
      Type.Literal('free'),
      Type.Literal('must'),
    ]),
    verification: Verification,
  },
  closed,
);
export type Parameter = Static<typeof Parameter>;

export const Code = Type.Object(
  {
    ...elementProperties,
    validFrom: Type.Optional(LocalDateSchema),
    validUntil: Type.Optional(LocalDateSchema),
  },
  closed,
);
export type Code = Static<typeof Code>;

export const CodeList = Type.Object({ ...elementProperties, codes: Type.Array(Code) }, closed);
export type CodeList = Static<typeof CodeList>;

/** A rule as it is in force from a date, until another one (both included) or for good. */
const RuleVersion = Type.Object(
  {
    from: LocalDateSchema,
    until: Type.Optional(LocalDateSchema),
    rule: RuleSchema,
    basis: Type.Optional(Type.Array(Basis)),
  },
  closed,
);

/**
 * A named rule; `{"rule": id}` uses it. Titles say what its being true means. Where it has versions,
 * `rule` is what holds on dates that none of them covers.
 */
export const NamedRule = Type.Object(
  {
    ...elementProperties,
    rule: RuleSchema,
    versions: Type.Optional(Type.Array(RuleVersion, { minItems: 1, maxItems: 50 })),
    /** The date whose version is the old one. Absent: the opening of the case. */
    appliesBy: Type.Optional(
      Type.Union([
        Type.Literal('opened'),
        Type.Literal('decided'),
        Type.Object({ field: Id }, closed),
      ]),
    ),
    /** Which version decides: the old one, that of the day of the decision, or the lighter. Absent: `old`. */
    transition: Type.Optional(
      Type.Union([Type.Literal('old'), Type.Literal('new'), Type.Literal('lighter')]),
    ),
    /** What the rule may give, the lightest first; for `lighter`. */
    severity: Type.Optional(
      Type.Array(Type.Union([Type.String(), Type.Number(), Type.Boolean()]), { minItems: 2 }),
    ),
  },
  closed,
);
export type NamedRule = Static<typeof NamedRule>;

/** The city's own time: office hours and local days; national years are separate data. */
export const CityCalendarSchema = Type.Object(
  {
    zone: Type.String({ maxLength: 64 }),
    workingHours: Type.Array(
      Type.Object(
        {
          days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1 }),
          from: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
          to: Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' }),
        },
        closed,
      ),
    ),
    days: Type.Array(
      Type.Object(
        {
          date: LocalDateSchema,
          kind: Type.Union([Type.Literal('off'), Type.Literal('work')]),
          name: TextSchema,
        },
        closed,
      ),
    ),
  },
  closed,
);
