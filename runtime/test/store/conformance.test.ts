import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RuntimeError } from '../../src/errors/runtime-error.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate, migrations } from '../../src/store/migrate.ts';
import { sqliteDrivers } from '../../src/store/sqlite/driver.ts';
import {
  acceptance,
  city,
  clerk,
  gridWorker,
  leak,
  mediator,
  monday,
  openTestRuntime,
  temporaryFolder,
} from './open-test-runtime.ts';

/** The same suite on every driver: what one of them answers otherwise is a fault of the store. */
describe.each(sqliteDrivers)('the store on %s', (sqliteDriver) => {
  const fileOf = () => join(temporaryFolder(), 'city.db');

  test('runs every connection at full strength, readers and the writer', async () => {
    const database = await openDatabase({ database: fileOf(), sqliteDriver });
    for (const knex of [database.write, database.read]) {
      const read = async (name: string) => Object.values((await knex.raw(`PRAGMA ${name}`))[0])[0];
      expect(await read('journal_mode')).toBe('wal');
      expect(await read('synchronous')).toBe(2);
      expect(await read('foreign_keys')).toBe(1);
      expect(await read('busy_timeout')).toBe(5000);
    }
    await database.close();
  });

  test('migrates once, and finds nothing to do the second time', async () => {
    const database = await openDatabase({ database: fileOf(), sqliteDriver });
    expect(await migrate(database, monday)).toEqual(migrations.map(({ number }) => number));
    expect(await migrate(database, monday)).toEqual([]);
    await database.close();
  });

  test('refuses to change or remove a row of history or audit', async () => {
    const file = fileOf();
    const { runtime } = await openTestRuntime({ database: file, sqliteDriver });
    await runtime.cases.start(clerk, leak);
    const beside = await openDatabase({ database: file, sqliteDriver, exclusive: false });
    for (const table of ['jw_history', 'jw_audit']) {
      await expect(beside.write(table).update({ body: '{}' })).rejects.toThrow('append-only');
      await expect(beside.write(table).delete()).rejects.toThrow('append-only');
    }
    await beside.close();
  });

  test('serves a file once at a time and says who has it', async () => {
    const file = fileOf();
    const { runtime } = await openTestRuntime({ database: file, sqliteDriver });
    await expect(openTestRuntime({ database: file, sqliteDriver })).rejects.toMatchObject({
      code: 'RUNTIME_DATABASE_IN_USE',
      details: { pid: process.pid },
    });
    await runtime.close();
    const again = await openDatabase({ database: file, sqliteDriver });
    await again.close();
  });

  test('keeps what it answered over a restart', async () => {
    const file = fileOf();
    const first = await openTestRuntime({ database: file, sqliteDriver });
    const opened = await first.runtime.cases.start(clerk, leak);
    await first.runtime.close();
    const second = await openTestRuntime({ database: file, sqliteDriver });
    expect(await second.runtime.cases.get(clerk, opened.id)).toEqual(opened);
  });

  test('lists cases page by page without losing or repeating one', async () => {
    const { runtime, clock } = await openTestRuntime({ database: fileOf(), sqliteDriver });
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      if (n % 2 === 0) clock.advance(1000);
      ids.push((await runtime.cases.start(clerk, leak)).id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await runtime.cases.list(clerk, {
        limit: 3,
        ...(cursor === undefined ? {} : { cursor }),
      });
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  test('finds a case by words of its title, its number and its query code, taken literally', async () => {
    const { runtime } = await openTestRuntime({ database: fileOf(), sqliteDriver });
    const opened = await runtime.cases.start(clerk, leak);
    const found = async (q: string) => (await runtime.cases.list(clerk, { q })).items.length;
    expect(await found('漏水')).toBe(1);
    expect(await found(opened.number)).toBe(1);
    expect(await found(opened.queryCode)).toBe(1);
    expect(await found('%')).toBe(0);
    expect(await found('_')).toBe(0);
  });

  test('orders an inbox by what is due first and counts it', async () => {
    const { runtime, clock } = await openTestRuntime({ database: fileOf(), sqliteDriver });
    const first = await runtime.cases.start(clerk, leak);
    clock.advance(60_000);
    const second = await runtime.cases.start(clerk, leak);
    await runtime.cases.step(clerk, second.id, {
      version: 1,
      action: 'accept',
      values: acceptance,
    });
    const clerks = await runtime.tasks.inbox(clerk, { scope: 'unit' });
    expect(clerks.items.map((item) => item.case.id)).toEqual([first.id]);
    const mediators = await runtime.tasks.inbox(mediator, { scope: 'unit' });
    expect(mediators.items.map((item) => item.case.id)).toEqual([second.id]);
    const claimed = await runtime.cases.claim(
      mediator,
      second.id,
      mediators.items[0]?.task.id ?? '',
      { version: 2 },
    );
    expect(claimed.tasks[0]).toMatchObject({ mine: true, claimable: false });
    const mine = await runtime.tasks.inbox(mediator, { scope: 'mine' });
    expect(mine.items.map((item) => item.case.id)).toEqual([second.id]);
    expect(mine.counts).toMatchObject({ mine: 1, unit: 1 });
  });

  test('hides a case of another community as if it were not there', async () => {
    const { runtime } = await openTestRuntime({ database: fileOf(), sqliteDriver });
    const opened = await runtime.cases.start(clerk, leak);
    const stranger = { city, person: 'zhou-ping' };
    const refused = await runtime.cases.get(stranger, opened.id).catch((cause) => cause);
    const unknown = await runtime.cases.get(stranger, 'no-such-case').catch((cause) => cause);
    expect(refused).toBeInstanceOf(RuntimeError);
    expect(refused.code).toBe('RUNTIME_CASE_UNKNOWN');
    expect(refused.message).toBe(unknown.message);
    expect((await runtime.cases.list(stranger, {})).items).toEqual([]);
    const stepped = runtime.cases.step(stranger, opened.id, {
      version: 1,
      action: 'accept',
      values: acceptance,
    });
    await expect(stepped).rejects.toMatchObject({ code: 'RUNTIME_CASE_UNKNOWN' });
  });

  test('answers the same external id with the case that it opened', async () => {
    const { runtime } = await openTestRuntime({ database: fileOf(), sqliteDriver });
    const first = await runtime.cases.start(gridWorker, {
      ...leak,
      unit: 'hehua-1',
      externalId: '12345-001',
    });
    const again = await runtime.cases.start(gridWorker, {
      ...leak,
      flow: 'dispute-mediation/dispute-mediation',
      unit: 'hehua-1',
      externalId: '12345-001',
    });
    expect(again.id).toBe(first.id);
    expect((await runtime.cases.list(gridWorker, {})).items).toHaveLength(1);
  });
});
