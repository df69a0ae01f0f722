import type { Static, TObject, TSchema } from 'typebox';
import type { Operation as PolicyOperation } from '../../policy/policy.ts';

/**
 * Who may call it: `anyone` without signing in, `signed-in` for what is everybody's own or everybody's
 * to see, otherwise the entry of the policy table that the runtime decides by.
 */
export type OperationPolicy = 'anyone' | 'signed-in' | PolicyOperation;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What an operation answers: JSON of a schema, nothing (204), or bytes of any media type. */
export type Answer = TSchema | 'nothing' | 'bytes' | 'text';

/**
 * One operation of the API, as data: the routes are registered from it, the OpenAPI document is made
 * from it, and so is the client.
 */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** Under the API's root, in OpenAPI's notation: `/cases/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly policy: OperationPolicy;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema | 'multipart';
  /** By status. Problem documents are added by the kind of operation. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Statuses of problem documents beside those that every operation of its kind can give. */
  readonly refusals?: readonly number[];
}

export function operation<const Declared extends Operation>(declared: Declared): Declared {
  return declared;
}

export type ParamsOf<Declared extends Operation> = Declared['params'] extends TObject
  ? Static<Declared['params']>
  : Record<never, never>;

export type QueryOf<Declared extends Operation> = Declared['query'] extends TObject
  ? Static<Declared['query']>
  : Record<never, never>;

export type BodyOf<Declared extends Operation> = Declared['body'] extends TSchema
  ? Static<Declared['body']>
  : undefined;

export function isWrite(declared: Operation): boolean {
  return declared.method !== 'GET';
}

/** Every status at which this operation answers with a problem document. */
export function refusalsOf(declared: Operation): readonly number[] {
  const statuses = new Set<number>([400, 429, 500, ...(declared.refusals ?? [])]);
  if (declared.policy !== 'anyone') for (const one of [401, 403]) statuses.add(one);
  if (declared.params !== undefined) statuses.add(404);
  if (declared.body !== undefined) for (const one of [413, 415]) statuses.add(one);
  if (isWrite(declared) && declared.policy !== 'anyone') statuses.add(422);
  if (isWrite(declared) && declared.params !== undefined) statuses.add(409);
  return [...statuses].sort((a, b) => a - b);
}
