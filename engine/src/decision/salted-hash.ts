import { canonicalJson } from '../hash/canonical-json.ts';
import { sha256Hex } from '../hash/hash.ts';
import type { SaltedHash } from './decision-record.ts';

/**
 * The hash of a value at a place of a record. Each place has a salt of its own, so that handing over one
 * of them (`saltOf`) lets others check that value and tells nothing about the rest.
 */
export function saltedHash(salt: string, place: string, value: unknown): SaltedHash {
  return sha256Hex(`${saltOf(salt, place)}/${canonicalJson(value)}`);
}

function saltOf(salt: string, place: string): string {
  return sha256Hex(`${salt}/${place}`);
}
