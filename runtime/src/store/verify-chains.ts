import type { ChainReport } from '../runtime.ts';
import type { ValueMark, ValueRow } from './case-values.ts';
import { type Chain, chainStart, linkHash } from './chain-heads.ts';
import { listCities } from './cities.ts';
import type { Session } from './session.ts';
import { sha256 } from './sha256.ts';

interface LinkRow {
  seq: number | string;
  case_id?: string;
  case_seq?: number;
  person?: string;
  at?: string;
  operation?: string;
  subject?: string;
  body: string;
  prev_hash: string;
  hash: string;
}

type Broken = ChainReport['broken'][number];

const pageSize = 500;

/**
 * Recomputes every link of both chains of every city, that the columns say what the hashed body says,
 * that no number is missing in between, and that the stored bytes of every value are those whose hash
 * history holds. An erased value (its bytes gone, its row there) breaks nothing.
 */
export async function verifyChains(session: Session): Promise<ChainReport> {
  const broken: Broken[] = [];
  let checked = 0;
  for (const { id: city } of await listCities(session)) {
    for (const chain of ['history', 'audit'] as const) {
      checked += await verifyChain(session, city, chain, broken);
    }
  }
  return { checked, broken };
}

async function verifyChain(
  session: Session,
  city: string,
  chain: Chain,
  broken: Broken[],
): Promise<number> {
  let seq = 0;
  let hash = chainStart;
  for (;;) {
    const rows: LinkRow[] = await session
      .knex(session.name(chain))
      .where({ city })
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(pageSize);
    if (rows.length === 0) return seq;
    for (const row of rows) {
      const found = Number(row.seq);
      if (found !== seq + 1) broken.push({ city, chain, seq: seq + 1, what: 'missing' });
      const holds =
        row.hash === linkHash(row.prev_hash, row.body) &&
        (found !== seq + 1 || row.prev_hash === hash) &&
        saysTheSame(row, city, chain);
      if (!holds) broken.push({ city, chain, seq: found, what: 'changed' });
      else if (chain === 'history' && !(await valuesHold(session, city, row))) {
        broken.push({ city, chain, seq: found, what: 'value-changed' });
      }
      seq = found;
      hash = row.hash;
    }
  }
}

function saysTheSame(row: LinkRow, city: string, chain: Chain): boolean {
  const body = JSON.parse(row.body) as Record<string, unknown>;
  if (body.city !== city) return false;
  return chain === 'history'
    ? body.case === row.case_id && body.caseSeq === row.case_seq
    : body.person === row.person &&
        body.operation === row.operation &&
        body.subject === row.subject &&
        body.at === row.at;
}

async function valuesHold(session: Session, city: string, row: LinkRow): Promise<boolean> {
  const { values } = JSON.parse(row.body) as { values: readonly ValueMark[] };
  if (values.length === 0 || row.case_id === undefined) return true;
  const stored = await session
    .from<ValueRow>('case_values')
    .where({ city, case_id: row.case_id })
    .whereIn('field', [...new Set(values.map(({ field }) => field))]);
  return values.every(({ field, version, hash }) => {
    const found = stored.find((one) => one.field === field && one.version === version);
    if (found === undefined || found.hash !== hash) return false;
    return found.value === null || sha256(found.value) === hash;
  });
}
