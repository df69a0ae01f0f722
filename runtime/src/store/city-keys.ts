import { randomBytes } from 'node:crypto';
import type { Seal } from './seal.ts';
import type { WriteSession } from './writer.ts';

interface KeyRow {
  city: string;
  purpose: string;
  key: string;
  at: string;
}

/** 256 bits in hex. */
const keyBytes = 32;

/** The city's secret for one purpose, the same for ever; made when it is first asked for. */
export async function cityKey(
  tx: WriteSession,
  seal: Seal,
  { city, purpose }: { readonly city: string; readonly purpose: 'decisions' },
  at: string,
): Promise<string> {
  const context = { city, owner: city, name: `key:${purpose}`, class: 'P3' } as const;
  const row = await tx.from<KeyRow>('city_keys').where({ city, purpose }).first();
  if (row !== undefined) return String(seal.open(context, row.key));
  const key = randomBytes(keyBytes).toString('hex');
  await tx.insert<KeyRow>('city_keys', [{ city, purpose, key: seal.seal(context, key), at }]);
  return key;
}
