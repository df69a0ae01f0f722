import { createHash } from 'node:crypto';

/** Hex SHA-256 of UTF-8 text or bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
