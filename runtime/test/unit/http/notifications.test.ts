import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';

let city: ServedCity;
let officer: Visitor;

interface Note {
  readonly id: string;
  readonly at: string;
  readonly text: { readonly 'zh-CN': string };
  readonly read: boolean;
  readonly case: { readonly id: string } | null;
}

/** Reports a risk at intake: the flow tells the justice office of the street. */
async function reportRisk(): Promise<string> {
  const clerk = await city.signIn('clerk');
  const { id, version } = await city.startCase(clerk);
  const values = {
    'risk-kind': 'risk-public-order',
    'police-unit': '辖区派出所',
    'risk-description': '一方扬言报复。',
    'risk-measures': '已分开劝导并派人值守。',
    'police-told-at': '2026-03-02T01:00:00.000Z',
  };
  const answer = await clerk.ask({
    method: 'POST',
    url: `/api/v1/cases/${id}/steps`,
    payload: { version, action: 'report-risk-at-intake', values },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return id;
}

const list = async (by: Visitor, query = '', headers = {}) =>
  (await by.ask({ url: `/api/v1/notifications${query}`, headers })).json() as {
    items: readonly Note[];
    next: string | null;
    unread: number;
  };

const read = (by: Visitor, payload: object, headers = {}) =>
  by.ask({ method: 'POST', url: '/api/v1/notifications/read', payload, headers });

const cases: string[] = [];

beforeAll(async () => {
  city = await serveCity();
  officer = await city.signIn('officer');
  for (const _ of [1, 2, 3]) {
    cases.push(await reportRisk());
    city.clock.advance(60_000);
  }
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

describe('notifications', () => {
  it('come to the post that a case tells, with the case and without names of parties', async () => {
    const { items, unread } = await list(officer);
    expect(items.map((one) => one.case?.id).sort()).toEqual([...cases].sort());
    expect(items[0]?.text['zh-CN']).toBe('有纠纷存在激化风险，已报告公安机关，请跟进。');
    expect(items.map((one) => one.read)).toEqual([false, false, false]);
    expect(unread).toBe(3);
    expect(JSON.stringify(items)).not.toContain('张');
  });

  it('come to nobody else', async () => {
    for (const name of ['clerk', 'officer-of-west', 'administrator']) {
      expect(await list(await city.signIn(name)), name).toEqual({
        items: [],
        next: null,
        unread: 0,
      });
    }
  });

  it('are given out in pages, the latest first', async () => {
    const first = await list(officer, '?limit=2');
    expect(first.items).toHaveLength(2);
    const rest = await list(officer, `?limit=2&cursor=${first.next}`);
    const all = [...first.items, ...rest.items];
    expect(rest.next).toBeNull();
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
    expect(all.map(({ at }) => at)).toEqual([...all.map(({ at }) => at)].sort().reverse());
  });

  it('are read by each person for themselves, once', async () => {
    const [one] = (await list(officer)).items;
    const first = await read(officer, { ids: [one?.id] });
    expect(first.json()).toEqual({ read: 1, unread: 2 });
    expect((await read(officer, { ids: [one?.id] })).json()).toEqual({ read: 0, unread: 2 });
    const unread = await list(officer, '?show=unread');
    expect(unread.items.map(({ id }) => id)).not.toContain(one?.id);
    expect((await list(officer)).items).toHaveLength(3);
    expect((await list(await city.signIn('second-officer'))).unread).toBe(3);
  });

  it('are read all together up to an instant, with one answer for one key', async () => {
    const second = await city.signIn('second-officer');
    const before = await read(second, { until: '2026-03-02T01:29:00Z' });
    expect(before.json()).toEqual({ read: 0, unread: 3 });
    const key = { 'idempotency-key': 'read-all' };
    expect((await read(second, {}, key)).json()).toEqual({ read: 3, unread: 0 });
    await reportRisk();
    expect((await read(second, {}, key)).json()).toEqual({ read: 3, unread: 0 });
    expect((await list(second)).unread).toBe(1);
  });

  it('of others cannot be marked as read', async () => {
    const stranger = await city.signIn('officer-of-west');
    const ids = (await list(officer)).items.map(({ id }) => id);
    expect((await read(stranger, { ids })).json()).toEqual({ read: 0, unread: 0 });
  });

  it('tell those at work on a case that a deadline of it is near, once', async () => {
    const clerk = await city.signIn('clerk');
    const { id } = await city.startCase(clerk);
    const ofCase = async () =>
      (await list(clerk)).items.filter((one) => one.case?.id === id).map(({ text }) => text);
    expect(await ofCase()).toEqual([]);
    // Registered on Monday, 2 March 2026: three working days, a reminder one day before the last.
    await city.runtime.timers.runOnce('2026-03-04T00:00:00.000Z');
    await city.runtime.timers.runOnce('2026-03-04T01:00:00.000Z');
    expect((await ofCase()).map((text) => text['zh-CN'])).toEqual([
      '“受理审查时限”临近，2026-03-05 届满。',
    ]);
  });

  it('follow the chosen post', async () => {
    const refused = await officer.ask({
      url: '/api/v1/notifications',
      headers: { 'x-jingwei-post': 'justice-office@west' },
    });
    expect(refused.json().code).toBe('RUNTIME_POST_NOT_HELD');
    const own = await list(officer, '', { 'x-jingwei-post': 'justice-office@east' });
    expect(own.items.length).toBeGreaterThan(0);
  });
});
