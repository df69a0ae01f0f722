import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  acceptance,
  clerk,
  leak,
  mediator,
  openTestRuntime,
  temporaryFolder,
} from './open-test-runtime.ts';

describe('timers', () => {
  test('fire once, never early, each as one event of history', async () => {
    const { runtime } = await openTestRuntime();
    const { id } = await runtime.cases.start(clerk, leak);
    const timerEvents = async () =>
      (await runtime.cases.history(clerk, id, {})).items.filter(({ event }) => event === 'timer');
    // The registration deadline is three working days from Monday 2 March: until Thursday 24:00,
    // which is 16:00 UTC; it warns a working day before.
    expect(await runtime.timers.runOnce('2026-03-03T15:59:59.999Z')).toBe(0);
    expect(await timerEvents()).toEqual([]);
    const [one, other] = await Promise.all([
      runtime.timers.runOnce('2026-03-05T16:00:00.000Z'),
      runtime.timers.runOnce('2026-03-05T16:00:00.000Z'),
    ]);
    expect(one + other).toBe(2);
    expect(await timerEvents()).toHaveLength(2);
    expect(await runtime.timers.runOnce('2026-03-06T00:00:00.000Z')).toBe(0);
    const late = await runtime.cases.get({ ...clerk, at: '2026-03-06T00:00:00.000Z' }, id);
    expect(late.deadlines.map(({ status, overdue }) => [status, overdue])).toEqual([
      ['expired', true],
    ]);
  });

  test('fire after a restart what fell due while nobody ran', async () => {
    const file = join(temporaryFolder(), 'city.db');
    const first = await openTestRuntime({ database: file });
    const { id } = await first.runtime.cases.start(clerk, leak);
    await first.runtime.close();
    const second = await openTestRuntime({ database: file });
    second.clock.set('2026-06-01T00:00:00.000Z');
    expect(await second.runtime.timers.runOnce()).toBe(2);
    expect(await second.runtime.timers.runOnce()).toBe(0);
    const { items } = await second.runtime.cases.history(clerk, id, {});
    expect(items.filter(({ event }) => event === 'timer').map(({ at }) => at)).toEqual([
      '2026-06-01T00:00:00.000Z',
      '2026-06-01T00:00:00.000Z',
    ]);
  });

  test('of a state that was left do not fire', async () => {
    const { runtime } = await openTestRuntime();
    const { id } = await runtime.cases.start(clerk, leak);
    await runtime.cases.step(clerk, id, { version: 1, action: 'accept', values: acceptance });
    const fired = await runtime.timers.runOnce('2026-03-06T16:00:00.000Z');
    const { items } = await runtime.cases.history(mediator, id, {});
    expect(items.filter(({ event }) => event === 'timer')).toHaveLength(fired);
    expect((await runtime.cases.get(mediator, id)).deadlines[0]).toMatchObject({ status: 'met' });
  });
});
