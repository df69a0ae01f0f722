import { RuntimeError } from '../../errors/runtime-error.ts';

/** Waiting for another writer (a command-line tool beside the server), in milliseconds. */
const busyTimeoutMs = 5_000;

/**
 * What every connection must run with. A connection in WAL mode may silently run at
 * synchronous=NORMAL (some builds of SQLite make that the default), where a commit that was
 * answered can be lost with the power; so each setting is made and read back.
 */
const settings: readonly (readonly [name: string, value: string | number, readBack: string])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', '2'],
  ['foreign_keys', 'ON', '1'],
  ['busy_timeout', busyTimeoutMs, String(busyTimeoutMs)],
];

export type AskPragma = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** Sets the pragmas of a connection of ours and throws RUNTIME_DATABASE_TOO_WEAK if one does not hold. */
export async function strengthen(ask: AskPragma, inMemory: boolean): Promise<void> {
  await ask(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  for (const [name, value] of settings) await ask(`PRAGMA ${name} = ${value}`);
  await verifyPragmas(ask, inMemory);
}

/** Reads the pragmas of a connection and refuses weaker ones. A database in memory has no journal. */
export async function verifyPragmas(ask: AskPragma, inMemory: boolean): Promise<void> {
  for (const [name, , expected] of settings) {
    if (inMemory && name === 'journal_mode') continue;
    const got = String(firstValue(await ask(`PRAGMA ${name}`)));
    const holds =
      name === 'busy_timeout' || name === 'synchronous'
        ? Number(got) >= (name === 'synchronous' ? 2 : 1_000)
        : got === expected;
    if (!holds) {
      throw new RuntimeError('RUNTIME_DATABASE_TOO_WEAK', {
        details: { setting: name, got, expected },
      });
    }
  }
}

function firstValue(rows: readonly Record<string, unknown>[]): unknown {
  return rows[0] === undefined ? undefined : Object.values(rows[0])[0];
}
