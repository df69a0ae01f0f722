import type { Knex } from 'knex';
import { verifyPragmas } from './pragmas.ts';

/**
 * A foreign handle begins with a plain BEGIN. An update that touches no row takes the write lock all
 * the same, and waits for it by `busy_timeout`, because nothing has been read in the transaction yet.
 */
/** Connections of a foreign handle that have been found strong enough. */
const verified = new WeakSet<object>();

export async function takeWriteLock(transaction: Knex.Transaction, table: string): Promise<void> {
  await verifyConnection(transaction);
  await transaction(table).whereRaw('1 = 0').update({ title: '' });
}

/**
 * Pragmas are of a connection, and a pool makes new ones: one that was set by hand on the first is weak
 * on the second. Throws RUNTIME_DATABASE_TOO_WEAK before anything is written on it.
 */
async function verifyConnection(transaction: Knex.Transaction): Promise<void> {
  const { client } = transaction as unknown as {
    client: {
      acquireConnection(): Promise<object>;
      connectionSettings: { readonly filename?: string };
    };
  };
  const connection = await client.acquireConnection();
  if (verified.has(connection)) return;
  const ask = async (sql: string) => (await transaction.raw(sql)) as Record<string, unknown>[];
  await verifyPragmas(ask, client.connectionSettings.filename === ':memory:');
  verified.add(connection);
}
