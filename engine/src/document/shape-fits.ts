import type { Schema } from './shape-words.ts';

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const compiled = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, compiled);
  return compiled.test(text);
}

/**
 * Whether a single value (no list, no object) is what a schema without parts asks for; lengths in code
 * points. The keywords are those that the document's own schemas use.
 */
export function fits(schema: Schema, value: unknown): boolean {
  if (schema.const !== undefined) return value === schema.const;
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && textFits(schema, value);
    case 'integer':
      return Number.isInteger(value) && numberFits(schema, value as number);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && numberFits(schema, value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
    case 'array':
      return false;
    default:
      return value !== undefined;
  }
}

function textFits({ minLength = 0, maxLength, pattern }: Schema, text: string): boolean {
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  // UTF-16 units are never fewer than code points: counting them is needed near the bounds only.
  if (text.length < minLength) return false;
  if ((minLength > 0 || text.length > most) && !within([...text].length, minLength, most)) {
    return false;
  }
  return pattern === undefined || matches(pattern, text);
}

function numberFits({ minimum, maximum }: Schema, value: number): boolean {
  return within(value, minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY);
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
