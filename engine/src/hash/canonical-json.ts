import serializeCanonically from 'canonicalize';

/** The package's types describe an ES module, but it is CommonJS: what is imported is the function itself. */
const serialize = serializeCanonically as unknown as (value: unknown) => string | undefined;

/**
 * RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them.
 * The same text for equal values, whoever made them. `value` is JSON; `undefined` properties are
 * left out and a bare `undefined` is written as `null`.
 */
export function canonicalJson(value: unknown): string {
  return serialize(value) ?? 'null';
}
