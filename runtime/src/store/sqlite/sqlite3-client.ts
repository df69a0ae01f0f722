import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Database, Statement } from 'sqlite3';
import {
  beginImmediate,
  type ClientClass,
  type QueryObject,
  type StartedTransaction,
  undoFailedCommit,
} from './client-class.ts';
import { strengthen } from './pragmas.ts';

const KnexSqlite3 = createRequire(import.meta.url)('knex/lib/dialects/sqlite3') as ClientClass;

/** Prepared statements kept per connection. */
const keptStatements = 300;

/**
 * Knex's dialect of the `sqlite3` package, with immediate transactions, checked pragmas, and
 * statements prepared once for each connection: preparing costs a second trip to another thread.
 */
export class Sqlite3Client extends KnexSqlite3 {
  override transaction(...parameters: readonly unknown[]): StartedTransaction {
    return beginImmediate(super.transaction(...parameters), parameters[1]);
  }

  override _query(connection: unknown, query: QueryObject): Promise<QueryObject> {
    return undoFailedCommit(query, (one) => run(connection as Database, one));
  }

  override async acquireRawConnection(): Promise<unknown> {
    const connection = (await super.acquireRawConnection()) as Database;
    await strengthen(
      (sql) =>
        new Promise((resolve, reject) => {
          connection.all(sql, (error, rows: Record<string, unknown>[]) =>
            error ? reject(error) : resolve(rows),
          );
        }),
      this.connectionSettings.filename === ':memory:',
    );
    return connection;
  }

  override async destroyRawConnection(connection: unknown): Promise<void> {
    // A connection with statements left does not close.
    await forget(connection as Database);
    await super.destroyRawConnection(connection);
  }
}

/** Not on the client: Knex makes a transaction's client without running a constructor. */
const statements = new WeakMap<Database, Map<string, Statement>>();

async function run(connection: Database, query: QueryObject): Promise<QueryObject> {
  const statement = await prepare(connection, query.sql);
  const { method } = query;
  const writes = method === 'insert' || method === 'update' || method === 'counter';
  const call = writes || method === 'del' ? 'run' : 'all';
  return await new Promise((resolve, reject) => {
    statement[call](
      query.bindings ?? [],
      function answer(
        this: { lastID: number; changes: number },
        error: Error | null,
        rows?: unknown,
      ) {
        if (error !== null) {
          reject(error);
          return;
        }
        query.response = rows;
        query.context = { lastID: this.lastID, changes: this.changes };
        resolve(query);
      },
    );
  });
}

async function prepare(connection: Database, sql: string): Promise<Statement> {
  const kept = statements.get(connection) ?? new Map<string, Statement>();
  statements.set(connection, kept);
  const found = kept.get(sql);
  if (found !== undefined) return found;
  if (kept.size >= keptStatements) await forget(connection);
  const made = await new Promise<Statement>((resolve, reject) => {
    const statement = connection.prepare(sql, (error: Error | null) =>
      error ? reject(error) : resolve(statement),
    );
  });
  kept.set(sql, made);
  return made;
}

async function forget(connection: Database): Promise<void> {
  const kept = statements.get(connection);
  if (kept === undefined) return;
  const all = [...kept.values()];
  kept.clear();
  for (const statement of all) {
    await promisify((done: () => void) => statement.finalize(done))();
  }
}
