import { RuntimeError } from '../errors/runtime-error.ts';
import type { PageRequest } from './case-request.ts';

/** Throws RUNTIME_LIMIT_INVALID. */
export function pageLimit({ limit }: PageRequest): number {
  if (limit === undefined) return 50;
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new RuntimeError('RUNTIME_LIMIT_INVALID', { details: { got: String(limit) } });
}

/** A cursor holds the sort key of the last row that was given out. */
export function makeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Throws RUNTIME_CURSOR_INVALID. */
export function readCursor({ cursor }: PageRequest, parts: number): readonly string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string');
    if (fits) return key as string[];
  } catch {
    // Refused below, like every other text that is not a cursor.
  }
  throw new RuntimeError('RUNTIME_CURSOR_INVALID');
}
