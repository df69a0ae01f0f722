import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import { clerk, leak, openTestRuntime, temporaryFolder } from './open-test-runtime.ts';

/** Knex's own dialect: what an embedder has. */
function handleWith(pragmas: readonly string[]): Knex {
  const handle = knex({
    client: 'sqlite3',
    connection: { filename: join(temporaryFolder(), 'own.db') },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: { exec(sql: string, done: () => void): void }, done: () => void) =>
        connection.exec(pragmas.map((pragma) => `PRAGMA ${pragma};`).join(''), done),
    },
  });
  onTestFinished(() => handle.destroy());
  return handle;
}

const strong = ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'busy_timeout=5000'];

describe('a Knex handle of the embedder’s', () => {
  test('serves the runtime when its connections are strong enough, and stays open after it', async () => {
    const handle = handleWith(strong);
    const { runtime } = await openTestRuntime({ database: handle, tablePrefix: 'own_' });
    const { id } = await runtime.cases.start(clerk, leak);
    await runtime.close();
    expect(await handle('own_cases').pluck('id')).toEqual([id]);
  });

  test.each([
    ['synchronous', 'synchronous=NORMAL'],
    ['foreign_keys', 'foreign_keys=OFF'],
    ['busy_timeout', 'busy_timeout=0'],
    ['journal_mode', 'journal_mode=DELETE'],
  ])('is refused when its %s is weaker', async (setting, weak) => {
    const handle = handleWith([...strong, weak]);
    await expect(openTestRuntime({ database: handle })).rejects.toMatchObject({
      code: 'RUNTIME_DATABASE_TOO_WEAK',
      details: { setting },
    });
  });
});
