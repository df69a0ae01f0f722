import knex, { type Knex } from 'knex';
import { RuntimeError } from '../errors/runtime-error.ts';
import { chooseSqliteDriver, type SqliteDriver } from './sqlite/driver.ts';
import { type FileLock, lockFile } from './sqlite/file-lock.ts';
import { PhotostructureClient } from './sqlite/photostructure-client.ts';
import { verifyPragmas } from './sqlite/pragmas.ts';
import { Sqlite3Client } from './sqlite/sqlite3-client.ts';

export interface DatabaseOptions {
  /** A SQLite file name, `:memory:`, or a Knex handle of the embedder's. */
  readonly database: string | Knex;
  readonly sqliteDriver?: string;
  readonly tablePrefix?: string;
  /** Whether this process serves the file alone; a command-line tool beside a server says no. */
  readonly exclusive?: boolean;
}

/** Where reads and writes go. In memory and with a foreign handle both are the same. */
export interface Database {
  readonly read: Knex;
  /** One connection: all writing is in its order. */
  readonly write: Knex;
  readonly prefix: string;
  readonly driver: SqliteDriver | 'foreign';
  /** Whether this process has the database, and what lies beside it, to itself. */
  readonly exclusive: boolean;
  close(): Promise<void>;
}

const readers = 3;

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const prefix = checkedPrefix(options.tablePrefix ?? 'jw_');
  if (typeof options.database !== 'string') return adopt(options.database, prefix);
  if (/^[a-z]+:\/\//.test(options.database)) {
    throw new RuntimeError('RUNTIME_DATABASE_UNSUPPORTED', {
      details: { got: options.database.replace(/:\/\/.*/, '://…') },
    });
  }
  const inMemory = options.database === ':memory:';
  const driver = chooseSqliteDriver(options.sqliteDriver ?? process.env.JINGWEI_SQLITE_DRIVER);
  const lock: FileLock | null =
    inMemory || options.exclusive === false ? null : lockFile(options.database);
  try {
    const write = openSqlite(options.database, driver, 1);
    await write.raw('select 1');
    const read = inMemory ? write : openSqlite(options.database, driver, readers);
    return {
      read,
      write,
      prefix,
      driver,
      exclusive: lock !== null,
      close: async () => {
        if (read !== write) await read.destroy();
        await write.destroy();
        lock?.release();
      },
    };
  } catch (cause) {
    lock?.release();
    throw cause;
  }
}

function openSqlite(filename: string, driver: SqliteDriver, connections: number): Knex {
  return knex({
    client: (driver === 'sqlite3' ? Sqlite3Client : PhotostructureClient) as never,
    connection: { filename },
    useNullAsDefault: true,
    // A connection that goes idle stays: opening one costs its pragmas again.
    pool: { min: 0, max: connections, idleTimeoutMillis: 2 ** 31 - 1 },
  });
}

/** A foreign handle is used as it is; where its connections are weaker than ours it is refused. */
async function adopt(handle: Knex, prefix: string): Promise<Database> {
  const dialect = String((handle.client as { dialect?: string }).dialect);
  if (dialect !== 'sqlite3') {
    throw new RuntimeError('RUNTIME_DATABASE_UNSUPPORTED', { details: { got: dialect } });
  }
  const { filename } = handle.client.connectionSettings as { filename?: string };
  await verifyPragmas(async (sql) => await handle.raw(sql), filename === ':memory:');
  return {
    read: handle,
    write: handle,
    prefix,
    driver: 'foreign',
    exclusive: false,
    close: async () => {},
  };
}

function checkedPrefix(prefix: string): string {
  if (/^[a-z][a-z0-9_]{0,20}$/.test(prefix)) return prefix;
  throw new RuntimeError('RUNTIME_OPTION_INVALID', {
    details: { option: 'tablePrefix', what: 'lower-case letters, digits and _, at most 21' },
  });
}
