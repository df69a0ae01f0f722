import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import { acceptance, clerk, leak, openTestRuntime, temporaryFolder } from './open-test-runtime.ts';

/** Knex's own dialect: what an embedder has. */
function handleWith(pragmas: readonly string[], connections = 1): Knex {
  const handle = knex({
    client: 'sqlite3',
    connection: { filename: join(temporaryFolder(), 'own.db') },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: connections,
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

  test('is refused at the first write of a connection whose pragmas were set on another one only', async () => {
    const handle = handleWith(strong.slice(0, 1), 2);
    const first = await handle.client.acquireConnection();
    for (const pragma of strong) await handle.raw(`PRAGMA ${pragma}`).connection(first);
    const second = await handle.client.acquireConnection();
    await handle.client.releaseConnection(first);
    const { runtime } = await openTestRuntime({ database: handle });
    await runtime.cases.start(clerk, leak);
    // From now on only the weak one is free.
    const held = await handle.client.acquireConnection();
    await handle.client.releaseConnection(second);
    await expect(runtime.cases.start(clerk, leak)).rejects.toMatchObject({
      code: 'RUNTIME_DATABASE_TOO_WEAK',
    });
    await handle.client.releaseConnection(held);
  });
});

describe('a step in a transaction of the embedder’s', () => {
  async function openOwn() {
    const handle = handleWith(strong);
    await handle.schema.createTable('orders', (table) => {
      table.string('id').primary();
      table.string('case_id');
    });
    const { runtime } = await openTestRuntime({ database: handle });
    return { handle, runtime };
  }

  test('is there with the embedder’s own rows when it commits', async () => {
    const { handle, runtime } = await openOwn();
    const id = await handle.transaction(async (transaction) => {
      const { cases } = await runtime.joining(transaction);
      const started = await cases.start(clerk, leak);
      await transaction('orders').insert({ id: 'o-1', case_id: started.id });
      const accept = { version: 1, action: 'accept', values: acceptance };
      expect((await cases.step(clerk, started.id, accept)).version).toBe(2);
      return started.id;
    });
    expect(await handle('orders').pluck('case_id')).toEqual([id]);
    expect((await runtime.cases.get(clerk, id)).version).toBe(2);
    // The chains go on from there for whoever writes next.
    await runtime.cases.start(clerk, leak);
    const { broken, checked } = await runtime.health.verifyChains();
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(6);
  });

  test('is gone with them, its number, timers and history too, when it rolls back', async () => {
    const { handle, runtime } = await openOwn();
    const tables = ['cases', 'history', 'audit', 'timers', 'tasks', 'case_number_counters'];
    const counts = async () =>
      await Promise.all(tables.map(async (name) => (await handle(`jw_${name}`)).length));
    const before = await counts();
    const failing = handle.transaction(async (transaction) => {
      const { cases } = await runtime.joining(transaction);
      await transaction('orders').insert({ id: 'o-1' });
      await cases.start(clerk, leak);
      throw new RangeError('the order was refused');
    });
    await expect(failing).rejects.toThrow('the order was refused');
    expect(await handle('orders')).toEqual([]);
    expect(await counts()).toEqual(before);
    const { number } = await runtime.cases.start(clerk, leak);
    expect(number).toMatch(/00001号$/);
  });

  test('leaves the transaction as it was when it is refused', async () => {
    const { handle, runtime } = await openOwn();
    const { id } = await runtime.cases.start(clerk, leak);
    await handle.transaction(async (transaction) => {
      const { cases } = await runtime.joining(transaction);
      await transaction('orders').insert({ id: 'o-1', case_id: id });
      const accept = { action: 'accept', values: {} };
      await expect(cases.step(clerk, id, { version: 1, ...accept })).rejects.toMatchObject({
        code: 'RUNTIME_STEP_REFUSED',
      });
      await expect(cases.step(clerk, id, { version: 7, ...accept })).rejects.toMatchObject({
        code: 'RUNTIME_CASE_VERSION_STALE',
      });
      await cases.step(clerk, id, { version: 1, action: 'accept', values: acceptance });
    });
    expect(await handle('orders').pluck('case_id')).toEqual([id]);
    expect((await runtime.cases.get(clerk, id)).version).toBe(2);
    expect((await runtime.health.verifyChains()).broken).toEqual([]);
  });

  test('is refused in a transaction that has ended, and by a runtime with a file of its own', async () => {
    const { handle, runtime } = await openOwn();
    const ended = await handle.transaction();
    const code = 'RUNTIME_OPTION_INVALID';
    await ended.rollback();
    await expect(runtime.joining(ended)).rejects.toMatchObject({ code });
    const own = await openTestRuntime();
    const open = await handle.transaction();
    await expect(own.runtime.joining(open)).rejects.toMatchObject({ code });
    await open.rollback();
  });
});
