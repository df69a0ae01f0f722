import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute } from './test-city.ts';

let city: ServedCity;
let clerk: Visitor;
let ofBoth: Visitor;
let elmCase: string;
let oakCase: string;

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
  ofBoth = await city.signIn('of-both');
  elmCase = (await city.startCase(clerk)).id;
  const oak = await ofBoth.ask({
    method: 'POST',
    url: '/api/v1/cases',
    payload: { ...newDispute, unit: 'oak' },
  });
  oakCase = oak.json().id;
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const at = (post: string) => ({ 'x-jingwei-post': post });
const elm = at('intake-clerk@elm');

const casesSeen = async (by: Visitor, url: string, headers = {}): Promise<string[]> => {
  const items: { id?: string; case?: { id: string } }[] = (await by.ask({ url, headers })).json()
    .items;
  return items.map((one) => one.case?.id ?? one.id ?? '').sort();
};

describe('a person with several posts', () => {
  it('sees the work of all of them, or of the chosen one alone', async () => {
    const both = [elmCase, oakCase].sort();
    expect(await casesSeen(ofBoth, '/api/v1/tasks?scope=unit')).toEqual(both);
    expect(await casesSeen(ofBoth, '/api/v1/tasks?scope=unit', elm)).toEqual([elmCase]);
    expect(await casesSeen(ofBoth, '/api/v1/cases')).toEqual(both);
    expect(await casesSeen(ofBoth, '/api/v1/cases', elm)).toEqual([elmCase]);
  });

  it('counts the work of the chosen post, also what is claimed', async () => {
    const counts = async (headers = {}) =>
      (await ofBoth.ask({ url: '/api/v1/tasks?scope=mine', headers })).json().counts;
    expect(await counts(elm)).toMatchObject({ unit: 1, mine: 0 });
    const oak = (await ofBoth.ask({ url: `/api/v1/cases/${oakCase}` })).json();
    const claimed = await ofBoth.ask({
      method: 'POST',
      url: `/api/v1/cases/${oakCase}/tasks/${oak.tasks[0].id}/claim`,
      payload: { version: oak.version },
      headers: at('intake-clerk@oak'),
    });
    expect(claimed.statusCode).toBe(200);
    expect(await counts()).toMatchObject({ unit: 2, mine: 1 });
    expect(await counts(elm)).toMatchObject({ unit: 1, mine: 0 });
    expect(await counts(at('intake-clerk@oak'))).toMatchObject({ unit: 1, mine: 1 });
  });

  it('may start cases only where the chosen post may', async () => {
    const units = async (headers = {}) =>
      (await ofBoth.ask({ url: '/api/v1/flows', headers }))
        .json()
        .items[0].startUnits.map((one: { id: string }) => one.id);
    expect(await units()).toEqual(['elm', 'oak']);
    expect(await units(elm)).toEqual(['elm']);
    const refused = await ofBoth.ask({
      method: 'POST',
      url: '/api/v1/cases',
      payload: { ...newDispute, unit: 'oak' },
      headers: elm,
    });
    expect(refused.statusCode).toBe(403);
    expect(refused.json().code).toBe('RUNTIME_START_FORBIDDEN');
  });

  it('is told what each post permits', async () => {
    const { posts, permissions } = (await ofBoth.ask({ url: '/api/v1/sessions/current' })).json();
    const of = (role: string) =>
      posts.find((post: { role: string }) => post.role === role).permissions;
    expect(permissions).toEqual(expect.arrayContaining(['case.start', 'design.edit']));
    expect(of('intake-clerk')).toContain('case.start');
    expect(of('intake-clerk')).not.toContain('design.edit');
    expect(of('administrator')).not.toContain('case.start');
  });
});

describe('a chosen post', () => {
  it.each(['intake-clerk@oak', 'administrator@city', 'intake-clerk@nowhere'])(
    'that is not held gives nothing: %s',
    async (post) => {
      for (const url of ['/api/v1/cases', '/api/v1/tasks?scope=unit', `/api/v1/cases/${oakCase}`]) {
        const { statusCode, body } = await clerk.ask({ url, headers: at(post) });
        expect(statusCode, url).toBe(403);
        expect(JSON.parse(body).code).toBe('RUNTIME_POST_NOT_HELD');
      }
    },
  );

  it('does not let a person act by a post that they hold but did not choose', async () => {
    const { id } = await city.startCase(clerk);
    expect((await ofBoth.ask({ url: `/api/v1/cases/${id}` })).statusCode).toBe(200);
    const hidden = await ofBoth.ask({
      url: `/api/v1/cases/${id}`,
      headers: at('intake-clerk@oak'),
    });
    expect(hidden.statusCode).toBe(404);
    const draft = { method: 'POST', url: '/api/v1/packs/dispute-mediation/drafts' } as const;
    const refused = await ofBoth.ask({ ...draft, payload: {}, headers: elm });
    expect(refused.json().code).toBe('RUNTIME_PERMISSION_MISSING');
    expect((await ofBoth.ask({ ...draft, payload: {} })).statusCode).toBe(201);
  });

  it.each(['intake-clerk', '@elm', 'intake-clerk@elm@oak', 'Clerk@elm', ''])(
    'is refused where it cannot be read: %j',
    async (post) => {
      const { statusCode, body } = await clerk.ask({ url: '/api/v1/cases', headers: at(post) });
      expect(statusCode).toBe(400);
      expect(JSON.parse(body).code).toBe('RUNTIME_POST_UNREADABLE');
    },
  );

  it('is part of what an idempotency key stands for', async () => {
    const write = (headers: object) =>
      ofBoth.ask({
        method: 'POST',
        url: '/api/v1/cases',
        payload: newDispute,
        headers: { 'idempotency-key': 'of-the-elm', ...headers },
      });
    expect((await write(elm)).statusCode).toBe(201);
    expect((await write({})).json().code).toBe('RUNTIME_IDEMPOTENCY_KEY_REUSED');
  });
});
