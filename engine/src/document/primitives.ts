import { type Static, Type } from 'typebox';

/** Closed objects everywhere: an unknown key in a document is a mistake, never an extension. */
export const closed = { additionalProperties: false } as const;

export const Id = Type.String({ pattern: '^[a-z][a-z0-9-]{1,47}$' });

/** Fractional order key (base 62). Lists sort by it, ties by id. */
const OrderKey = Type.String({ pattern: '^[0-9A-Za-z]{1,64}$' });

export const TextSchema = Type.Object(
  {
    'zh-CN': Type.String({ minLength: 1, maxLength: 4000 }),
    en: Type.String({ minLength: 1, maxLength: 4000 }),
  },
  closed,
);

/** A calendar date in the city's zone. */
export const LocalDateSchema = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** How well a figure or citation was checked against its source. */
export const Verification = Type.Union([
  Type.Literal('verified'),
  Type.Literal('partly'),
  Type.Literal('unverified'),
  Type.Literal('local'),
]);
export type Verification = Static<typeof Verification>;

/** A citation of an entry of the regulation register. */
export const Basis = Type.Object(
  {
    regulation: Id,
    article: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    note: Type.Optional(TextSchema),
    verification: Type.Optional(Verification),
  },
  closed,
);
export type Basis = Static<typeof Basis>;

/** JSONLogic; its own checks are in `rules/`. */
export const RuleSchema = Type.Unknown();

/** What every element has. `title` may change at any time, `id` never. */
export const elementProperties = {
  id: Id,
  order: OrderKey,
  title: TextSchema,
  description: Type.Optional(TextSchema),
  basis: Type.Optional(Type.Array(Basis)),
};

/** The kinds of place in the city's tree, from the widest to the narrowest. */
export const UnitKind = Type.Union([
  Type.Literal('city'),
  Type.Literal('district'),
  Type.Literal('street'),
  Type.Literal('community'),
  Type.Literal('grid'),
  Type.Literal('micro-grid'),
  Type.Literal('department'),
]);
export type UnitKind = Static<typeof UnitKind>;

/** Where work is done: the unit of the case, or the one of this kind that is it or lies above it. */
export const UnitReference = Type.Union([Type.Literal('case'), UnitKind]);
export type UnitReference = Static<typeof UnitReference>;

export const DurationUnitSchema = Type.Union([
  Type.Literal('minute'),
  Type.Literal('hour'),
  Type.Literal('working-hour'),
  Type.Literal('working-day'),
  Type.Literal('calendar-day'),
  Type.Literal('month'),
  Type.Literal('year'),
]);

/** A span of time whose number is fixed here or is a parameter of the pack. */
export const DurationSchema = Type.Object(
  {
    n: Type.Union([Type.Integer({ minimum: 0 }), Type.Object({ parameter: Id }, closed)]),
    unit: DurationUnitSchema,
  },
  closed,
);
export type DocumentDuration = Static<typeof DurationSchema>;
