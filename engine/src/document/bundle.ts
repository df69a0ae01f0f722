import { type Static, Type } from 'typebox';
import { Field } from './fields.ts';
import { Flow } from './flow.ts';
import { UnitObligation } from './obligations.ts';
import {
  CityCalendarSchema,
  CodeList,
  NamedRule,
  Parameter,
  Regulation,
  Role,
} from './pack-elements.ts';
import { closed, elementProperties, Id } from './primitives.ts';
import { Table } from './tables.ts';

/**
 * Bundle format 1: a pack with all layers applied. Pack-level elements and the flows that refer to
 * them by id. Its identity is the SHA-256 of its canonical form (RFC 8785).
 */
export const Bundle = Type.Object(
  {
    format: Type.Literal(1),
    pack: Type.Object(
      {
        id: Id,
        title: elementProperties.title,
        description: elementProperties.description,
        version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }),
      },
      closed,
    ),
    calendar: CityCalendarSchema,
    regulations: Type.Array(Regulation),
    roles: Type.Array(Role),
    parameters: Type.Array(Parameter),
    codeLists: Type.Array(CodeList),
    fields: Type.Array(Field),
    rules: Type.Array(NamedRule),
    tables: Type.Optional(Type.Array(Table)),
    obligations: Type.Optional(Type.Array(UnitObligation)),
    flows: Type.Array(Flow, { minItems: 1 }),
    /** Ids that earlier publications used and that nothing may use again. */
    retired: Type.Array(Id),
  },
  { ...closed, $id: 'jingwei-bundle-1' },
);
export type Bundle = Static<typeof Bundle>;
