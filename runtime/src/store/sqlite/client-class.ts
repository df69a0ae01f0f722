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
