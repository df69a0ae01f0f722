import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/http/contract/operation.ts';
import { apiOperations, apiRoot } from '../../../src/http/contract/operations.ts';
import { type PlainSchema, placesOf, replacedAt, sampleOf } from './sample.ts';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute } from './test-city.ts';

const ajv = new Ajv({ strict: false });

/** Values of every type that JSON has, and some at the edges. */
const strange: readonly unknown[] = [
  null,
  [],
  [[]],
  {},
  { toString: 1 },
  true,
  0,
  -1,
  12.5,
  1e308,
  '',
  'x'.repeat(100_000),
  '<script>alert(1)</script>',
  '../../etc/passwd',
  "'; drop table jw_cases; --",
];

const withBody = apiOperations.filter(
  (one) => one.body !== undefined && one.body !== 'multipart' && one.policy !== 'anyone',
);

let city: ServedCity;
let clerk: Visitor;
let administrator: Visitor;
let publisher: Visitor;
const ids: Record<string, string> = {
  task: 'no-task',
  correlation: 'none',
  key: 'new.dispute',
  role: 'applicant',
  party: 'no-party',
  conflict: 'no-conflict',
};

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
  administrator = await city.signIn('administrator');
  publisher = await city.signIn('publisher');
  ids.case = (await city.startCase(clerk)).id;
  const draft = await administrator.ask({
    method: 'POST',
    url: '/api/v1/packs/dispute-mediation/drafts',
    payload: {},
  });
  ids.draft = draft.json().id;
  const packs = await administrator.ask({ url: '/api/v1/packs' });
  ids.hash = packs.json().items[0].active.hash;
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const urlOf = (operation: Operation) =>
  apiRoot +
  operation.path.replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    if (name === 'id') return (operation.tag === 'drafts' ? ids.draft : ids.case) ?? '';
    if (name === 'pack' || name === 'flow') return 'dispute-mediation';
    return ids[name] ?? '';
  });

function visitorOf({ policy }: Operation): Visitor {
  if (/^(design|qualification)\./.test(policy)) return administrator;
  return policy.startsWith('publication.') ? publisher : clerk;
}

describe.each(withBody)('$method $path', (operation) => {
  const schema = operation.body as PlainSchema;
  const send = (payload: unknown) =>
    visitorOf(operation).ask({
      method: operation.method as 'POST' | 'PUT',
      url: urlOf(operation),
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });

  it('refuses a value of another type or form at every place, and never fails on one', async () => {
    const fits = ajv.compile(schema);
    const sample = operation.id === 'startCase' ? newDispute : sampleOf(schema);
    expect(fits(sample), 'the sample fits').toBe(true);
    for (const path of placesOf(schema)) {
      for (const value of strange) {
        const payload = replacedAt(sample, path, value);
        const { statusCode, body } = await send(payload);
        const what = `/${path.join('/')} = ${JSON.stringify(value).slice(0, 40)}: ${body.slice(0, 200)}`;
        if (!fits(payload)) expect(statusCode, what).toBe(400);
        expect(statusCode, what).toBeLessThan(500);
      }
    }
  }, 120_000);

  it('refuses a key that it does not know, and says which ones it knows', async () => {
    const { statusCode, body } = await send({ ...(sampleOf(schema) as object), surplus: 1 });
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).problems).toContainEqual(
      expect.objectContaining({ code: 'RUNTIME_VALUE_UNKNOWN', path: '/surplus' }),
    );
  });

  it('refuses a body without what it asks for', async () => {
    for (const key of schema.required ?? []) {
      const { [key]: _left, ...rest } = sampleOf(schema) as Record<string, unknown>;
      const { statusCode, body } = await send(rest);
      expect(statusCode, key).toBe(400);
      expect(JSON.parse(body).problems).toContainEqual(
        expect.objectContaining({ code: 'RUNTIME_VALUE_MISSING', path: `/${key}` }),
      );
    }
  });
});

it('words every problem in both languages, with what was expected and what came', async () => {
  const { body } = await clerk.ask({
    method: 'POST',
    url: '/api/v1/cases',
    headers: { 'accept-language': 'en' },
    payload: { ...newDispute, unit: 5 },
  });
  const document = JSON.parse(body);
  expect(document.title).toBe('Bad request');
  expect(document.problems).toEqual([
    expect.objectContaining({
      code: 'RUNTIME_VALUE_TYPE_WRONG',
      path: '/unit',
      message: {
        'zh-CN': '应为 string，收到的是 number。',
        en: 'Expected string, got number.',
      },
    }),
  ]);
});

it('leaves the prototype of objects alone', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const { statusCode } = await clerk.ask({
    method: 'POST',
    url: '/api/v1/cases',
    headers: { 'content-type': 'application/json' },
    payload: `{"__proto__":{"isAdmin":true},${JSON.stringify(newDispute).slice(1)}`,
  });
  expect(statusCode).toBe(400);
  await clerk.ask({ url: '/api/v1/cases?__proto__[isAdmin]=1&constructor.prototype.x=1' });
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
