import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity } from './served-city.ts';
import { newDispute, password } from './test-city.ts';

const minuteMs = 60_000;

let city: ServedCity;

beforeAll(async () => {
  city = await serveCity();
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const signIn = (username: string, secret = password, cookies: Record<string, string> = {}) =>
  city.app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    cookies,
    payload: { username, password: secret },
  });

const current = (cookie: string) =>
  city.app.inject({ url: '/api/v1/sessions/current', cookies: { 'jingwei-session': cookie } });

describe('signing in', () => {
  it('gives an opaque id of at least 128 bits in a cookie that scripts and other sites do not get', async () => {
    const [first, second] = [await signIn('clerk'), await signIn('clerk')];
    const header = String(first.headers['set-cookie']);
    expect(header).toMatch(/; HttpOnly/);
    expect(header).toMatch(/; SameSite=Strict/);
    expect(header).toMatch(/; Path=\//);
    expect(header).not.toMatch(/Domain=/);
    expect(first.cookies[0]?.value).toMatch(/[\w-]{43}$/);
    expect(first.cookies[0]?.value).not.toBe(second.cookies[0]?.value);
    expect(first.json().csrf).not.toBe(second.json().csrf);
    expect(first.body).not.toContain(first.cookies[0]?.value);
    expect(first.json()).toMatchObject({
      person: { username: 'clerk' },
      posts: [{ role: 'intake-clerk', unit: { id: 'elm' } }],
    });
  });

  it('takes no id that the browser brings, and ends the session that it had', async () => {
    const before = (await signIn('clerk')).cookies[0]?.value ?? '';
    const planted = 'test-city.planted-by-somebody-else-0000000000000000';
    const after = await signIn('clerk', password, { 'jingwei-session': before });
    expect(after.cookies[0]?.value).not.toBe(before);
    expect((await current(before)).statusCode).toBe(401);
    const fixed = await signIn('clerk', password, { 'jingwei-session': planted });
    expect(fixed.cookies[0]?.value).not.toBe(planted);
    expect((await current(planted)).statusCode).toBe(401);
  });

  it('refuses a wrong name and a wrong password alike', async () => {
    const [name, secret] = [await signIn('nobody'), await signIn('colleague', 'wrong')];
    expect(name.statusCode).toBe(401);
    expect(name.json()).toEqual(secret.json());
    expect(name.headers['set-cookie']).toBeUndefined();
  });

  it('is locked after five wrong passwords, for the right one as well, and open again a quarter of an hour later', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await signIn('stranger', `wrong ${tries}`)).statusCode).toBe(401);
    }
    const locked = await signIn('stranger');
    expect(locked.statusCode).toBe(429);
    expect(locked.json().code).toBe('RUNTIME_SIGN_IN_LOCKED');
    city.clock.advance(14 * minuteMs);
    expect((await signIn('stranger')).statusCode).toBe(429);
    city.clock.advance(minuteMs);
    expect((await signIn('stranger')).statusCode).toBe(201);
  });
});

describe('a session', () => {
  it('is over after signing out, for a copy of its cookie as well', async () => {
    const { cookies, json } = await signIn('clerk');
    const cookie = cookies[0]?.value ?? '';
    const out = await city.app.inject({
      method: 'DELETE',
      url: '/api/v1/sessions/current',
      cookies: { 'jingwei-session': cookie },
      headers: { 'x-jingwei-csrf': json().csrf },
    });
    expect(out.statusCode).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(
      /jingwei-session=;.*Expires=Thu, 01 Jan 1970/,
    );
    const again = await current(cookie);
    expect(again.statusCode).toBe(401);
    expect(String(again.headers['set-cookie'])).toMatch(/jingwei-session=;/);
  });

  it('lives on with requests and ends after half an hour without one', async () => {
    const cookie = (await signIn('clerk')).cookies[0]?.value ?? '';
    for (const minutes of [29, 29]) {
      city.clock.advance(minutes * minuteMs);
      expect((await current(cookie)).statusCode).toBe(200);
    }
    city.clock.advance(30 * minuteMs);
    expect((await current(cookie)).statusCode).toBe(401);
  });

  it('ends after twelve hours whatever is done', async () => {
    const cookie = (await signIn('clerk')).cookies[0]?.value ?? '';
    for (let quarters = 0; quarters < 47; quarters += 1) {
      city.clock.advance(15 * minuteMs);
      expect((await current(cookie)).statusCode).toBe(200);
    }
    city.clock.advance(15 * minuteMs);
    expect((await current(cookie)).statusCode).toBe(401);
  });

  it('is not reached by any cookie that is nearly its own', async () => {
    const cookie = (await signIn('clerk')).cookies[0]?.value ?? '';
    const flipped = cookie.endsWith('A') ? `${cookie.slice(0, -1)}B` : `${cookie.slice(0, -1)}A`;
    const mutations = [
      '',
      ' ',
      '.',
      'test-city',
      'test-city.',
      cookie.slice(0, -1),
      `${cookie}x`,
      ` ${cookie} x`,
      cookie.toUpperCase(),
      cookie.replace('test-city', 'other-city'),
      cookie.replace('test-city.', ''),
      cookie.replace('.', '%00.'),
      cookie.split('').reverse().join(''),
      `"${cookie}" or 1=1`,
      '__proto__.constructor-constructor-constructor',
      'null',
      'undefined',
      '%',
      'x'.repeat(5000),
      flipped.replace(/.$/, '*'),
    ];
    for (const one of mutations) {
      expect((await current(one)).statusCode, JSON.stringify(one)).toBe(401);
    }
    expect((await current(cookie)).statusCode).toBe(200);
  });
});

describe('a write', () => {
  it('needs the csrf token of its own session in a header', async () => {
    const [mine, other] = [await signIn('clerk'), await signIn('mediator')];
    const cookies = { 'jingwei-session': mine.cookies[0]?.value ?? '' };
    const send = (headers: Record<string, string>) =>
      city.app.inject({
        method: 'POST',
        url: '/api/v1/cases',
        cookies,
        headers,
        payload: newDispute,
      });
    for (const headers of [
      {},
      { 'x-jingwei-csrf': '' },
      { 'x-jingwei-csrf': other.json().csrf },
      { 'x-jingwei-csrf': mine.json().csrf.slice(1) },
      { 'x-csrf-token': mine.json().csrf },
      {
        cookie: `jingwei-session=${cookies['jingwei-session']}; x-jingwei-csrf=${mine.json().csrf}`,
      },
    ]) {
      const { statusCode, body } = await send(headers);
      expect(statusCode).toBe(403);
      expect(JSON.parse(body).code).toBe('RUNTIME_CSRF_MISSING');
    }
    expect((await send({ 'x-jingwei-csrf': mine.json().csrf })).statusCode).toBe(201);
  });
});
