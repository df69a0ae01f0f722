import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute } from './test-city.ts';

/** Spellings that are not JSON's, or that another reader might take for it. */
const others = [
  'text/plain',
  'text/plain; charset=utf-8',
  'TEXT/PLAIN',
  ' text/plain',
  'text/plain\t;a=b',
  'text/html',
  'text/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/octet-stream',
  'application/jsonx',
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/problem+json',
  'application/json, text/plain',
  'application/',
  'application',
  '/json',
  ';application/json',
  'json',
  '*/*',
  'application/*',
  'application/json/x',
  'application/json x',
  'application/x-ndjson',
];

let city: ServedCity;
let clerk: Visitor;

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const count = async () => (await clerk.ask({ url: '/api/v1/cases' })).json().items.length;

describe('a body that is not sent as JSON', () => {
  it.each(others)('is refused as %j and does nothing', async (type) => {
    const before = await count();
    const { statusCode } = await clerk.ask({
      method: 'POST',
      url: '/api/v1/cases',
      headers: { 'content-type': type },
      payload: JSON.stringify(newDispute),
    });
    expect([400, 415]).toContain(statusCode);
    expect(await count()).toBe(before);
  });

  it('is refused without a content type', async () => {
    const { statusCode } = await clerk.ask({
      method: 'POST',
      url: '/api/v1/cases',
      headers: { 'content-type': '' },
      payload: Buffer.from(JSON.stringify(newDispute)),
    });
    expect([400, 415]).toContain(statusCode);
  });

  it.each(['application/json', 'Application/JSON', 'application/json; charset=utf-8'])(
    'is read where it is, written as %j',
    async (type) => {
      const { statusCode } = await clerk.ask({
        method: 'POST',
        url: '/api/v1/cases',
        headers: { 'content-type': type },
        payload: JSON.stringify(newDispute),
      });
      expect(statusCode).toBe(201);
    },
  );

  it('is refused as an upload that is no form with one file', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data']) {
      const { statusCode } = await clerk.ask({
        method: 'POST',
        url: '/api/v1/attachments',
        headers: { 'content-type': type },
        payload: '{"file":"/etc/passwd"}',
      });
      expect([400, 415]).toContain(statusCode);
    }
  });
});

it('refuses a body that is larger than any that is meant', async () => {
  const { statusCode, body } = await clerk.ask({
    method: 'POST',
    url: '/api/v1/cases',
    headers: { 'content-type': 'application/json' },
    payload: `{"flow":"${'x'.repeat(1024 * 1024)}"}`,
  });
  expect(statusCode).toBe(413);
  expect(JSON.parse(body).code).toBe('RUNTIME_REQUEST_TOO_LARGE');
});
