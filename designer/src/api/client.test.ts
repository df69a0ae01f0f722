import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../connection/api-problem.ts';
import { createApiClient, dataOf } from './client.ts';

function clientAnswering(answer: (request: Request) => Response | Promise<Response>) {
  const sent: Request[] = [];
  const session: { token: string; post: string | null } = {
    token: 'token-of-the-session',
    post: null,
  };
  const postLost = vi.fn();
  // Signing in takes until the test says that it is done.
  let signedIn = () => {};
  const signIn = vi.fn(() => new Promise<void>((resolve) => (signedIn = resolve)));
  const client = createApiClient({
    language: () => 'en',
    csrf: () => session.token,
    post: () => session.post,
    postLost,
    signIn,
    baseUrl: 'http://server.test',
    fetch: async (request) => {
      sent.push(request);
      return answer(request);
    },
  });
  const signInAgain = (token: string) => {
    session.token = token;
    signedIn();
  };
  return { client, sent, signIn, signInAgain, session, postLost };
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

  it('names the chosen post with every request but those about the session', async () => {
    const { client, sent, session } = clientAnswering(() => json({ items: [], next: null }));
    await client.GET('/api/v1/cases');
    session.post = 'intake-clerk@elm';
    await client.GET('/api/v1/cases');
    await client.GET('/api/v1/sessions/current');
    const named = sent.map((one) => one.headers.get('x-jingwei-post'));
    expect(named).toEqual([null, 'intake-clerk@elm', null]);
  });

  it('says when the chosen post is not held any more', async () => {
    const problem = { title: 'x', status: 403, code: 'RUNTIME_POST_NOT_HELD' };
    const { client, postLost } = clientAnswering(() => json(problem, 403));
    await expect(client.GET('/api/v1/cases')).rejects.toThrow();
    expect(postLost).toHaveBeenCalledOnce();
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

  it('lets a read that was called off fail as called off', async () => {
    const { client } = clientAnswering((request) => {
      request.signal.throwIfAborted();
      return json({});
    });
    const calling = new AbortController();
    calling.abort();
    const thrown = await dataOf(client.GET('/api/v1/flows', { signal: calling.signal })).catch(
      (error: unknown) => error,
    );
    expect(thrown).not.toBeInstanceOf(ApiProblem);
    expect((thrown as Error).name).toBe('AbortError');
  });

  it('gives a code to a page that comes instead of an answer, refused or not', async () => {
    const pages = [502, 200].map((status) => new Response('<html>', { status }));
    const { client } = clientAnswering(() => pages.shift() ?? json({}));
    for (const status of [502, 200]) {
      await expect(dataOf(client.GET('/api/v1/flows'))).rejects.toMatchObject({
        code: 'DESIGNER_ANSWER_UNREADABLE',
        status,
      });
    }
  });

  it('treats an answer that breaks off as a server that is not reached', async () => {
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) });
    const { client } = clientAnswering(() => new Response(broken));
    await expect(dataOf(client.GET('/api/v1/flows'))).rejects.toMatchObject({ status: 0 });
  });

  it('leaves out of the address what is not asked for, and encodes the rest', async () => {
    const { client, sent } = clientAnswering(() => json({ items: [], next: null }));
    await client.GET('/api/v1/cases', { params: { query: { q: '漏水 & 7', limit: 8 } } });
    await client.GET('/api/v1/form-drafts/{key}', { params: { path: { key: 'new/a' } } });
    expect(sent.map(({ url }) => url)).toEqual([
      'http://server.test/api/v1/cases?q=%E6%BC%8F%E6%B0%B4%20%26%207&limit=8',
      'http://server.test/api/v1/form-drafts/new%2Fa',
    ]);
  });
});

describe('when the session has ended', () => {
  const ended = () => json({ title: 'ended', status: 401, code: 'RUNTIME_SESSION_MISSING' }, 401);

  it('a write waits for signing in, then goes out again as it was with the new token', async () => {
    const answers = [ended(), json({ id: 'case-1' })];
    const { client, sent, signIn, signInAgain } = clientAnswering(() => answers.shift() ?? ended());
    const body = { version: 3, action: 'accept', values: { place: '春风里' } };
    const pending = dataOf(
      client.POST('/api/v1/cases/{id}/steps', { params: { path: { id: 'case-1' } }, body }),
    );
    await vi.waitFor(() => expect(signIn).toHaveBeenCalledOnce());
    expect(sent).toHaveLength(1);
    signInAgain('token-of-the-next-session');
    expect(await pending).toEqual({ id: 'case-1' });
    const [first, again] = sent;
    expect(sent).toHaveLength(2);
    expect(first?.headers.get('x-jingwei-csrf')).toBe('token-of-the-session');
    expect(again?.headers.get('x-jingwei-csrf')).toBe('token-of-the-next-session');
    expect(again?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(again?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
    expect(await again?.json()).toEqual(body);
  });

  it('signing in with a wrong password is refused at once', async () => {
    const { client, signIn } = clientAnswering(ended);
    const body = { username: 'li', password: 'wrong' };
    await expect(client.POST('/api/v1/sessions', { body })).rejects.toMatchObject({ status: 401 });
    await expect(client.GET('/api/v1/sessions/current')).rejects.toMatchObject({ status: 401 });
    expect(signIn).not.toHaveBeenCalled();
  });
});
