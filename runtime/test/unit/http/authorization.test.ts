import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOperations, apiRoot } from '../../../src/http/contract/operations.ts';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';

let city: ServedCity;
let clerk: Visitor;
let stranger: Visitor;
let caseId: string;

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
  stranger = await city.signIn('stranger');
  caseId = (await city.startCase(clerk)).id;
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const guarded = apiOperations.filter((one) => one.policy !== 'anyone');
const plainUrl = (path: string) => apiRoot + path.replaceAll(/\{\w+\}/g, 'a'.repeat(64));

describe('without a session', () => {
  it.each(guarded)('$method $path is refused before anything is read', async ({ method, path }) => {
    const { statusCode, body } = await city.app.inject({
      method,
      url: plainUrl(path),
      headers: { 'content-type': 'application/json' },
      payload: method === 'GET' ? '' : '{ this is not JSON',
    });
    expect(statusCode).toBe(401);
    expect(JSON.parse(body).code).toBe('RUNTIME_SESSION_MISSING');
  });

  it('no spelling of an address opens what the plain one does not', async () => {
    for (const { method, path } of guarded) {
      const url = plainUrl(path);
      const spellings = [
        `${url}/`,
        `/${url}`,
        url.replace('/api/', '//api/'),
        url.replace('/v1/', '/v1//'),
        url.replace('/v1/', '/v1/./'),
        url.replace('/v1/', '/v1/x/../'),
        url.replace('/api/', '/API/'),
        url.replace('/v1/', '/v1%2F'),
        url.replace('/v1/', '/v1%2f'),
        url.replace('/v1/', '/v1/%2e/'),
        url.replace('api', '%61pi'),
        `${url}%00`,
        `${url}%20`,
        `${url};x=1`,
        `${url}.json`,
        `${url}#/api/v1/engine`,
        `${url}?/api/v1/engine`,
        `${url}?path=/healthz`,
        `${url}\\`,
        `/healthz/..${url}`,
      ];
      for (const one of spellings) {
        const { statusCode } = await city.app.inject({ method, url: one });
        expect([400, 401, 404, 405], `${method} ${one}`).toContain(statusCode);
      }
    }
  });

  it('no header stands in for one', async () => {
    for (const headers of [
      { authorization: 'Bearer admin' },
      { 'x-forwarded-user': 'administrator' },
      { 'x-original-url': '/healthz' },
      { 'x-rewrite-url': '/healthz' },
      { 'x-http-method-override': 'GET' },
      { 'x-jingwei-person': 'administrator' },
    ]) {
      const { statusCode } = await city.app.inject({ url: '/api/v1/units', headers });
      expect(statusCode).toBe(401);
    }
  });
});

describe('a case of another unit', () => {
  const attempts = [
    ['GET', '', undefined],
    ['GET', '/history', undefined],
    ['GET', '/history/1/decision', undefined],
    ['GET', '/history/1/decision/words', undefined],
    ['POST', '/steps', { version: 1, action: 'accept', values: {} }],
    ['POST', '/tasks/any/claim', { version: 1 }],
    ['POST', '/tasks/any/release', { version: 1 }],
    ['POST', '/signals', { version: 1, signal: 'court-accepted', payload: null }],
    ['GET', '/conflicts', undefined],
    ['POST', '/conflicts', { ground: 'direct-interest' }],
    ['POST', '/conflicts/any/withdraw', { reason: 'x' }],
    ['POST', '/incidents/any/retry', { version: 1 }],
    ['POST', '/incidents/any/skip', { version: 1, reason: 'x' }],
    [
      'POST',
      '/corrections',
      { version: 1, state: 'registration', happenedAt: '2026-03-01T00:00:00Z', reason: 'x' },
    ],
  ] as const;

  it.each(attempts)(
    '%s …%s answers like one that does not exist',
    async (method, path, payload) => {
      const answers = [];
      for (const id of [caseId, 'c-that-never-was']) {
        const { statusCode, body } = await stranger.ask({
          method,
          url: `/api/v1/cases/${id}${path}`,
          ...(payload === undefined ? {} : { payload }),
        });
        const { instance: _asked, ...document } = JSON.parse(body);
        answers.push({ statusCode, document });
      }
      expect(answers[0]?.statusCode).toBe(404);
      expect(answers[0]).toEqual(answers[1]);
    },
  );

  it('is in no list of theirs', async () => {
    const list = await stranger.ask({ url: '/api/v1/cases' });
    expect(list.json().items).toEqual([]);
    const inbox = await stranger.ask({ url: '/api/v1/tasks?scope=unit' });
    expect(inbox.json().items).toEqual([]);
  });
});

it('takes a city from the session alone', async () => {
  for (const headers of [{ 'x-city': 'other' }, { 'x-tenant-id': '' }, { 'x-jingwei-city': '*' }]) {
    const { statusCode, body } = await clerk.ask({ url: '/api/v1/sessions/current', headers });
    expect(statusCode).toBe(200);
    expect(JSON.parse(body).city.id).toBe('test-city');
  }
});

it('answers what is not there with 404, and another method with 405 and the ones there are', async () => {
  expect((await clerk.ask({ url: '/api/v1/flows/no-such-flow/start-form' })).statusCode).toBe(404);
  expect((await clerk.ask({ url: '/api/v1/attachments/none' })).statusCode).toBe(404);
  expect((await clerk.ask({ url: '/api/v1/nowhere' })).json().code).toBe('RUNTIME_ROUTE_UNKNOWN');
  const patched = await clerk.ask({ method: 'PATCH', url: `/api/v1/cases/${caseId}` });
  expect(patched.statusCode).toBe(405);
  expect(patched.headers.allow).toBe('GET, HEAD');
});

it('lets nobody edit, approve or put in force without the role for it', async () => {
  const administrator = await city.signIn('administrator');
  const draft = {
    method: 'POST',
    url: '/api/v1/packs/dispute-mediation/drafts',
    payload: {},
  } as const;
  expect((await clerk.ask(draft)).statusCode).toBe(403);
  const { active } = (await administrator.ask({ url: '/api/v1/packs' })).json().items[0];
  for (const verb of ['approve', 'reject', 'activate']) {
    const { statusCode, body } = await clerk.ask({
      method: 'POST',
      url: `/api/v1/publications/${active.hash}/${verb}`,
      payload: verb === 'reject' ? { comment: 'x' } : {},
    });
    expect(statusCode, verb).toBe(403);
    expect(JSON.parse(body).code).toBe('RUNTIME_PERMISSION_MISSING');
  }
});
