/**
 * A key for one write. Made from random bytes, because `crypto.randomUUID` is missing on pages that
 * came over plain http from another machine, as on an office's intranet.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
