import { type Static, Type } from 'typebox';

const closed = { additionalProperties: false } as const;

const Column = Type.String({ minLength: 1 });

/**
 * Where a field's value comes from: a column or a constant. `codes` maps what stands in the cell to
 * code ids; `otherwise` is the code for what it does not list. Without them a cell holds a code's id
 * or its title.
 */
const ColumnSource = Type.Object(
  {
    column: Column,
    codes: Type.Optional(Type.Record(Type.String(), Type.String())),
    otherwise: Type.Optional(Type.String()),
    /** Longer cells are cut to the field's length and named in the report, instead of refused. */
    cut: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type ColumnSource = Static<typeof ColumnSource>;

const ValueSource = Type.Union([
  ColumnSource,
  Type.Object({ constant: Type.Union([Type.String(), Type.Number(), Type.Boolean()]) }, closed),
]);
export type ValueSource = Static<typeof ValueSource>;

/** A party for each row whose `name` cell is not empty. All but role and kind are columns. */
const PartySource = Type.Object(
  {
    role: Type.String({ minLength: 1 }),
    kind: Type.Union([Type.Literal('person'), Type.Literal('organisation'), Type.Literal('place')]),
    name: Column,
    phone: Type.Optional(Column),
    citizenId: Type.Optional(Column),
    address: Type.Optional(Column),
  },
  closed,
);
export type PartySource = Static<typeof PartySource>;

/** How a CSV's rows become cases: the document that `--map` names. */
export const ImportMapping = Type.Object(
  {
    /** What the external ids are unique within, so that two systems may both count from 1. */
    source: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }),
    /** The column with the row's own id in that system. */
    externalId: Column,
    /** The id of the unit that receives the cases. */
    unit: Type.String({ minLength: 1 }),
    /** By field of the flow's start form. */
    values: Type.Record(Type.String(), ValueSource),
    parties: Type.Optional(Type.Array(PartySource)),
  },
  closed,
);
export type ImportMapping = Static<typeof ImportMapping>;
