import knex, { type Knex } from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Runtime } from '../../src/runtime.ts';
import { Sqlite3Client } from '../../src/store/sqlite/sqlite3-client.ts';
import { acceptance, city, clerk, leak, openTestRuntime } from './open-test-runtime.ts';

/** A case in two steps, and a hand in the database that the triggers no longer hold off. */
async function openWithHand(): Promise<{ runtime: Runtime; hand: Knex }> {
  const hand = knex({
    client: Sqlite3Client as never,
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
  });
  const { runtime } = await openTestRuntime({ database: hand });
  onTestFinished(() => hand.destroy());
  const { id } = await runtime.cases.start(clerk, leak);
  await runtime.cases.step(clerk, id, { version: 1, action: 'accept', values: acceptance });
  for (const table of ['history', 'audit']) {
    for (const operation of ['update', 'delete']) {
      await hand.raw(`drop trigger jw_${table}_no_${operation}`);
    }
  }
  return { runtime, hand };
}

describe('the chains of history and audit', () => {
  test('hold when nobody touched them', async () => {
    const { runtime } = await openWithHand();
    const report = await runtime.health.verifyChains();
    expect(report.broken).toEqual([]);
    expect(report.checked).toBeGreaterThanOrEqual(4);
  });

  test('show a changed record, also where its own hash was made to fit', async () => {
    const { runtime, hand } = await openWithHand();
    const row = await hand('jw_history').where({ seq: 1 }).first();
    const body = row.body.replace('wang-fang', 'zhao-gang');
    await hand('jw_history').where({ seq: 1 }).update({ body });
    expect((await runtime.health.verifyChains()).broken).toEqual([
      { city, chain: 'history', seq: 1, what: 'changed' },
    ]);
    const { linkHash } = await import('../../src/store/chain-heads.ts');
    await hand('jw_history')
      .where({ seq: 1 })
      .update({ hash: linkHash(row.prev_hash, body) });
    expect((await runtime.health.verifyChains()).broken).toEqual([
      { city, chain: 'history', seq: 2, what: 'changed' },
    ]);
  });

  test('show a removed record', async () => {
    const { runtime, hand } = await openWithHand();
    await hand('jw_audit').where({ seq: 2 }).delete();
    expect((await runtime.health.verifyChains()).broken).toContainEqual({
      city,
      chain: 'audit',
      seq: 2,
      what: 'missing',
    });
  });

  test('show a column that no longer says what its record says', async () => {
    const { runtime, hand } = await openWithHand();
    await hand('jw_audit').where({ seq: 2 }).update({ person: 'somebody-else' });
    expect((await runtime.health.verifyChains()).broken).toEqual([
      { city, chain: 'audit', seq: 2, what: 'changed' },
    ]);
  });

  test('show a changed value of any version, and bear an erased one', async () => {
    const { runtime, hand } = await openWithHand();
    await hand('jw_case_values').where({ field: 'amount' }).update({ value: '"9.00"' });
    expect((await runtime.health.verifyChains()).broken).toEqual([
      { city, chain: 'history', seq: 2, what: 'value-changed' },
    ]);
    await hand('jw_case_values').where({ field: 'amount' }).update({ value: null });
    expect((await runtime.health.verifyChains()).broken).toEqual([]);
  });

  test('hold no value of a case', async () => {
    const { hand } = await openWithHand();
    const bodies: string[] = await hand('jw_history').pluck('body');
    const audit: string[] = await hand('jw_audit').pluck('body');
    const written = [...bodies, ...audit].join('\n');
    for (const value of ['漏水', '修复防水', '张三', '13800001234', '11010519491231002X']) {
      expect(written).not.toContain(value);
    }
  });
});
