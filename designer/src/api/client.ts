import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { problemOf, unreachable } from '../connection/api-problem.ts';
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
  /** Origin of the server; empty: where the page came from. */
  readonly baseUrl?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of the whole API, typed from its OpenAPI document. Every refusal is thrown as an
 * `ApiProblem`, also a server that was not reached (status 0), so that `data` of an answer is always
 * there. A write that is sent again keeps its key when the caller hands in `Idempotency-Key`.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const client = createClient<paths>({
    baseUrl: options.baseUrl ?? '',
    credentials: 'same-origin',
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  client.use(headersOf(options), refusals);
  return client;
}

function headersOf(options: ApiClientOptions): Middleware {
  return {
    onRequest({ request }) {
      request.headers.set('accept-language', options.language());
      if (request.method === 'GET') return;
      const csrf = options.csrf();
      if (csrf !== null) request.headers.set('x-jingwei-csrf', csrf);
      if (!request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', randomId());
      }
    },
  };
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    return unreachable();
  },
};

/** The JSON of an answer; refusals were thrown before. */
export async function dataOf<Data>(
  answer: Promise<{ readonly data?: Data; readonly response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, response } = await answer;
  if (data === undefined || data === null) throw await problemOf(response);
  return data;
}
