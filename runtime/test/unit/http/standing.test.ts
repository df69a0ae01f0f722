import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';

let city: ServedCity;
let clerk: Visitor;
let colleague: Visitor;
let officer: Visitor;
let administrator: Visitor;
let caseId: string;

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
  colleague = await city.signIn('colleague');
  officer = await city.signIn('officer');
  administrator = await city.signIn('administrator');
  caseId = (await city.startCase(clerk)).id;
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  expect((await city.runtime.health.verifyChains()).broken).toEqual([]);
  await city.close();
});

const post = (by: Visitor, path: string, payload: object, headers = {}) =>
  by.ask({ method: 'POST', url: `/api/v1${path}`, payload, headers });
const get = async (by: Visitor, path: string) => (await by.ask({ url: `/api/v1${path}` })).json();

describe('a qualification', () => {
  const entered = { person: 'clerk', qualification: 'enforcement-credential', from: '2026-01-01' };

  it('is recorded once for an idempotency key, listed, and ended once', async () => {
    const key = { 'idempotency-key': 'record-once' };
    const first = await post(administrator, '/qualifications', entered, key);
    expect(first.statusCode, first.body).toBe(201);
    const again = await post(administrator, '/qualifications', entered, key);
    expect(again.json()).toEqual(first.json());
    const { items } = await get(clerk, '/qualifications');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ until: null, by: { id: 'administrator' }, ended: null });
    const path = `/qualifications/${items[0].id}/withdraw`;
    const ended = await post(administrator, path, { reason: '注销' });
    expect(ended.json()).toMatchObject({ endedOn: '2026-03-02', ended: { reason: '注销' } });
    const twice = await post(administrator, path, { reason: '注销' });
    expect([twice.statusCode, twice.json().code]).toEqual([409, 'RUNTIME_RECORD_ENDED']);
  });

  it('is refused to others, for people who are not there, and with days that are wrong', async () => {
    const forbidden = await post(clerk, '/qualifications', entered);
    expect([forbidden.statusCode, forbidden.json().code]).toEqual([
      403,
      'RUNTIME_PERMISSION_MISSING',
    ]);
    const nobody = await post(administrator, '/qualifications', { ...entered, person: 'nobody' });
    expect([nobody.statusCode, nobody.json().code]).toEqual([404, 'RUNTIME_PERSON_UNKNOWN']);
    for (const days of [{ from: '2026-02-30' }, { until: '2025-12-31' }]) {
      const wrong = await post(administrator, '/qualifications', { ...entered, ...days });
      expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'RUNTIME_DAYS_INVALID']);
    }
    const { statusCode } = await post(administrator, '/qualifications/none/withdraw', {
      reason: 'x',
    });
    expect(statusCode).toBe(404);
  });
});

describe('a substitution', () => {
  const days = { from: '2026-03-02', until: '2026-03-06' };

  it('is recorded by the person or an administrator, seen by both people, and ended', async () => {
    const own = await post(clerk, '/substitutions', { substitute: 'colleague', ...days });
    expect(own.statusCode, own.body).toBe(201);
    const { id } = own.json();
    const seen = await get(colleague, '/substitutions');
    expect(seen.items).toMatchObject([{ id, person: { id: 'clerk' }, reason: null }]);
    const ofOthers = { person: 'clerk', substitute: 'colleague', ...days };
    expect((await post(colleague, '/substitutions', ofOthers)).statusCode).toBe(403);
    expect((await post(administrator, '/substitutions', ofOthers)).statusCode).toBe(201);
    expect((await get(administrator, '/substitutions')).items).toHaveLength(2);
    const path = `/substitutions/${id}/withdraw`;
    expect((await post(colleague, path, {})).statusCode).toBe(403);
    expect((await post(officer, path, {})).statusCode).toBe(404);
    expect((await post(clerk, path, {})).json()).toMatchObject({ endedOn: '2026-03-02' });
  });

  it('is refused for oneself, from yesterday on, and by somebody of other work elsewhere', async () => {
    const self = await post(clerk, '/substitutions', { substitute: 'clerk', ...days });
    expect(self.json().code).toBe('RUNTIME_SUBSTITUTE_SELF');
    const early = { substitute: 'colleague', ...days, from: '2026-03-01' };
    const refused = await post(clerk, '/substitutions', early);
    expect(refused.json().code).toBe('RUNTIME_SUBSTITUTION_BACKDATED');
    const unrelated = { substitute: 'officer-of-west', ...days };
    const far = await post(clerk, '/substitutions', unrelated);
    expect([far.statusCode, far.json().code]).toEqual([422, 'RUNTIME_SUBSTITUTE_UNRELATED']);
    const ofSameRole = { substitute: 'stranger', ...days };
    expect((await post(clerk, '/substitutions', ofSameRole)).statusCode).toBe(201);
    const person = { person: 'clerk', ...early, substitute: 'officer-of-west' };
    expect((await post(administrator, '/substitutions', person)).statusCode).toBe(201);
  });
});

describe('a conflict of interest', () => {
  it('is declared by whoever works in the case, and decided on by who heads the unit', async () => {
    const path = `/cases/${caseId}/conflicts`;
    const declared = await post(clerk, path, { ground: 'other-relation', words: '邻居' });
    expect(declared.statusCode, declared.body).toBe(201);
    city.clock.advance(1000);
    const decided = { person: 'colleague', ground: 'direct-interest' };
    expect((await post(clerk, path, decided)).statusCode).toBe(403);
    expect((await post(officer, path, decided)).json()).toMatchObject({ source: 'decided' });
    expect((await get(colleague, path)).items).toMatchObject([
      { person: { id: 'clerk' }, words: null, masked: true },
      { person: { id: 'colleague' }, words: null, masked: false },
    ]);
    const withdraw = `${path}/${declared.json().id}/withdraw`;
    expect((await post(colleague, withdraw, { reason: 'x' })).statusCode).toBe(403);
    const ended = await post(clerk, withdraw, { reason: '误报' });
    expect(ended.json()).toMatchObject({ ended: { by: { id: 'clerk' }, reason: '误报' } });
    const none = await post(officer, `${path}/none/withdraw`, { reason: 'x' });
    expect([none.statusCode, none.json().code]).toEqual([404, 'RUNTIME_CONFLICT_UNKNOWN']);
  });
});
