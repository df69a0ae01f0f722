import { createRequire } from 'node:module';
import type { DatabaseSync } from '@photostructure/sqlite';
import {
  beginImmediate,
  type ClientClass,
  type QueryObject,
  type StartedTransaction,
  undoFailedCommit,
} from './client-class.ts';
import { strengthen } from './pragmas.ts';

type Connection = InstanceType<typeof DatabaseSync>;
type Statement = ReturnType<Connection['prepare']>;

const load = createRequire(import.meta.url);
const KnexBetterSqlite3 = load('knex/lib/dialects/better-sqlite3') as ClientClass;

/** Prepared statements kept per connection. */
const keptStatements = 300;

/** Knex's better-sqlite3 dialect over `@photostructure/sqlite`, which has the API of `node:sqlite`. */
export class PhotostructureClient extends KnexBetterSqlite3 {
  _driver(): unknown {
    return load('@photostructure/sqlite');
  }

  override transaction(...parameters: readonly unknown[]): StartedTransaction {
    return beginImmediate(super.transaction(...parameters), parameters[1]);
  }

  override async acquireRawConnection(): Promise<Connection> {
    const { DatabaseSync: Open } = load('@photostructure/sqlite') as {
      DatabaseSync: typeof DatabaseSync;
    };
    const { filename } = this.connectionSettings;
    const connection = new Open(filename);
    await strengthen(
      async (sql) => connection.prepare(sql).all() as Record<string, unknown>[],
      filename === ':memory:',
    );
    return connection;
  }

  override async destroyRawConnection(connection: unknown): Promise<void> {
    (connection as Connection).close();
  }

  override _query(connection: unknown, query: QueryObject): Promise<QueryObject> {
    return undoFailedCommit(query, (one) => run(connection as Connection, one));
  }
}

async function run(connection: Connection, query: QueryObject): Promise<QueryObject> {
  const statement = prepare(connection, query.sql);
  const bindings = (query.bindings ?? []).map((value) =>
    typeof value === 'boolean' ? Number(value) : value,
  );
  if (statement.columns().length > 0) {
    query.response = statement.all(...bindings);
    return query;
  }
  const { lastInsertRowid, changes } = statement.run(...bindings);
  query.response = { changes };
  query.context = { lastID: lastInsertRowid, changes };
  return query;
}

/** Not on the client: Knex makes a transaction's client without running a constructor. */
const statements = new WeakMap<Connection, Map<string, Statement>>();

function prepare(connection: Connection, sql: string): Statement {
  let kept = statements.get(connection);
  if (kept === undefined) {
    kept = new Map();
    statements.set(connection, kept);
  }
  const found = kept.get(sql);
  if (found !== undefined) return found;
  if (kept.size >= keptStatements) kept.clear();
  const made = connection.prepare(sql);
  kept.set(sql, made);
  return made;
}
