import type { Json } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import type { Rule } from './rule.ts';

/** `{"op": [parts]}`; the short form `{"op": part}` has one part. */
export interface Operation {
  readonly name: string;
  readonly parts: readonly Rule[];
  readonly short: boolean;
}

/** Reads an object with exactly one key as an operation; every other value is none. */
export function asOperation(rule: Rule): Operation | null {
  if (!isJsonObject(rule)) return null;
  const keys = Object.keys(rule);
  const name = keys[0];
  if (keys.length !== 1 || name === undefined) return null;
  const argument = rule[name] as Json;
  return Array.isArray(argument)
    ? { name, parts: argument, short: false }
    : { name, parts: [argument], short: true };
}
