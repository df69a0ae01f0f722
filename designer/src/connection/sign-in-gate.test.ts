import { beforeEach, expect, it } from 'vitest';
import { openGate, useSignInGate, waitForSignIn } from './sign-in-gate.ts';

beforeEach(() => useSignInGate.setState({ csrf: 'one', ended: false, waiting: [] }));

it('everything that waits for signing in goes on with the new token', async () => {
  const waiting = [waitForSignIn(), waitForSignIn()];
  expect(useSignInGate.getState().ended).toBe(true);
  openGate('two');
  await Promise.all(waiting);
  expect(useSignInGate.getState()).toEqual({ csrf: 'two', ended: false, waiting: [] });
});
