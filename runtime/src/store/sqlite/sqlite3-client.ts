import { createRequire } from 'node:module';
import {
  beginImmediate,
  type ClientClass,
  type QueryObject,
  type StartedTransaction,
  undoFailedCommit,
} from './client-class.ts';
import { strengthen } from './pragmas.ts';

interface Sqlite3Connection {
  all(
    sql: string,
    answer: (error: Error | null, rows: readonly Record<string, unknown>[]) => void,
  ): void;
}

const KnexSqlite3 = createRequire(import.meta.url)('knex/lib/dialects/sqlite3') as ClientClass;

/** Knex's dialect of the `sqlite3` package, with immediate transactions and checked pragmas. */
export class Sqlite3Client extends KnexSqlite3 {
  override transaction(...parameters: readonly unknown[]): StartedTransaction {
    return beginImmediate(super.transaction(...parameters), parameters[1]);
  }

  override _query(connection: unknown, query: QueryObject): Promise<QueryObject> {
    return undoFailedCommit(query, (one) => super._query(connection, one));
  }

  override async acquireRawConnection(): Promise<unknown> {
    const connection = (await super.acquireRawConnection()) as Sqlite3Connection;
    await strengthen(
      (sql) =>
        new Promise((resolve, reject) => {
          connection.all(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
        }),
      this.connectionSettings.filename === ':memory:',
    );
    return connection;
  }
}
