import knex, { type Knex } from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Sqlite3Client } from '../../src/store/sqlite/sqlite3-client.ts';
import { acceptance, clerk, leak, openTestRuntime } from './open-test-runtime.ts';

type Call = (bindings: unknown, answer: (error: Error | null) => void) => unknown;
type Statement = Record<'run' | 'all', Call>;
type Prepare = (sql: string, answer: (error: Error | null) => void) => Statement;

/** Fails just before the statement whose turn `failAt` names; counts those that change anything. */
class FailingClient extends Sqlite3Client {
  static failAt = Number.POSITIVE_INFINITY;
  static statements = 0;

  override async acquireRawConnection(): Promise<unknown> {
    const connection = (await super.acquireRawConnection()) as { prepare: Prepare };
    const prepare = connection.prepare.bind(connection);
    connection.prepare = (sql, prepared) => {
      const statement = prepare(sql, prepared);
      if (/^(select|pragma|rollback)/i.test(sql)) return statement;
      for (const method of ['run', 'all'] as const) {
        const call = statement[method].bind(statement);
        statement[method] = (bindings, answer) => {
          FailingClient.statements += 1;
          if (FailingClient.statements !== FailingClient.failAt) return call(bindings, answer);
          return answer.call({}, Object.assign(new Error('disk I/O error'), { errno: 10 }));
        };
      }
      return statement;
    };
    return connection;
  }
}

describe('a step', () => {
  test('leaves nothing behind when the database fails before any one of its statements', async () => {
    const handle = knex({
      client: FailingClient as never,
      connection: { filename: ':memory:' },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
    });
    const { runtime } = await openTestRuntime({ database: handle });
    onTestFinished(() => handle.destroy());
    const { id } = await runtime.cases.start(clerk, leak);
    const context = { ...clerk, idempotency: { key: 'accept', requestHash: 'a'.repeat(64) } };
    const accept = () =>
      runtime.cases.step(context, id, { version: 1, action: 'accept', values: acceptance });
    const before = await dump(handle);
    let failures = 0;
    for (let statement = 1; ; statement += 1) {
      FailingClient.statements = 0;
      FailingClient.failAt = statement;
      const failed = await accept().then(
        () => false,
        () => true,
      );
      FailingClient.failAt = Number.POSITIVE_INFINITY;
      if (!failed) break;
      failures += 1;
      expect(await dump(handle), `before statement ${statement}`).toEqual(before);
    }
    // begin, savepoint, values, task, case, history, audit, idempotency key, release, commit at least
    expect(failures).toBeGreaterThanOrEqual(10);
    expect((await runtime.cases.get(clerk, id)).version).toBe(2);
    expect(await runtime.health.verifyChains()).toMatchObject({ broken: [] });
  });
});

/** Every row of every table, as text. */
async function dump(handle: Knex): Promise<Record<string, string[]>> {
  const tables: { name: string }[] = await handle('sqlite_master')
    .where({ type: 'table' })
    .select('name')
    .orderBy('name');
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    content[name] = (await handle(name)).map((row) => JSON.stringify(row)).sort();
  }
  return content;
}
