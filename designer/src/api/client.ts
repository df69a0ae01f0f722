import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiProblem, problemOf, unreachable, unreadable } from '../connection/api-problem.ts';
import { randomId } from '../connection/random-id.ts';
import type { components, paths } from './schema.ts';

/** The shapes of the API by name: `Schemas['CaseDetail']`. */
export type Schemas = components['schemas'];

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** BCP 47 tag that refusals are worded in. */
  readonly language: () => string;
  /** The session's token against forged writes; null while nobody is signed in. */
  readonly csrf: () => string | null;
  /** The post to act by, as `role@unit`; null: all of them. */
  readonly post: () => string | null;
  /** The chosen post is not held any more. */
  readonly postLost: () => void;
  /** Asks the person to sign in again; resolves once they have. */
  readonly signIn: () => Promise<void>;
  /** Origin of the server. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * A client of the whole API, typed from its OpenAPI document. Every refusal is thrown as an
 * `ApiProblem`, also a server that was not reached (status 0). A write carries an `Idempotency-Key`:
 * the one that the caller hands in, or a new one. When the session has ended, waits for the person to
 * sign in again and then sends the very same request.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const client = createClient<paths>({
    baseUrl: options.baseUrl,
    credentials: 'same-origin',
    fetch: (request) => sendSignedIn(request, options),
  });
  client.use(headersOf(options), refusals(options));
  return client;
}

const tokenHeader = 'x-jingwei-csrf';
const keyHeader = 'idempotency-key';
const postHeader = 'x-jingwei-post';

function headersOf({ language, post }: ApiClientOptions): Middleware {
  return {
    onRequest({ request }) {
      request.headers.set('accept-language', language());
      const chosen = post();
      if (chosen !== null && !isAboutSession(request)) request.headers.set(postHeader, chosen);
      if (request.method !== 'GET' && !request.headers.has(keyHeader)) {
        request.headers.set(keyHeader, randomId());
      }
    },
  };
}

async function sendSignedIn(
  request: Request,
  { csrf, signIn, fetch }: ApiClientOptions,
): Promise<Response> {
  for (;;) {
    const token = csrf();
    if (request.method !== 'GET' && token !== null) request.headers.set(tokenHeader, token);
    // A body can be read only once: the copy goes out, the original stays for another time.
    const response = await fetch(request.clone());
    if (response.status !== 401 || isAboutSession(request)) return response;
    await signIn();
  }
}

/** Signing in and out, and asking who is signed in: their 401 is the answer. */
const isAboutSession = ({ url }: Request): boolean =>
  new URL(url).pathname.startsWith('/api/v1/sessions');

const refusals = ({ postLost }: ApiClientOptions): Middleware => ({
  async onResponse({ response }) {
    if (response.ok) return;
    const problem = await problemOf(response);
    if (problem.code === 'RUNTIME_POST_NOT_HELD') postLost();
    throw problem;
  },
  onError: ({ error }) => failureOf(error),
});

/** The JSON of an answer; refusals are thrown, also of one that broke off or is no JSON. */
export async function dataOf<Data>(
  answer: Promise<{ readonly data?: Data; readonly response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, response } = await answer.catch((error: unknown) => {
    throw failureOf(error);
  });
  if (data === undefined || data === null) throw unreadable(response.status);
  return data;
}

/** A request that was called off, and what is a problem already, stay as they are. */
function failureOf(error: unknown): Error {
  if (error instanceof ApiProblem) return error;
  if (error instanceof Error && error.name === 'AbortError') return error;
  return error instanceof SyntaxError ? unreadable(200) : unreachable();
}
