/** As much of Knex's internal client as our dialects touch; Knex ships no types for its dialects. */
export interface StartedTransaction {
  begin(connection: unknown): Promise<unknown>;
  query(connection: unknown, sql: string): Promise<unknown>;
}

export interface QueryObject {
  sql: string;
  method?: string;
  bindings?: readonly unknown[];
  response?: unknown;
  context?: { lastID: number | bigint; changes: number };
}

export interface DialectClient {
  readonly connectionSettings: { readonly filename: string };
  transaction(...parameters: readonly unknown[]): StartedTransaction;
  acquireRawConnection(): Promise<unknown>;
  destroyRawConnection(connection: unknown): Promise<void>;
  _query(connection: unknown, query: QueryObject): Promise<QueryObject>;
}

export type ClientClass = new (configuration: unknown) => DialectClient;

/**
 * A plain BEGIN reads first and fails at its first write with SQLITE_BUSY_SNAPSHOT, without waiting,
 * when somebody else wrote in between. A read-only transaction keeps the plain BEGIN: one snapshot.
 * Knex begins in a later turn of the event loop, so replacing `begin` here comes in time.
 */
export function beginImmediate(
  transaction: StartedTransaction,
  configuration: unknown,
): StartedTransaction {
  const readOnly = (configuration as { readOnly?: boolean } | null | undefined)?.readOnly === true;
  transaction.begin = (connection) =>
    transaction.query(connection, readOnly ? 'BEGIN;' : 'BEGIN IMMEDIATE;');
  return transaction;
}

/**
 * A COMMIT that fails (disk full, I/O error) may leave the transaction open, and Knex gives the
 * connection back as it is: the next one on it could not begin. So what was not committed is undone.
 */
export async function undoFailedCommit(
  query: QueryObject,
  run: (query: QueryObject) => Promise<QueryObject>,
): Promise<QueryObject> {
  if (query.sql !== 'COMMIT;') return await run(query);
  try {
    return await run(query);
  } catch (cause) {
    await run({ sql: 'ROLLBACK', method: 'raw' }).catch(() => {});
    throw cause;
  }
}
