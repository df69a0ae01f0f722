import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../connection/api-problem.ts';
import { createApiClient, dataOf } from './client.ts';

const session = {
  language: () => 'en',
  csrf: () => 'token-of-the-session',
  baseUrl: 'http://server.test',
};

function clientAnswering(answer: (request: Request) => Response | Promise<Response>) {
  const sent: Request[] = [];
  const client = createApiClient({
    ...session,
    fetch: async (request) => {
      sent.push(request);
      return answer(request);
    },
  });
  return { client, sent };
}

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

describe('the API client', () => {
  it('sends language, csrf and a fresh idempotency key with every write', async () => {
    const { client, sent } = clientAnswering(() => json({ id: 'd1' }));
    const write = () =>
      client.PUT('/api/v1/form-drafts/{key}', {
        params: { path: { key: 'new.dispute' } },
        body: { values: {} },
      });
    await write();
    await write();
    const keys = sent.map((one) => one.headers.get('idempotency-key'));
    expect(sent[0]?.headers.get('accept-language')).toBe('en');
    expect(sent[0]?.headers.get('x-jingwei-csrf')).toBe('token-of-the-session');
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('keeps the idempotency key that the caller hands in', async () => {
    const { client, sent } = clientAnswering(() => json({}));
    await client.POST('/api/v1/packs/{pack}/drafts', {
      params: { path: { pack: 'mediation' } },
      body: {},
      headers: { 'Idempotency-Key': 'again' },
    });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('again');
  });

  it('sends neither csrf nor key with a read', async () => {
    const { client, sent } = clientAnswering(() => json({ version: '0.1.0' }));
    expect(await dataOf(client.GET('/api/v1/engine'))).toEqual({ version: '0.1.0' });
    expect(sent[0]?.headers.get('x-jingwei-csrf')).toBeNull();
    expect(sent[0]?.headers.get('idempotency-key')).toBeNull();
  });

  it('throws a refusal with its code and the current version', async () => {
    const refusal = {
      title: 'stale',
      status: 409,
      code: 'RUNTIME_CASE_VERSION_STALE',
      currentVersion: 7,
    };
    const { client } = clientAnswering(() => json(refusal, 409, 'application/problem+json'));
    const thrown = await client.GET('/api/v1/flows').catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect((thrown as ApiProblem).code).toBe('RUNTIME_CASE_VERSION_STALE');
    expect((thrown as ApiProblem).details.currentVersion).toBe(7);
  });

  it('throws a problem with status 0 when the server is not reached', async () => {
    const { client } = clientAnswering(() => Promise.reject(new TypeError('fetch failed')));
    const thrown = await client.GET('/api/v1/flows').catch((error: unknown) => error);
    expect((thrown as ApiProblem).status).toBe(0);
  });
});
