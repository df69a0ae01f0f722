import type { FastifyInstance, HTTPMethods } from 'fastify';
import { RuntimeError } from '../errors/runtime-error.ts';
import { pathOf, replyWithProblem } from './answer/error-reply.ts';
import type { Operation } from './contract/operation.ts';
import { routerPath } from './register-route.ts';

const methods: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Answers 405 with `Allow` where an address exists but not under the method that was used. */
export function refuseOtherMethods(
  instance: FastifyInstance,
  operations: readonly Operation[],
): void {
  const known = new Map<string, string[]>();
  for (const operation of operations) {
    const path = routerPath(operation);
    known.set(path, [...(known.get(path) ?? []), operation.method]);
  }
  for (const [url, allowed] of known) {
    const allow = allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed;
    instance.route({
      method: methods.filter((one) => !allowed.includes(one)),
      url,
      // Before any body is read, so that the answer does not depend on one.
      onRequest: async (request, reply) => {
        const error = new RuntimeError('RUNTIME_METHOD_UNSUPPORTED', {
          details: { path: pathOf(request), method: request.method, known: allow.join(', ') },
        });
        return replyWithProblem(error, request, reply.header('allow', allow.join(', ')));
      },
      handler: () => undefined,
    });
  }
}
