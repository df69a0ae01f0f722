/**
 * 128 random bits as hex, for keys of writes and of things not yet saved. `crypto.randomUUID` is missing
 * on pages that came over plain http from another machine, as on an office's intranet.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
