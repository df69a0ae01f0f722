/** A schema as plain data. */
export interface PlainSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly PlainSchema[];
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly items?: PlainSchema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
}

const texts = [
  '2026-03-02T01:30:00.000Z',
  '2026-03-02',
  'dispute-mediation',
  'a'.repeat(64),
  '1.0.0',
  'a0',
  'text',
];

/** A value that fits the schema, every optional property filled in. */
export function sampleOf(schema: PlainSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return sampleOf(schema.anyOf[0] ?? {});
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, one]) => [key, sampleOf(one)]),
      );
    case 'array':
      return schema.items === undefined ? [] : [sampleOf(schema.items)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    case 'string': {
      const pattern = new RegExp(schema.pattern ?? '');
      const { minLength = 0, maxLength = 1000 } = schema;
      const fits = ({ length }: string) => length >= minLength && length <= maxLength;
      return texts.find((one) => pattern.test(one) && fits(one));
    }
    default:
      return null;
  }
}

/** Every place of the value that the schema speaks of, as a list of keys. */
export function placesOf(schema: PlainSchema, path: readonly string[] = []): readonly string[][] {
  const inner =
    schema.anyOf !== undefined
      ? placesOf(schema.anyOf[0] ?? {}, path).slice(1)
      : [
          ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) =>
            placesOf(one, [...path, key]),
          ),
          ...(schema.items === undefined ? [] : placesOf(schema.items, [...path, '0'])),
        ];
  return [[...path], ...inner];
}

/** A copy of the value with another value at the place. */
export function replacedAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one, at) => (String(at) === key ? replacedAt(one, rest, by) : one));
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replacedAt(object[key], rest, by) };
}
