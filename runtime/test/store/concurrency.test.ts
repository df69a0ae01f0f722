import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sqliteDrivers } from '../../src/store/sqlite/driver.ts';
import { acceptance, clerk, leak, openTestRuntime, temporaryFolder } from './open-test-runtime.ts';

describe.each(sqliteDrivers)('requests at the same time on %s', (sqliteDriver) => {
  const open = () =>
    openTestRuntime({ database: join(temporaryFolder(), 'city.db'), sqliteDriver });
  const accept = (version: number) => ({ version, action: 'accept', values: acceptance });

  test('of two steps on one version one succeeds and the other is told the current version', async () => {
    const { runtime } = await open();
    const { id } = await runtime.cases.start(clerk, leak);
    const both = await Promise.allSettled([
      runtime.cases.step(clerk, id, accept(1)),
      runtime.cases.step(clerk, id, accept(1)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject({
      code: 'RUNTIME_CASE_VERSION_STALE',
      status: 409,
      details: { version: 1, currentVersion: 2 },
    });
    expect((await runtime.cases.history(clerk, id, {})).items).toHaveLength(2);
  });

  test('a refused request in a group leaves its neighbours and gives its number back', async () => {
    const { runtime } = await open();
    const starts = Array.from({ length: 40 }, (_, n) =>
      runtime.cases.start(
        clerk,
        // Every fourth has no title, which the form requires.
        n % 4 === 3 ? { ...leak, values: { facts: '无标题', channel: 'channel-walk-in' } } : leak,
      ),
    );
    const settled = await Promise.allSettled(starts);
    const numbers = settled.flatMap((one) =>
      one.status === 'fulfilled' ? [one.value.number] : [],
    );
    const codes = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(codes).toEqual(Array.from({ length: 10 }, () => 'RUNTIME_STEP_REFUSED'));
    const expected = Array.from(
      { length: 30 },
      (_, n) => `调〔2026〕${String(n + 1).padStart(5, '0')}号`,
    );
    expect(numbers.sort()).toEqual(expected);
    expect(await runtime.health.verifyChains()).toMatchObject({ broken: [] });
  });

  test('the same idempotency key happens once, also when both arrive together', async () => {
    const { runtime } = await open();
    const context = { ...clerk, idempotency: { key: 'key-1', requestHash: 'a'.repeat(64) } };
    const [first, second] = await Promise.all([
      runtime.cases.start(context, leak),
      runtime.cases.start(context, leak),
    ]);
    expect(second.id).toBe(first.id);
    const stepping = { ...clerk, idempotency: { key: 'key-2', requestHash: 'b'.repeat(64) } };
    const stepped = await runtime.cases.step(stepping, first.id, accept(1));
    const repeated = await runtime.cases.step(stepping, first.id, accept(1));
    expect(repeated).toEqual(stepped);
    expect(repeated.version).toBe(2);
    const other = { ...clerk, idempotency: { key: 'key-2', requestHash: 'c'.repeat(64) } };
    await expect(runtime.cases.step(other, first.id, accept(2))).rejects.toMatchObject({
      code: 'RUNTIME_IDEMPOTENCY_KEY_REUSED',
      status: 422,
    });
  });

  test('an idempotency key is forgotten a week after it was used', async () => {
    const { runtime } = await open();
    const context = { ...clerk, idempotency: { key: 'key-1', requestHash: 'a'.repeat(64) } };
    const first = await runtime.cases.start(context, leak);
    expect(await runtime.forgetting.runOnce('2026-03-09T01:30:00.000Z')).toBe(0);
    expect((await runtime.cases.start(context, leak)).id).toBe(first.id);
    expect(await runtime.forgetting.runOnce('2026-03-09T01:30:00.001Z')).toBe(1);
    expect((await runtime.cases.start(context, leak)).id).not.toBe(first.id);
  });
});
