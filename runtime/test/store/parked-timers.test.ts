import { type Knex, default as knex } from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Sqlite3Client } from '../../src/store/sqlite/sqlite3-client.ts';
import type { Trouble } from '../../src/timers/trouble.ts';
import { city, clerk, leak, openTestRuntime } from './open-test-runtime.ts';

/** Of the registration deadline: its warning is due on Wednesday, its end on Thursday. */
const friday = '2026-03-06T01:30:00.000Z';

async function openBroken() {
  const hand: Knex = knex({
    client: Sqlite3Client as never,
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
  });
  onTestFinished(() => hand.destroy());
  const troubles: Trouble[] = [];
  const { runtime, clock } = await openTestRuntime({
    database: hand,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const broken = await runtime.cases.start(clerk, leak);
  const sound = await runtime.cases.start(clerk, leak);
  // The snapshot knows nothing of the timers whose rows wait: the engine refuses their steps.
  const row = await hand('jw_cases').where({ id: broken.id }).first();
  const snapshot = JSON.stringify({ ...JSON.parse(row.snapshot), timers: [] });
  await hand('jw_cases').where({ id: broken.id }).update({ snapshot });
  clock.set(friday);
  return { hand, runtime, clock, troubles, broken, sound };
}

describe('a timer whose step is refused again and again', () => {
  test('is parked after eight attempts, told once, and holds up no other', async () => {
    const { hand, runtime, clock, troubles, broken, sound } = await openBroken();
    const attempts: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      expect(troubles).toEqual([]);
      attempts.push(await runtime.timers.runOnce());
      clock.advance(3_600_000);
    }
    // The other case's two fired in the first round.
    expect(attempts).toEqual([2, 0, 0, 0, 0, 0, 0, 0]);
    expect((await runtime.cases.get(clerk, sound.id)).version).toBe(3);
    expect(troubles).toMatchObject([
      { duty: 'timers', what: 'parked', city, case: broken.id },
      { duty: 'timers', what: 'parked', city, case: broken.id },
    ]);
    const rows = await hand('jw_timers').where({ case_id: broken.id });
    expect(rows).toHaveLength(2);
    for (const { attempts: made, last_error } of rows) {
      expect(made).toBe(8);
      expect(last_error).toContain('RUNTIME_STEP_REFUSED');
    }
    expect(await runtime.health.figures()).toMatchObject({ dueTimers: 0, parkedTimers: 2 });
    expect(await runtime.health.parkedTimers(10)).toMatchObject([
      { city, number: broken.number, reason: expect.stringContaining('RUNTIME_STEP_REFUSED') },
      { city, number: broken.number },
    ]);
    clock.advance(30 * 24 * 3_600_000);
    expect(await runtime.timers.runOnce()).toBe(0);
    expect(troubles).toHaveLength(2);
  });

  test('is tried again when its case has moved', async () => {
    const { hand, runtime, clock, broken } = await openBroken();
    for (let round = 0; round < 8; round += 1) {
      await runtime.timers.runOnce();
      clock.advance(3_600_000);
    }
    const row = await hand('jw_cases').where({ id: broken.id }).first();
    const timers = (await hand('jw_timers').where({ case_id: broken.id })).map((timer) => ({
      id: timer.id,
      purpose: timer.purpose,
      of: 'registration-limit',
      branch: 'main',
      dueAt: timer.due_at,
    }));
    const snapshot = JSON.stringify({ ...JSON.parse(row.snapshot), timers });
    await hand('jw_cases').where({ id: broken.id }).update({ snapshot });
    expect(await runtime.timers.runOnce()).toBe(0);
    const [task] = (await runtime.cases.get(clerk, broken.id)).tasks;
    await runtime.cases.claim(clerk, broken.id, task?.id ?? '', { version: 1 });
    expect(await runtime.health.figures()).toMatchObject({ parkedTimers: 0, dueTimers: 2 });
    expect(await runtime.timers.runOnce()).toBe(2);
  });

  test('goes on being tried where only the database failed', async () => {
    const { hand, runtime, clock, troubles } = await openBroken();
    await hand.raw(
      "create trigger no_history before insert on jw_history begin select raise(abort, 'disk I/O error'); end",
    );
    for (let round = 0; round < 12; round += 1) {
      await runtime.timers.runOnce();
      clock.advance(3_600_000);
    }
    const failed = await hand('jw_timers').where('last_error', 'like', '%disk I/O error%');
    expect(failed.map(({ attempts }) => attempts)).toEqual([12, 12]);
    expect(failed.length).toBe(2);
    expect(troubles.map(({ what }) => what).sort()).toEqual([
      'failing',
      'failing',
      'parked',
      'parked',
    ]);
  });
});
