import type { WriteSession } from './writer.ts';

interface CounterRow {
  city: string;
  flow: string;
  year: number;
  last: number;
}

/**
 * The next number of a flow in a year. It is part of the transaction that opens the case: a refused
 * case gives its number back, so the numbers have no gaps.
 */
export async function nextCaseNumber(
  tx: WriteSession,
  city: string,
  flow: string,
  year: number,
): Promise<number> {
  const key = { city, flow, year };
  const raised: number = await tx
    .from<CounterRow>('case_number_counters')
    .where(key)
    .increment('last', 1);
  if (raised === 0) {
    await tx.insert<CounterRow>('case_number_counters', [{ ...key, last: 1 }]);
    return 1;
  }
  const row = await tx.from<CounterRow>('case_number_counters').where(key).first('last');
  return row?.last ?? 1;
}
