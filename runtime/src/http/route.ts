import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionView } from '../people/session-view.ts';
import type { RequestContext, Runtime } from '../runtime.ts';
import type { BodyOf, Operation, ParamsOf, QueryOf } from './contract/operation.ts';
import type { SessionCookie } from './session/session-cookie.ts';

/** Who asks, as the store of sessions says at this moment. */
export interface SignedIn {
  readonly token: string;
  readonly context: RequestContext;
  readonly session: SessionView;
}

/** What a handler is given: input that was checked, and the exchange for what is not JSON. */
export interface OpenInput<Declared extends Operation> {
  readonly runtime: Runtime;
  readonly cookie: SessionCookie;
  readonly params: ParamsOf<Declared>;
  readonly query: QueryOf<Declared>;
  readonly body: BodyOf<Declared>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface RouteInput<Declared extends Operation> extends OpenInput<Declared> {
  readonly signedIn: SignedIn;
  /** City, person and, on a write, the idempotency key. */
  readonly context: RequestContext;
}

export interface Route {
  readonly operation: Operation;
  /** Input is checked against the operation before; the answer is sent with its first status. */
  readonly handler: (input: unknown) => unknown;
}

/** Joins an operation that anyone may call with its code. */
export function openRoute<Declared extends Operation & { readonly policy: 'anyone' }>(
  operation: Declared,
  handler: (input: OpenInput<Declared>) => unknown,
): Route {
  return { operation, handler: handler as Route['handler'] };
}

/** Joins an operation with its code, which runs for a person who is signed in only. */
export function route<Declared extends Operation>(
  operation: Declared,
  handler: (input: RouteInput<Declared>) => unknown,
): Route {
  return { operation, handler: handler as Route['handler'] };
}
