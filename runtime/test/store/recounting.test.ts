import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HandClock } from '../../src/clock/hand-clock.ts';
import {
  acceptance,
  clerk,
  leak,
  openTestRuntime,
  temporaryFolder,
  yearsUntil,
} from './open-test-runtime.ts';

/** The Thursday before the Spring Festival of 2026: 12 February, 09:30 in the city. */
const thursday = '2026-02-12T01:30:00.000Z';

async function open(database: string, year: number, at = thursday) {
  const years = await yearsUntil(year);
  return (await openTestRuntime({ database, years, clock: new HandClock(at) })).runtime;
}

describe('a year that was not announced when cases were opened', () => {
  test('moves their provisional dates once, as a step of each, when a runtime knows it', async () => {
    const database = join(temporaryFolder(), 'city.db');
    const before = await open(database, 2025);
    const { id, deadlines } = await before.cases.start(clerk, leak);
    const closed = await before.cases.start(clerk, leak);
    await before.cases.step(clerk, closed.id, {
      version: 1,
      action: 'accept',
      values: { ...acceptance, 'accepted-on': '2026-02-12' },
    });
    // Three working days by the week: Friday 13, Monday 16, Tuesday 17.
    expect(deadlines).toMatchObject([{ dueDate: '2026-02-17', provisional: true }]);
    expect(await before.recounting.runOnce()).toBe(0);
    await before.close();

    const friday = '2026-02-13T01:30:00.000Z';
    const runtime = await open(database, 2026, friday);
    expect(await runtime.recounting.runOnce()).toBe(2);
    expect(await runtime.recounting.runOnce()).toBe(0);
    // By the notice of the State Council: Friday 13, Saturday 14 (worked), then off until Monday 23.
    const now = await runtime.cases.get(clerk, id);
    expect(now.deadlines).toMatchObject([{ dueDate: '2026-02-24', provisional: false }]);
    expect(now.version).toBe(2);
    const { items } = await runtime.cases.history(clerk, id, {});
    expect(items.map(({ event, at }) => [event, at])).toEqual([
      ['recount', friday],
      ['start', thursday],
    ]);
    // By the old date it would be over; by the new one it is near: the warning is for Saturday.
    expect(await runtime.timers.runOnce('2026-02-17T16:00:00.000Z')).toBe(1);
    const near = await runtime.cases.get({ ...clerk, at: '2026-02-17T16:00:00.000Z' }, id);
    expect(near.deadlines[0]?.status).toBe('running');
    await runtime.close();

    const again = await open(database, 2026, friday);
    expect(await again.recounting.runOnce()).toBe(0);
    expect((await again.cases.get(clerk, id)).version).toBe(3);
    expect((await again.health.verifyChains()).broken).toEqual([]);
  });

  test('is counted before the timers fire when the runtime starts', async () => {
    const database = join(temporaryFolder(), 'city.db');
    const before = await open(database, 2025);
    const { id } = await before.cases.start(clerk, leak);
    await before.close();
    // By the old dates the deadline is over, by the new ones it is not.
    const runtime = await open(database, 2026, '2026-02-20T01:30:00.000Z');
    runtime.start();
    await runtime.close();
    const after = await open(database, 2026, '2026-02-20T01:30:00.000Z');
    await after.timers.runOnce();
    const { items } = await after.cases.history(clerk, id, {});
    expect(
      items
        .map(({ event }) => event)
        .reverse()
        .slice(0, 2),
    ).toEqual(['start', 'recount']);
    expect((await after.cases.get(clerk, id)).deadlines[0]?.status).toBe('running');
  });
});
