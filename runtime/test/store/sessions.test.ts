import { describe, expect, test } from 'vitest';
import { openTestRuntime, password } from './open-test-runtime.ts';

const credentials = { username: 'wangfang', password };

describe('a session', () => {
  test('says who signed in, with posts and permissions, and ends when signed out', async () => {
    const { runtime } = await openTestRuntime();
    const { token, session } = await runtime.sessions.signIn(credentials);
    expect(session).toMatchObject({
      person: { id: 'wang-fang', name: '王芳', username: 'wangfang' },
      city: { id: 'yunzhou', zone: 'Asia/Shanghai' },
      posts: [{ role: 'intake-clerk', unit: { id: 'hehua', kind: 'community' } }],
      demo: true,
    });
    expect(session.permissions).toContain('case.step');
    expect(session.permissions).not.toContain('design.edit');
    const resumed = await runtime.sessions.resume(token);
    expect(resumed).toEqual({ context: { city: 'yunzhou', person: 'wang-fang' }, session });
    await runtime.sessions.signOut(token);
    expect(await runtime.sessions.resume(token)).toBeNull();
  });

  test('ends after half an hour without use and after twelve hours in any case', async () => {
    const { runtime, clock } = await openTestRuntime();
    const minute = 60_000;
    const idle = await runtime.sessions.signIn(credentials);
    clock.advance(30 * minute);
    expect(await runtime.sessions.resume(idle.token)).toBeNull();
    const used = await runtime.sessions.signIn(credentials);
    for (let minutes = 0; minutes < 12 * 60 - 29; minutes += 29) {
      clock.advance(29 * minute);
      expect(await runtime.sessions.resume(used.token)).not.toBeNull();
    }
    clock.advance(29 * minute);
    expect(await runtime.sessions.resume(used.token)).toBeNull();
  });

  test('is refused alike for a wrong name and a wrong password, and locked after five tries', async () => {
    const { runtime, clock } = await openTestRuntime();
    const wrong = { username: 'wangfang', password: 'wrong' };
    const nobody = { username: 'nobody', password: 'wrong' };
    const refusal = { code: 'RUNTIME_SIGN_IN_REFUSED', status: 401, details: {} };
    await expect(runtime.sessions.signIn(nobody)).rejects.toMatchObject(refusal);
    for (let tries = 0; tries < 5; tries += 1) {
      await expect(runtime.sessions.signIn(wrong)).rejects.toMatchObject(refusal);
    }
    await expect(runtime.sessions.signIn(credentials)).rejects.toMatchObject({
      code: 'RUNTIME_SIGN_IN_LOCKED',
    });
    clock.advance(14 * 60_000);
    await expect(runtime.sessions.signIn(credentials)).rejects.toMatchObject({
      code: 'RUNTIME_SIGN_IN_LOCKED',
    });
    clock.advance(60_000);
    expect((await runtime.sessions.signIn(credentials)).session.person.id).toBe('wang-fang');
  });

  test('is not resumed with a token that is not exactly its own', async () => {
    const { runtime } = await openTestRuntime();
    const { token, session } = await runtime.sessions.signIn(credentials);
    expect(session.csrf).toMatch(/^[0-9a-f]{64}$/);
    expect(token).not.toContain(session.csrf);
    expect(await runtime.sessions.resume(`${token}x`)).toBeNull();
    expect(await runtime.sessions.resume('yunzhou.')).toBeNull();
  });
});
