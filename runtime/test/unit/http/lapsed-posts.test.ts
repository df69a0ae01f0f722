import type { Bundle } from '@jingwei/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute, person } from './test-city.ts';

/** The mediation pack whose clerks may call a case off. */
function withCallingOff(bundle: Bundle): Bundle {
  const [flow, ...others] = bundle.flows;
  if (flow === undefined) throw new RangeError('the pack has no flow');
  const notice = { id: 'notice', order: 'a0', title: flow.title, roles: ['intake-clerk'] };
  const wide = { ...flow, cancelling: { roles: ['intake-clerk'] }, documents: [notice] };
  return { ...bundle, flows: [wide, ...others] };
}

/** They were, or will be, a clerk of Elm beside their post at the street. */
const others = [
  person('clerk-before', [
    ['justice-office', 'east'],
    ['intake-clerk', 'elm', '2020-01-01', '2026-03-01'],
  ]),
  person('clerk-from-tuesday', [
    ['justice-office', 'east'],
    ['intake-clerk', 'elm', '2026-03-03'],
  ]),
];

let city: ServedCity;
let id: string;

beforeAll(async () => {
  city = await serveCity(withCallingOff, others);
  const clerk = await city.signIn('clerk');
  const payload = { ...newDispute, happenedAt: '2026-02-27T01:30:00.000Z' };
  id = (await clerk.ask({ method: 'POST', url: '/api/v1/cases', payload })).json().id;
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const callOff = async (by: Visitor, headers = {}) =>
  by.ask({
    method: 'POST',
    url: `/api/v1/cases/${id}/moves`,
    payload: { version: 1, move: { type: 'cancel', reason: '重复登记' } },
    headers,
  });

describe('a post that is not held on the day', () => {
  // It is Monday 2 March 2026 in the city.
  it.each([
    ['clerk-before', '2020-01-01', '2026-03-01'],
    ['clerk-from-tuesday', '2026-03-03', '…'],
  ])('entitles %s to nothing, and the refusal names its time', async (person, from, until) => {
    const refused = await callOff(await city.signIn(person));
    expect(refused.statusCode).toBe(403);
    const { code, problems } = refused.json();
    expect(code).toBe('RUNTIME_STEP_FORBIDDEN');
    expect(problems).toMatchObject([
      { code: 'ENGINE_ROLE_NOT_IN_FORCE', details: { on: '2026-03-02', from, until } },
    ]);
  });

  it('entitles to no entry dated back into its time', async () => {
    const before = await city.signIn('clerk-before');
    const served = await before.ask({
      method: 'POST',
      url: `/api/v1/cases/${id}/services`,
      payload: {
        version: 1,
        document: 'notice',
        to: 'applicant',
        method: 'direct',
        happenedAt: '2026-03-01T01:30:00.000Z',
      },
    });
    expect(served.statusCode).toBe(403);
    expect(served.json().problems).toMatchObject([{ code: 'ENGINE_ROLE_MISSING' }]);
  });

  it('cannot be chosen to act by', async () => {
    const refused = await callOff(await city.signIn('clerk-before'), {
      'x-jingwei-post': 'intake-clerk@elm',
    });
    expect(refused.json()).toMatchObject({ code: 'RUNTIME_POST_NOT_HELD' });
  });

  it('is no hindrance to those who hold theirs', async () => {
    expect((await callOff(await city.signIn('clerk'))).statusCode).toBe(200);
  });
});
