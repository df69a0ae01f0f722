import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export interface SignedInClient {
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  // The shapes are the API's; a test reads what it needs of them.
  readonly body: Readonly<Record<string, unknown>>;
}

/** Signs in with the password that the demo keeps in its data folder. */
export async function signIn(
  address: string,
  folder: string,
  username: string,
): Promise<SignedInClient> {
  const lines = readFileSync(join(folder, 'demo-people.txt'), 'utf8').split('\n');
  const password = lines.map((line) => line.split('\t')).find(([name]) => name === username)?.[1];
  const answer = await fetch(`${address}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  expect(answer.status).toBe(201);
  const { csrf } = (await answer.json()) as { csrf: string };
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
  return { headers: { cookie, 'x-jingwei-csrf': csrf } };
}

/** A write under an idempotency key. Rejects when the connection ends before the whole answer. */
export async function write(
  address: string,
  { headers }: SignedInClient,
  path: string,
  body: unknown,
  key: string,
): Promise<Answer> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

/** An attachment, sent as a browser sends it. */
export async function upload(
  address: string,
  { headers }: SignedInClient,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  const body = new FormData();
  body.append('file', new Blob([bytes]), name);
  const answer = await fetch(`${address}/api/v1/attachments`, { method: 'POST', headers, body });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

/** The body of a report of a grid worker: unique by its title. */
export function leadOf(title: string) {
  const values = { title, facts: '楼上晾衣滴水，劝过两回。', channel: 'channel-grid' };
  return { flow: 'dispute-mediation', unit: 'hehua-1', values, parties: [] };
}

/** What a started program said where it listens (`serve --json`). */
export function addressIn(stdout: string): string {
  return (JSON.parse(stdout) as { address: string }).address;
}

export function isWholeJson(stdout: string): boolean {
  return stdout.trimEnd().endsWith('}');
}
