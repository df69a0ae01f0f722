import { type Static, Type } from 'typebox';
import { Basis, closed, elementProperties, Id, RuleSchema, TextSchema } from './primitives.ts';

/** What inputs and outputs of a table hold: JSON numbers, texts and booleans; dates as `YYYY-MM-DD`. */
export const TableType = Type.Union([
  Type.Literal('number'),
  Type.Literal('string'),
  Type.Literal('boolean'),
  Type.Literal('date'),
]);
export type TableType = Static<typeof TableType>;

const CellValue = Type.Union([Type.Number(), Type.String(), Type.Boolean()]);
const CellBound = Type.Union([Type.Number(), Type.String()]);

/**
 * What a row asks of one input. Only `any` and `missing` hold for a missing value. A range of numbers or
 * dates has closed ends (`from`, `to`), open ones (`above`, `below`), or none.
 */
export const Cell = Type.Union([
  Type.Object({ kind: Type.Literal('any') }, closed),
  Type.Object({ kind: Type.Literal('missing') }, closed),
  Type.Object(
    { kind: Type.Literal('one-of'), values: Type.Array(CellValue, { minItems: 1 }) },
    closed,
  ),
  Type.Object({ kind: Type.Literal('not-one-of'), values: Type.Array(CellValue) }, closed),
  Type.Object(
    {
      kind: Type.Literal('range'),
      from: Type.Optional(CellBound),
      above: Type.Optional(CellBound),
      to: Type.Optional(CellBound),
      below: Type.Optional(CellBound),
    },
    closed,
  ),
]);
export type Cell = Static<typeof Cell>;

/** `min`, `max` and `decimals` (places after the point) say which numbers there are at all. */
const inputProperties = {
  ...elementProperties,
  type: TableType,
  codeList: Type.Optional(Id),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 6 })),
};

/** What a table looks at: a path of the data, or what a rule gives. */
export const TableInput = Type.Union([
  Type.Object({ ...inputProperties, path: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
  Type.Object({ ...inputProperties, rule: RuleSchema }, closed),
]);
export type TableInput = Static<typeof TableInput>;

/** `values` closes the list of what may be given, the first having the highest priority. */
export const TableOutput = Type.Object(
  {
    ...elementProperties,
    type: TableType,
    codeList: Type.Optional(Id),
    values: Type.Optional(Type.Array(CellValue, { minItems: 1 })),
  },
  closed,
);
export type TableOutput = Static<typeof TableOutput>;

/** By the id of the output; null where a row gives nothing there. */
const Outputs = Type.Record(Id, Type.Unknown(), closed);

/** One rule of a table: an input without a cell may be anything. */
export const TableRow = Type.Object(
  {
    id: Id,
    order: elementProperties.order,
    title: Type.Optional(TextSchema),
    conditions: Type.Record(Id, Cell, closed),
    outputs: Outputs,
    basis: Type.Optional(Type.Array(Basis)),
  },
  closed,
);
export type TableRow = Static<typeof TableRow>;

/** The hit policies of DMN 1.4 §8.2.10; `collect` may aggregate what its rows give. */
export const HitPolicy = Type.Union([
  Type.Literal('unique'),
  Type.Literal('first'),
  Type.Literal('priority'),
  Type.Literal('any'),
  Type.Literal('collect'),
  Type.Literal('rule-order'),
  Type.Literal('output-order'),
]);
export type HitPolicy = Static<typeof HitPolicy>;

export const Aggregation = Type.Union([
  Type.Literal('list'),
  Type.Literal('sum'),
  Type.Literal('min'),
  Type.Literal('max'),
  Type.Literal('count'),
]);
export type Aggregation = Static<typeof Aggregation>;

/** A decision table (决策表): rows of conditions on inputs, and what they give. */
export const Table = Type.Object(
  {
    ...elementProperties,
    hitPolicy: HitPolicy,
    aggregation: Type.Optional(Aggregation),
    inputs: Type.Array(TableInput),
    outputs: Type.Array(TableOutput, { minItems: 1 }),
    rows: Type.Array(TableRow),
    /** What is given when no row holds. */
    otherwise: Type.Optional(Outputs),
  },
  closed,
);
export type Table = Static<typeof Table>;
