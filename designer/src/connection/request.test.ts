import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startTranslation } from '../i18n/translation.ts';
import type { ApiProblem } from './api-problem.ts';
import { address, request } from './request.ts';
import { openGate, useSignInGate } from './sign-in-gate.ts';

type Sent = { readonly path: string; readonly headers: Headers };

function answers(...list: (Response | Error)[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, headers: new Headers(init.headers) });
    const next = list.shift() ?? new Response('{}');
    if (next instanceof Error) throw next;
    return next;
  });
  return sent;
}

beforeEach(async () => {
  await startTranslation('zh-CN');
  useSignInGate.setState({ csrf: 'one', ended: false, waiting: [] });
});

describe('a request', () => {
  it('carries language, token and a key on writes', async () => {
    const sent = answers(new Response('{"a":1}'));
    expect(await request('/cases', { method: 'POST', body: {} })).toEqual({ a: 1 });
    const [first] = sent;
    expect(first?.headers.get('x-jingwei-csrf')).toBe('one');
    expect(first?.headers.get('accept-language')).toBe('zh-CN');
    expect(first?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('waits for signing in when the session has ended, then goes on as it was', async () => {
    const sent = answers(new Response('{}', { status: 401 }), new Response('{"done":true}'));
    const pending = request('/cases/1/steps', { method: 'POST', body: {} });
    await vi.waitFor(() => expect(useSignInGate.getState().ended).toBe(true));
    openGate('two');
    expect(await pending).toEqual({ done: true });
    expect(useSignInGate.getState().ended).toBe(false);
    expect(sent[1]?.headers.get('x-jingwei-csrf')).toBe('two');
    expect(sent[1]?.headers.get('idempotency-key')).toBe(sent[0]?.headers.get('idempotency-key'));
  });

  it('throws the server’s problem with its code', async () => {
    const body = JSON.stringify({ title: '没有', status: 404, code: 'RUNTIME_CASE_UNKNOWN' });
    answers(new Response(body, { status: 404 }));
    await expect(request('/cases/x')).rejects.toMatchObject({ code: 'RUNTIME_CASE_UNKNOWN' });
  });

  it('says that the server was not reached, and that an answer is unreadable', async () => {
    answers(new TypeError('failed to fetch'), new Response('<html>', { status: 502 }));
    const codes = [];
    for (let n = 0; n < 2; n += 1)
      codes.push(await request('/cases').catch((error: ApiProblem) => error.code));
    expect(codes).toEqual(['DESIGNER_SERVER_UNREACHABLE', 'DESIGNER_ANSWER_UNREADABLE']);
  });

  it('leaves what is not asked for out of the address', () => {
    expect(address('/tasks', { scope: 'mine', q: '', flow: undefined, cursor: null })).toBe(
      '/api/v1/tasks?scope=mine',
    );
  });
});
