import { currentLanguage } from '../i18n/translation.ts';
import { problemOf, unreachable } from './api-problem.ts';
import { randomId } from './random-id.ts';
import { useSignInGate, waitForSignIn } from './sign-in-gate.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RequestOptions {
  readonly method?: Method;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | null | undefined>>;
  readonly signal?: AbortSignal;
  /** Same key, same write: a repeated send cannot happen twice. One is made where none is given. */
  readonly idempotencyKey?: string;
  /** Whether a 401 opens the sign-in dialog and the request waits for it; yes unless told. */
  readonly waitsForSignIn?: boolean;
}

const base = '/api/v1';

/**
 * Asks the server under `/api/v1` and gives the answer's JSON (`null` for 204). Refusals and lost
 * connections are thrown as `ApiProblem`. When the session has ended, waits for the person to sign in
 * again and then sends the very same request.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const method = options.method ?? 'GET';
  const key = method === 'GET' ? undefined : (options.idempotencyKey ?? randomId());
  for (;;) {
    const response = await send(path, method, key, options);
    if (response.status === 401 && options.waitsForSignIn !== false) {
      await waitForSignIn();
      continue;
    }
    if (!response.ok) throw await problemOf(response);
    return (response.status === 204 ? null : await response.json()) as T;
  }
}

async function send(
  path: string,
  method: Method,
  key: string | undefined,
  { body, query, signal }: RequestOptions,
): Promise<Response> {
  const headers = new Headers({ 'accept-language': currentLanguage() });
  const { csrf } = useSignInGate.getState();
  if (key !== undefined) {
    headers.set('idempotency-key', key);
    if (csrf !== null) headers.set('x-jingwei-csrf', csrf);
  }
  const form = body instanceof FormData;
  if (body !== undefined && !form) headers.set('content-type', 'application/json');
  try {
    return await fetch(address(path, query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
}

export function address(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  const text = search.toString();
  return `${base}${path}${text === '' ? '' : `?${text}`}`;
}
