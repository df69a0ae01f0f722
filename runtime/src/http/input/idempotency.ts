import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { RuntimeError } from '../../errors/runtime-error.ts';
import type { RequestContext } from '../../runtime.ts';
import { bodyBytesOf } from './body-bytes.ts';
import { postHeader } from './chosen-post.ts';

/** The write's key with the hash of all that it asks: method, path, post and body as they came. */
export function idempotencyOf(request: FastifyRequest): Pick<RequestContext, 'idempotency'> {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET') return {};
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new RuntimeError('RUNTIME_IDEMPOTENCY_KEY_INVALID');
  }
  const requestHash = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(`${request.headers[postHeader] ?? ''}\n`)
    .update(bodyBytesOf(request))
    .digest('hex');
  return { idempotency: { key, requestHash } };
}
