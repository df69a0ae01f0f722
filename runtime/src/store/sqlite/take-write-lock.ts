import type { Knex } from 'knex';

/**
 * A foreign handle begins with a plain BEGIN. An update that touches no row takes the write lock all
 * the same, and waits for it by `busy_timeout`, because nothing has been read in the transaction yet.
 */
export async function takeWriteLock(transaction: Knex.Transaction, table: string): Promise<void> {
  await transaction(table).whereRaw('1 = 0').update({ title: '' });
}
