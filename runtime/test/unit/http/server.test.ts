import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HandClock } from '../../../src/clock/hand-clock.ts';
import { createRuntime } from '../../../src/create-runtime.ts';
import { jingweiPlugin } from '../../../src/http/plugin.ts';
import { buildServer } from '../../../src/http/server.ts';
import type { Runtime } from '../../../src/runtime.ts';
import { password, testCity } from './test-city.ts';

let runtime: Runtime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await createRuntime({
    database: ':memory:',
    clock: new HandClock('2026-03-02T01:30:00.000Z'),
  });
  const [clerk] = testCity.people;
  await runtime.cities.add({ ...testCity, people: clerk === undefined ? [] : [clerk] });
  server = await buildServer({ runtime, secure: true, signInsPerMinute: 3 });
}, 60_000);

afterAll(async () => {
  await server.close();
  await runtime.close();
});

const signIn = (secret: string) =>
  server.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    payload: { username: 'clerk', password: secret },
  });

describe('a server of its own', () => {
  it('binds the session’s cookie to its host over TLS and asks browsers to stay with it', async () => {
    const { headers, cookies } = await signIn(password);
    expect(cookies[0]).toMatchObject({
      name: '__Host-jingwei-session',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Strict',
    });
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    const plain = { 'jingwei-session': cookies[0]?.value ?? '' };
    const { statusCode } = await server.inject({
      url: '/api/v1/sessions/current',
      cookies: plain,
    });
    expect(statusCode).toBe(401);
  });

  it('lets one address try so many sign-ins a minute and then says how long to wait', async () => {
    const statuses = [];
    for (let tries = 0; tries < 4; tries += 1) statuses.push((await signIn('wrong')).statusCode);
    expect(statuses.at(-1)).toBe(429);
    const { headers, body } = await signIn(password);
    expect(JSON.parse(body)).toMatchObject({ code: 'RUNTIME_REQUESTS_TOO_MANY', status: 429 });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(body).retryAfter).toBe(Number(headers['retry-after']));
  });

  it.each([
    ['/api/v1/%zz', 400, 'RUNTIME_REQUEST_UNREADABLE'],
    [`/api/v1/cases/${'x'.repeat(400)}`, 414, 'RUNTIME_ADDRESS_TOO_LONG'],
    ['/nothing/here', 404, 'RUNTIME_ROUTE_UNKNOWN'],
    ['/api/v1/', 404, 'RUNTIME_ROUTE_UNKNOWN'],
  ])('answers %s with %i and a problem document', async (url, status, code) => {
    const { statusCode, headers, body } = await server.inject(url);
    expect(statusCode).toBe(status);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  it('hides what went wrong inside, and gives a reference to it', async () => {
    const { health } = runtime;
    const broken = { ...runtime, health: { ...health, figures: () => Promise.reject(secret) } };
    const secret = new RangeError('password of the database');
    const other = await buildServer({ runtime: broken });
    const { statusCode, body } = await other.inject('/metrics');
    expect(statusCode).toBe(500);
    expect(JSON.parse(body).code).toBe('RUNTIME_FAILED');
    expect(body).not.toContain('password of the database');
    expect(JSON.parse(body).detail).toMatch(/req-/);
    await other.close();
  });

  it('is not ready any more once the database does not answer', async () => {
    const { health } = runtime;
    const broken = { ...runtime, health: { ...health, ready: () => Promise.resolve(false) } };
    const other = await buildServer({ runtime: broken });
    const { statusCode, body } = await other.inject('/readyz');
    expect([statusCode, JSON.parse(body)]).toEqual([503, { status: 'unavailable' }]);
    expect((await other.inject('/healthz')).statusCode).toBe(200);
    await other.close();
  });
});

it('registers exactly the routes that the OpenAPI document describes', async () => {
  const host = Fastify();
  const registered: string[] = [];
  host.addHook('onRoute', ({ method, url }) => {
    // A list of methods is what answers 405; HEAD comes with every GET.
    if (typeof method === 'string' && method !== 'HEAD') registered.push(`${method} ${url}`);
  });
  await host.register(jingweiPlugin, { runtime });
  await host.ready();
  const { paths } = (await host.inject('/api/v1/openapi.json')).json();
  const described = Object.entries<object>(paths).flatMap(([path, item]) =>
    Object.keys(item).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    ),
  );
  expect(registered.sort()).toEqual(described.sort());
  await host.close();
});

it('gives a request half a minute to arrive and no more', () => {
  expect(server.server.requestTimeout).toBe(30_000);
});

describe('an application that embeds the plugin', () => {
  it('keeps its own parsers, errors and unknown addresses', async () => {
    const host = Fastify();
    await host.register(jingweiPlugin, { runtime });
    host.post('/echo', async (request) => ({ got: request.body }));
    host.get('/fails', async () => {
      throw new RangeError('of the host');
    });
    const echo = await host.inject({
      method: 'POST',
      url: '/echo',
      headers: { 'content-type': 'text/plain' },
      payload: 'plain',
    });
    expect(echo.json()).toEqual({ got: 'plain' });
    expect(echo.headers['content-security-policy']).toBeUndefined();
    expect((await host.inject('/fails')).json()).toMatchObject({ message: 'of the host' });
    expect((await host.inject('/gone')).json()).toMatchObject({ error: 'Not Found' });
    expect((await host.inject('/api/v1/gone')).json().code).toBe('RUNTIME_ROUTE_UNKNOWN');
    expect((await host.inject('/api/v1/engine')).statusCode).toBe(200);
    await host.close();
  });
});
