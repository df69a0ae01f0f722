import { join } from 'node:path';
import type { Bundle, UnitObligation } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { HandClock } from '../../src/clock/hand-clock.ts';
import type { RuntimeOptions } from '../../src/create-runtime.ts';
import type { Runtime } from '../../src/runtime.ts';
import { openDatabase } from '../../src/store/database.ts';
import { bringInspections } from './inspection-pack.ts';
import {
  administrator,
  city,
  monday,
  openTestRuntime,
  mediator as sun,
  temporaryFolder,
} from './open-test-runtime.ts';

const zhou = { city, person: 'zhou-ping' };
/** Sees the whole district, and with it both streets. */
const district = { city, person: 'feng-xue' };
/** Midnight in the city at the beginning of a day: 8 hours ahead of UTC. */
const startOf = (month: string, day: number) =>
  `2026-${month}-${String(day - 1).padStart(2, '0')}T16:00:00.000Z`;

/** On the 5th of every month, or the next working day, for ten days. */
const screening: UnitObligation = {
  id: 'monthly-screening',
  order: 'a0',
  title: { 'zh-CN': '每月排查', en: 'Monthly screening' },
  unitKind: 'community',
  flow: 'inspection',
  every: { n: 1, unit: 'month', day: 5 },
  within: { n: 10, unit: 'calendar-day' },
  holiday: 'after',
  catchUp: 'latest',
  validFrom: '2026-01-01',
};

/** Inspections are made in one go, and these obligations ask for them. */
const obliging =
  (...obligations: readonly UnitObligation[]) =>
  (bundle: Bundle): Bundle => ({
    ...bundle,
    obligations: [...obligations],
    flows: bundle.flows.map((flow) => ({
      ...flow,
      cancelling: { roles: ['community-mediator'] },
      states: flow.states.filter(({ id }) => id !== 'inspecting'),
      actions: flow.actions
        .filter(({ id }) => id === 'go-out')
        .map((action) => ({ ...action, to: 'inspected' })),
    })),
  });

async function open(
  obligations: readonly UnitObligation[],
  options: Partial<RuntimeOptions> = {},
  change: (bundle: Bundle) => Bundle = (bundle) => bundle,
) {
  const opened = await openTestRuntime(options);
  await bringInspections(opened.runtime, (bundle) => change(obliging(...obligations)(bundle)));
  return opened;
}

const duesOf = async (runtime: Runtime, who = district) =>
  (await runtime.obligations.list(who, {})).items;

/** What is due at a unit, by its first day, as `id@day`. */
const statuses = async (runtime: Runtime, unit: string) =>
  (await duesOf(runtime))
    .filter((due) => due.unit.id === unit)
    .map(({ obligation, opensAt, status }) => `${obligation} ${opensAt.slice(5, 10)} ${status}`)
    .sort();

describe('a case that is due at every community each month', () => {
  test('is opened once at each, told to its workers, and done or missed by its end', async () => {
    const database = join(temporaryFolder(), 'city.db');
    const { runtime } = await open([screening], { database });
    // The pack is in force since Monday 2 March: January and February are nobody's.
    expect(await runtime.following.runOnce('2026-03-04T15:59:59.000Z')).toBe(0);
    const opening = startOf('03', 5);
    const rounds = [opening, opening].map((at) => runtime.following.runOnce(at));
    expect(await Promise.all(rounds)).toEqual([3, 0]);
    expect(await duesOf(runtime, sun)).toMatchObject([
      {
        title: screening.title,
        unit: { id: 'hehua' },
        opensAt: opening,
        dueAt: startOf('03', 15),
        status: 'open',
        mayBegin: false,
      },
    ]);
    const told = await runtime.notifications.list({ ...sun, at: opening }, {});
    expect(told.items.map(({ text }) => text['zh-CN'])).toEqual([
      '“每月排查”本期办理已开始，请在 2026-03-14 前完成。',
    ]);
    expect(told.items[0]?.case).toMatchObject({ number: 'I20260001' });
    await runtime.close();

    const again = (await openTestRuntime({ database })).runtime;
    expect(await again.following.runOnce('2026-03-05T01:00:00.000Z')).toBe(0);
    const finish = async (who: typeof sun, at: string) => {
      const { items } = await again.cases.list(who, { flow: 'inspection' });
      const [{ id, version } = { id: '', version: 0 }] = items;
      return again.cases.step({ ...who, at }, id, { version, action: 'go-out', values: {} });
    };
    expect((await finish(sun, '2026-03-10T02:00:00.000Z')).status).toBe('closed');
    expect(await again.following.runOnce('2026-03-10T02:01:00.000Z')).toBe(1);
    expect(await again.following.runOnce('2026-03-14T15:59:59.000Z')).toBe(0);
    expect(await again.following.runOnce(startOf('03', 15))).toBe(2);
    expect(await statuses(again, 'hehua')).toEqual(['monthly-screening 03-04 done']);
    expect(await statuses(again, 'xiqiao')).toEqual(['monthly-screening 03-04 missed']);
    expect(await again.health.figures()).toMatchObject({ missedObligations: 2, owedCases: 0 });
    const after = await again.notifications.list({ ...zhou, at: startOf('03', 15) }, {});
    expect(after.items[0]?.text.en).toBe(
      '“Monthly screening” was missed (it was to be finished by 2026-03-14).',
    );
    // What is done after all stays missed, and nobody waits for it any more.
    await finish(zhou, '2026-03-20T02:00:00.000Z');
    expect(await again.following.runOnce('2026-03-20T02:01:00.000Z')).toBe(1);
    const [late] = (await again.obligations.list(zhou, { status: 'missed' })).items;
    expect(late).toMatchObject({ status: 'missed', doneAt: '2026-03-20T02:00:00.000Z' });
    expect(await again.health.figures()).toMatchObject({ missedObligations: 1 });
    expect((await again.health.verifyChains()).broken).toEqual([]);
  });

  test('is not opened again where a round is cut off, and moves with a day off', async () => {
    const database = join(temporaryFolder(), 'city.db');
    const { runtime } = await open([screening], { database });
    expect(await runtime.following.runOnce(startOf('03', 5))).toBe(3);
    await runtime.close();
    // As if the process had been killed before the end of its round.
    const beside = await openDatabase({ database });
    expect(await beside.write('jw_obligation_rounds').delete()).toBe(1);
    await beside.close();
    const troubles: unknown[] = [];
    const onTrouble = (trouble: unknown) => troubles.push(trouble);
    const again = (await openTestRuntime({ database, onTrouble })).runtime;
    expect(await again.following.runOnce('2026-03-05T01:00:00.000Z')).toBe(0);
    expect(troubles).toEqual([]);
    // 4 to 6 April 2026 are Qingming (by the notice of the State Council).
    await again.following.runOnce('2026-04-06T15:59:59.000Z');
    expect(await statuses(again, 'hehua')).toHaveLength(1);
    await again.following.runOnce(startOf('04', 7));
    expect(await statuses(again, 'hehua')).toContain('monthly-screening 04-06 open');
  });

  test('is not done by calling it off', async () => {
    const { runtime } = await open([screening]);
    await runtime.following.runOnce(startOf('03', 5));
    const [due] = await duesOf(runtime, sun);
    const move = { type: 'cancel', reason: '重复' } as const;
    const at = '2026-03-06T02:00:00.000Z';
    const off = await runtime.cases.move({ ...sun, at }, due?.case?.id ?? '', { version: 1, move });
    expect(off.status).toBe('closed');
    expect(await runtime.following.runOnce('2026-03-06T02:01:00.000Z')).toBe(0);
    await runtime.following.runOnce(startOf('03', 15));
    expect(await runtime.following.runOnce(startOf('03', 16))).toBe(0);
    expect(await duesOf(runtime, sun)).toMatchObject([{ status: 'missed', doneAt: null }]);
  });

  test('is not asked for times before the obligation was in force', async () => {
    const { runtime, clock } = await open([]);
    clock.set('2026-03-20T01:30:00.000Z');
    await bringInspections(runtime, (bundle) => {
      const pack = { ...bundle.pack, version: '9.0.0' };
      return { ...obliging(screening)(bundle), pack };
    });
    expect(await runtime.following.runOnce()).toBe(0);
    // One that comes into force beside it counts from that day, and not from the day after.
    clock.set('2026-04-01T01:30:00.000Z');
    expect(await runtime.following.runOnce()).toBe(0);
    await bringInspections(runtime, (bundle) => {
      const pack = { ...bundle.pack, version: '9.1.0' };
      const yearly = {
        ...screening,
        id: 'first-of-april',
        order: 'a1',
        unitKind: 'street',
      } as const;
      const every = { n: 12, unit: 'month', day: 1 } as const;
      return {
        ...obliging(screening, { ...yearly, every, validFrom: '2026-04-01' })(bundle),
        pack,
      };
    });
    expect(await runtime.following.runOnce('2026-04-01T09:00:00.000Z')).toBe(2);
    expect(await runtime.following.runOnce(startOf('04', 7))).toBe(3);
  });
});

test('times that passed while nobody ran are given as the obligation says', async () => {
  const database = join(temporaryFolder(), 'city.db');
  const weekly = (catchUp: UnitObligation['catchUp'], order: string): UnitObligation => ({
    ...screening,
    id: `weekly-${catchUp}`,
    order,
    unitKind: 'street',
    every: { n: 1, unit: 'week', weekday: 1 },
    within: { n: 1, unit: 'calendar-day' },
    catchUp,
  });
  const all = [weekly('all', 'a0'), weekly('latest', 'a1'), weekly('none', 'a2')];
  const { runtime } = await open(all, { database });
  await runtime.following.runOnce(monday);
  await runtime.close();
  const wednesday = '2026-03-25T01:30:00.000Z';
  const again = (await openTestRuntime({ database, clock: new HandClock(wednesday) })).runtime;
  await again.following.runOnce();
  expect(await statuses(again, 'liuyin')).toEqual([
    'weekly-all 03-01 missed',
    'weekly-all 03-08 missed',
    'weekly-all 03-15 missed',
    'weekly-all 03-22 missed',
    'weekly-latest 03-01 missed',
    'weekly-latest 03-22 missed',
    'weekly-none 03-01 missed',
  ]);
  const pages = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await again.obligations.list(district, { limit: 4, ...(cursor && { cursor }) });
    pages.push(page.items.length);
    cursor = page.next;
  }
  // Two streets.
  expect(pages).toEqual([4, 4, 4, 2]);
});

test('a case that needs what a person enters is owed until somebody opens it', async () => {
  const troubles: unknown[] = [];
  const { runtime } = await open(
    [screening],
    { onTrouble: ({ duty, what, unit }) => troubles.push([duty, what, unit]) },
    (bundle) => ({
      ...bundle,
      flows: bundle.flows.map((flow) => ({
        ...flow,
        forms: flow.forms.map((form) => ({
          ...form,
          items: form.items.map((item) => ({ ...item, required: true })),
        })),
      })),
    }),
  );
  const at = startOf('03', 5);
  expect(await runtime.following.runOnce(at)).toBe(3);
  expect(await runtime.following.runOnce(at)).toBe(0);
  expect(troubles).toEqual(
    ['hehua', 'xiqiao', 'gulou'].map((unit) => ['obligations', 'refused', unit]),
  );
  expect(await runtime.health.figures()).toMatchObject({ owedCases: 3 });
  const [due] = await duesOf(runtime, sun);
  expect(due).toMatchObject({ status: 'owed', case: null, mayBegin: true });
  expect(due?.because?.en).toContain('inspection-subject');

  const id = due?.id ?? '';
  const request = { values: { 'inspection-subject': '荷花社区三月排查' }, parties: [] };
  const idempotency = { key: 'begin-once', requestHash: 'a'.repeat(64) };
  const begun = await runtime.obligations.begin({ ...sun, at, idempotency }, id, request);
  expect(begun).toMatchObject({ title: '荷花社区三月排查', unit: { id: 'hehua' } });
  const repeated = await runtime.obligations.begin({ ...sun, at, idempotency }, id, request);
  expect(repeated.id).toBe(begun.id);
  await expect(runtime.obligations.begin({ ...sun, at }, id, request)).rejects.toMatchObject({
    code: 'RUNTIME_OBLIGATION_BEGUN',
  });
  expect((await runtime.cases.list(district, { flow: 'inspection' })).items).toHaveLength(1);
  expect(await duesOf(runtime, sun)).toMatchObject([{ status: 'open', case: { id: begun.id } }]);

  // Elsewhere it is as if it were not there; from above it is seen, and not begun.
  await expect(runtime.obligations.begin({ ...zhou, at }, id, request)).rejects.toMatchObject({
    code: 'RUNTIME_OBLIGATION_UNKNOWN',
  });
  const xiqiao = (await duesOf(runtime)).find((one) => one.unit.id === 'xiqiao');
  expect(xiqiao?.mayBegin).toBe(false);
  await expect(
    runtime.obligations.begin({ ...district, at }, xiqiao?.id ?? '', request),
  ).rejects.toMatchObject({ code: 'RUNTIME_START_FORBIDDEN' });
  await expect(runtime.obligations.list(administrator, {})).resolves.toMatchObject({ items: [] });
});
