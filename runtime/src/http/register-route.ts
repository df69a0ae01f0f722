import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Runtime } from '../runtime.ts';
import type { Operation } from './contract/operation.ts';
import { chosenPostOf } from './input/chosen-post.ts';
import { idempotencyOf } from './input/idempotency.ts';
import type { Route, SignedIn } from './route.ts';
import { authenticate } from './session/authenticate.ts';
import type { SessionCookie } from './session/session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The id of the operation that a route serves. */
    operation?: string;
  }
}

export interface RegisterOptions {
  readonly runtime: Runtime;
  readonly cookie: SessionCookie;
  /** Fastify's options for single operations, by operation id: body limits, rate limits. */
  readonly special?: Readonly<
    Record<string, { readonly config?: object; readonly bodyLimit?: number }>
  >;
}

const signedInByRequest = new WeakMap<FastifyRequest, SignedIn>();

/** Registers one operation: who asks, then the input's shape, then the code, then the status. */
export function registerRoute(
  instance: FastifyInstance,
  { operation, handler }: Route,
  { runtime, cookie, special }: RegisterOptions,
): void {
  const open = operation.policy === 'anyone';
  const { config = {}, ...options } = special?.[operation.id] ?? {};
  instance.route({
    method: operation.method,
    url: routerPath(operation),
    schema: schemaOf(operation),
    ...options,
    config: { ...config, operation: operation.id },
    ...(open ? {} : { onRequest: authentication(runtime, cookie) }),
    handler: async (request, reply) => {
      const signedIn = signedInByRequest.get(request);
      const answer = await handler({
        runtime,
        cookie,
        params: request.params,
        query: request.query,
        body: request.body,
        request,
        reply,
        ...(signedIn === undefined
          ? {}
          : {
              signedIn,
              context: {
                ...signedIn.context,
                ...chosenPostOf(request),
                ...idempotencyOf(request),
              },
            }),
      });
      if (reply.statusCode === 200) reply.code(firstStatus(operation));
      return reply.sent ? reply : reply.send(answer);
    },
  });
}

/** OpenAPI's `/cases/{id}` as the router writes it. */
export function routerPath(operation: Operation): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function schemaOf({ params, query, body }: Operation): FastifySchema {
  return {
    ...(params === undefined ? {} : { params }),
    querystring: query ?? nothing,
    ...(body === undefined || body === 'multipart' ? {} : { body }),
  };
}

/** A query parameter that no operation knows is a mistake of the caller, not something to overlook. */
const nothing = { type: 'object', properties: {}, additionalProperties: false } as const;

function firstStatus(operation: Operation): number {
  return Math.min(...Object.keys(operation.answers).map(Number));
}

function authentication(runtime: Runtime, cookie: SessionCookie) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      signedInByRequest.set(request, await authenticate(runtime, cookie, request));
    } catch (error) {
      const ended = error instanceof RuntimeError && error.code === 'RUNTIME_SESSION_MISSING';
      if (ended && cookie.read(request) !== null) cookie.clear(reply);
      throw error;
    }
  };
}
