import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { RuntimeError } from '../../errors/runtime-error.ts';
import type { Runtime } from '../../runtime.ts';
import type { SignedIn } from '../route.ts';
import type { SessionCookie } from './session-cookie.ts';

/**
 * Finds out who asks, before the body is read. Every request asks the store anew, so that a session
 * that was ended or a post that was taken away holds for the very next request. A write must also
 * carry the session's csrf token in a header, which a forged form cannot.
 */
export async function authenticate(
  runtime: Runtime,
  cookie: SessionCookie,
  request: FastifyRequest,
): Promise<SignedIn> {
  const token = cookie.read(request);
  const resumed = token === null ? null : await runtime.sessions.resume(token);
  if (token === null || resumed === null) throw new RuntimeError('RUNTIME_SESSION_MISSING');
  const safe = request.method === 'GET' || request.method === 'HEAD';
  if (!safe && !isSame(request.headers['x-jingwei-csrf'], resumed.session.csrf)) {
    throw new RuntimeError('RUNTIME_CSRF_MISSING');
  }
  return { token, ...resumed };
}

function isSame(got: string | readonly string[] | undefined, expected: string): boolean {
  if (typeof got !== 'string') return false;
  const [a, b] = [Buffer.from(got), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
