type Schema = { readonly [key: string]: unknown };

/** Keywords of JSON Schema whose value is a schema, a list of schemas, or a map of schemas. */
const inside = {
  items: 'schema',
  additionalProperties: 'schema',
  not: 'schema',
  anyOf: 'list',
  oneOf: 'list',
  allOf: 'list',
  properties: 'map',
} as const;

/**
 * Collects schemas with a `title` as components and refers to them by name. Two different schemas
 * under one name are a mistake of the author and stop the making of the document.
 */
export class Components {
  readonly schemas: Record<string, Schema> = {};
  readonly #texts = new Map<string, string>();

  /** The schema with every named one inside replaced by its reference. */
  refer(source: object): Schema {
    const schema = source as Schema;
    const name = typeof schema.title === 'string' ? schema.title : undefined;
    const text = JSON.stringify(schema);
    if (name === undefined) return this.#rewrite(schema);
    const known = this.#texts.get(name);
    if (known !== undefined && known !== text) {
      throw new TypeError(`two schemas share the name ${name}`);
    }
    if (known === undefined) {
      this.#texts.set(name, text);
      this.schemas[name] = {};
      this.schemas[name] = this.#rewrite(schema);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #rewrite(schema: Schema): Schema {
    const out: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (key === '$id' || key === 'title' || value === undefined) continue;
      const kind = Object.hasOwn(inside, key) ? inside[key as keyof typeof inside] : 'plain';
      if (kind === 'list') out[key] = (value as readonly Schema[]).map((one) => this.refer(one));
      else if (kind === 'map') out[key] = this.#referMap(value as Record<string, Schema>);
      else if (kind === 'schema' && isSchema(value)) out[key] = this.refer(value);
      else if (key === 'patternProperties') {
        // TypeBox writes records so; a generator of types understands the other keyword only.
        const [first] = Object.values(value as Record<string, Schema>);
        if (first !== undefined) out.additionalProperties = this.refer(first);
      } else out[key] = value;
    }
    return out;
  }

  #referMap(map: Record<string, Schema>): Record<string, Schema> {
    return Object.fromEntries(Object.entries(map).map(([key, one]) => [key, this.refer(one)]));
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
