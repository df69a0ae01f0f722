import { useRef } from 'react';
import { randomId } from '../connection/random-id.ts';

/**
 * A key for a write: the same for the same body, so that a repeated send after a lost connection cannot
 * act twice, and a new one as soon as anything is different.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string } | null>(null);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: randomId() };
    return last.current.key;
  };
}
