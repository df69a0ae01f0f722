import { type Static, type TSchema, Type } from 'typebox';

/** Closed objects everywhere: an unknown key is a mistake of the caller, never an extension. */
export const closed = { additionalProperties: false } as const;

/** A point in time, UTC, ISO 8601 with a `Z`. */
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
  description: 'Instant in UTC, ISO 8601',
});

/** A calendar date in the city's zone. */
export const LocalDate = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: "Calendar date in the city's zone",
});

/** The id of an element of a bundle. */
export const ElementId = Type.String({ pattern: '^[a-z][a-z0-9-]{1,47}$' });

/** The id of a record of the runtime: a case, a person, a draft, an attachment … */
export const RecordId = Type.String({ minLength: 1, maxLength: 64, pattern: '^[0-9A-Za-z._:-]+$' });

/** SHA-256, lower-case hexadecimal. */
export const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** The optimistic version of a case or a draft. */
export const Version = Type.Integer({ minimum: 0, maximum: 2_147_483_647 });

export function nullable<Schema extends TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

/** An object whose keys are ids and whose values all have one shape. */
export function recordOf<Schema extends TSchema>(value: Schema, options: object = {}) {
  return Type.Unsafe<Record<string, Static<Schema>>>({
    type: 'object',
    additionalProperties: value,
    ...options,
  });
}

/** One page of a list; `next` is the cursor of the following one. */
export function pageOf<Item extends TSchema>(item: Item, title: string) {
  return Type.Object(
    { items: Type.Array(item), next: nullable(Type.String()) },
    { ...closed, title },
  );
}

/** Values of fields by field id; the engine checks them against the form. */
export const FieldValues = recordOf(Type.Unknown(), { title: 'FieldValues', maxProperties: 500 });

/** A JSON Schema or UI schema, as the engine derives it. */
export const JsonDocument = recordOf(Type.Unknown(), { title: 'JsonDocument' });

export const paging = {
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};
