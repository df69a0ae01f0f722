import type { Bundle } from '@jingwei/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute } from './test-city.ts';

/** The mediation pack, of which every community owes a case a day. */
function withDailyCases(bundle: Bundle): Bundle {
  const daily = {
    id: 'daily-round',
    order: 'a0',
    title: { 'zh-CN': '每日巡查', en: 'Daily round' },
    unitKind: 'community',
    flow: 'dispute-mediation',
    every: { n: 1, unit: 'day' },
    within: { n: 1, unit: 'calendar-day' },
    holiday: 'keep',
    catchUp: 'all',
    validFrom: '2026-03-02',
  } as const;
  return { ...bundle, obligations: [daily] };
}

let city: ServedCity;
let clerk: Visitor;

beforeAll(async () => {
  city = await serveCity(withDailyCases);
  clerk = await city.signIn('clerk');
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const list = async (by: Visitor, query = '') =>
  (await by.ask({ url: `/api/v1/obligation-dues${query}` })).json();

describe('what is due at a unit', () => {
  it('is listed to those who see the unit, and begun by those who may start its flow', async () => {
    // Communities Elm and Oak; what a dispute is about no machine knows.
    expect(await city.runtime.following.runOnce()).toBe(2);
    const { items, next } = await list(clerk);
    expect(next).toBeNull();
    expect(items).toMatchObject([
      {
        obligation: 'daily-round',
        unit: { id: 'elm' },
        opensAt: '2026-03-01T16:00:00.000Z',
        dueAt: '2026-03-02T16:00:00.000Z',
        status: 'owed',
        case: null,
        mayBegin: true,
      },
    ]);
    expect((await list(await city.signIn('stranger'))).items).toMatchObject([
      { unit: { id: 'oak' } },
    ]);
    expect((await list(await city.signIn('officer'))).items).toMatchObject([{ mayBegin: false }]);
    expect((await list(clerk, '?status=done')).items).toEqual([]);
    expect((await list(clerk, '?unit=oak')).items).toEqual([]);
    expect((await list(clerk, '?unit=nowhere')).code).toBe('RUNTIME_UNIT_UNKNOWN');

    const begin = (by: Visitor, id: string) => {
      const { values, parties } = newDispute;
      const url = `/api/v1/obligation-dues/${id}/case`;
      return by.ask({ method: 'POST', url, payload: { values, parties } });
    };
    const [{ id }] = items;
    expect((await begin(await city.signIn('stranger'), id)).statusCode).toBe(404);
    const begun = await begin(clerk, id);
    expect(begun.statusCode, begun.body).toBe(201);
    expect((await list(clerk)).items).toMatchObject([
      { status: 'open', case: { id: begun.json().id, number: begun.json().number } },
    ]);
    const twice = await begin(clerk, id);
    expect([twice.statusCode, twice.json().code]).toEqual([409, 'RUNTIME_OBLIGATION_BEGUN']);
    const { body } = await city.app.inject({ url: '/metrics' });
    expect(body).toMatch(/^jingwei_obligations_owed 1$/m);
    expect(body).toMatch(/^jingwei_obligations_missed 0$/m);
  });
});
