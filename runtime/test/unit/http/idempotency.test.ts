import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';

let city: ServedCity;
let clerk: Visitor;
let administrator: Visitor;

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
  administrator = await city.signIn('administrator');
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const withKey = (key: string) => ({ 'idempotency-key': key });

describe('one key for the same request', () => {
  const upload = (content: string, key: string) =>
    clerk.ask({
      method: 'POST',
      url: '/api/v1/attachments',
      headers: { 'content-type': 'multipart/form-data; boundary=edge', ...withKey(key) },
      payload:
        '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n' +
        `Content-Type: text/plain\r\n\r\n${content}\r\n--edge--\r\n`,
    });

  it('keeps one attachment, and refuses another file', async () => {
    const first = await upload('现场记录', 'one-file');
    expect(first.statusCode).toBe(201);
    const again = await upload('现场记录', 'one-file');
    expect(again.json()).toEqual(first.json());
    const other = await upload('另一份记录', 'one-file');
    expect(other.statusCode).toBe(422);
    expect(other.json().code).toBe('RUNTIME_IDEMPOTENCY_KEY_REUSED');
  });

  it('saves what was entered once, and does not bring it back once it was forgotten', async () => {
    const url = '/api/v1/form-drafts/new.dispute-mediation';
    const save = (title: string, key: string) =>
      clerk.ask({ method: 'PUT', url, payload: { values: { title } }, headers: withKey(key) });
    const first = await save('漏水', 'first-save');
    city.clock.advance(60_000);
    expect((await save('漏水', 'first-save')).json()).toEqual(first.json());
    expect((await save('噪声', 'first-save')).json().code).toBe('RUNTIME_IDEMPOTENCY_KEY_REUSED');
    expect((await clerk.ask({ method: 'DELETE', url })).statusCode).toBe(204);
    expect((await save('漏水', 'first-save')).statusCode).toBe(200);
    expect((await clerk.ask({ url })).statusCode).toBe(404);
  });

  it('does not put boxes back where somebody has moved them from', async () => {
    const url = '/api/v1/packs/dispute-mediation/flows/dispute-mediation/layout';
    const save = (x: number, key: string) =>
      administrator.ask({
        method: 'PUT',
        url,
        payload: { positions: { registration: { x, y: 0 } } },
        headers: withKey(key),
      });
    await save(1, 'left');
    await save(2, 'right');
    expect((await save(1, 'left')).statusCode).toBe(200);
    const { positions } = (await administrator.ask({ url })).json();
    expect(positions.registration.x).toBe(2);
  });
});
