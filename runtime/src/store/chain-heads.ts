import type { Session } from './session.ts';
import { sha256 } from './sha256.ts';

export type Chain = 'history' | 'audit';

export interface Link {
  readonly seq: number;
  readonly prev_hash: string;
  readonly hash: string;
}

/** What the first record of a chain follows. */
export const chainStart = '0'.repeat(64);

export function linkHash(prevHash: string, body: string): string {
  return sha256(`${prevHash}\n${body}`);
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The newest link of each city's chains within one transaction, read once and then carried on. */
export class ChainHeads {
  #heads = new Map<string, Head>();

  copy(): ReadonlyMap<string, Head> {
    return new Map(this.#heads);
  }

  restore(heads: ReadonlyMap<string, Head>): void {
    this.#heads = new Map(heads);
  }

  /** Makes the next link of a chain; the caller writes it in the same transaction. */
  async next(session: Session, city: string, chain: Chain, body: string): Promise<Link> {
    const key = `${chain} ${city}`;
    const head = this.#heads.get(key) ?? (await readHead(session, city, chain));
    const link = { seq: head.seq + 1, prev_hash: head.hash, hash: linkHash(head.hash, body) };
    this.#heads.set(key, link);
    return link;
  }
}

async function readHead(session: Session, city: string, chain: Chain): Promise<Head> {
  const newest = await session
    .from<Head & { city: string }>(chain)
    .where({ city })
    .orderBy('seq', 'desc')
    .first('seq', 'hash');
  return newest ?? { seq: 0, hash: chainStart };
}
