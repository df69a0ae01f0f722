import { readFileSync } from 'node:fs';
import type { Bundle } from '../src/document/bundle.ts';

const text = readFileSync(new URL('./museum/base.json', import.meta.url), 'utf8');

/**
 * A small complete bundle that has nothing wrong with it: a dispute is mediated (composite state with
 * a work state and a signed agreement to wait for), then confirmed by the machine or closed. A fresh
 * copy each time.
 */
export function baseBundle(): Bundle {
  return JSON.parse(text) as Bundle;
}
