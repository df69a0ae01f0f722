import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import knex, { type Knex } from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HandClock } from '../src/clock/hand-clock.ts';
import { createRuntime } from '../src/create-runtime.ts';
import { loadYears } from '../src/publications/load-years.ts';
import { Sqlite3Client } from '../src/store/sqlite/sqlite3-client.ts';
import {
  city,
  clerk,
  gridWorker,
  leak,
  monday,
  openTestRuntime,
  temporaryFolder,
} from '../test/store/open-test-runtime.ts';
import { addressIn, isWholeJson, leadOf, signIn } from './http-client.ts';
import { type Program, startProgram } from './http-program.ts';

const years = loadYears(fileURLToPath(new URL('../../templates/calendars', import.meta.url)));

describe('the command serve', () => {
  test('ends with 2 and a next step when the port or the data folder is taken', async () => {
    const folder = temporaryFolder();
    const first = await serving(folder);
    const { port } = new URL(addressIn(first.output.stdout));
    const other = temporaryFolder();
    const onPort = await startProgram(['serve', '--demo', '--port', port, '--data', other]);
    const onFolder = await startProgram(['serve', '--demo', '--port', '0', '--data', folder]);
    expect(await onPort.ended).toBe(2);
    expect(onPort.output.stderr).toContain('RUNTIME_PORT_IN_USE');
    expect(onPort.output.stderr).toContain(`127.0.0.1:${port} 已被其他程序占用`);
    expect(onPort.output.stderr).toContain('\n→ ');
    expect(await onFolder.ended).toBe(2);
    expect(onFolder.output.stderr).toContain(`正被进程 ${first.pid} 使用`);
    expect(onFolder.output.stderr).toContain('\n→ ');
    for (const { output } of [onPort, onFolder]) expect(output.stderr).not.toContain('    at ');
    // The one that found the port taken left nothing locked, the one that serves still does.
    expect(existsSync(join(other, 'jingwei.sqlite.lock'))).toBe(false);
    expect((await fetch(`${addressIn(first.output.stdout)}/readyz`)).status).toBe(200);
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(existsSync(join(folder, 'jingwei.sqlite.lock'))).toBe(false);
  }, 600_000);

  test('answers what it was already asked when it is told to stop, and ends with 0', async () => {
    const folder = temporaryFolder();
    const server = await startProgram(['serve', '--demo', '--port', '0', '--data', folder]);
    await server.until(({ stdout }) => stdout.includes('Ctrl+C'));
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(server.output.stdout)?.[0] ?? '';
    const { headers } = await signIn(address, folder, 'chenmin');
    const body = JSON.stringify(leadOf('停止时还在提交的一件'));
    const asking = request(`${address}/api/v1/cases`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    asking.flushHeaders();
    // The server has the request and waits for its body.
    await once(asking, 'continue');
    server.signal('SIGTERM');
    await server.until(({ stdout }) => stdout.includes('SIGTERM'));
    await refusesConnections(address);
    asking.end(body);
    const [answer] = (await once(asking, 'response')) as [{ statusCode: number; resume(): void }];
    answer.resume();
    expect(answer.statusCode).toBe(201);
    expect(await server.ended).toBe(0);
    expect(server.output.stderr).toBe('');
    const title = '停止时还在提交的一件';
    expect(await open(folder)('jw_cases').where({ title }).pluck('version')).toEqual([1]);
  }, 600_000);

  test('fires once at its start what fell due while nothing ran, and not again at the next', async () => {
    const folder = temporaryFolder();
    const set = await timersSetOn(folder, monday);
    expect(set.length).toBeGreaterThanOrEqual(2);
    await serveUntilFired(folder, set);
    // Of a case that was opened in between: once it has fired, a whole round has been made.
    const more = await timersSetOn(folder, '2026-03-03T01:30:00.000Z');
    await serveUntilFired(folder, more);
    const fired = await firedIn(open(folder));
    for (const { caseId, id, dueAt } of [...set, ...more]) {
      const own = fired.filter((one) => one.caseId === caseId && one.id === id);
      expect(own, `${caseId} ${id}`).toHaveLength(1);
      expect((own[0]?.at ?? '') >= dueAt).toBe(true);
    }
  }, 600_000);
});

interface SetTimer {
  readonly caseId: string;
  readonly id: string;
  readonly dueAt: string;
}

async function serving(folder: string): Promise<Program> {
  const server = await startProgram(['serve', '--demo', '--port', '0', '--data', folder, '--json']);
  await server.until(({ stdout }) => isWholeJson(stdout));
  return server;
}

async function refusesConnections(address: string): Promise<void> {
  for (;;) {
    const refused = await fetch(`${address}/healthz`).then(
      () => false,
      () => true,
    );
    if (refused) return;
    await after(20);
  }
}

/** Opens two cases months ago, whose deadlines nobody was there to warn of; their timers. */
async function timersSetOn(folder: string, instant: string): Promise<readonly SetTimer[]> {
  const database = join(folder, 'jingwei.sqlite');
  const known = existsSync(database) ? await waitingIn(open(folder)) : [];
  const opened = existsSync(database)
    ? await createRuntime({ database, clock: new HandClock(instant), years: await years })
    : (await openTestRuntime({ database, clock: new HandClock(instant) })).runtime;
  await opened.cases.start(clerk, leak);
  await opened.cases.start(gridWorker, { ...leak, unit: 'hehua-1', values: gridValues });
  await opened.close();
  const set = await waitingIn(open(folder));
  return set.filter(({ caseId }) => !known.some((one) => one.caseId === caseId));
}

const gridValues = { ...leak.values, channel: 'channel-grid' };

async function serveUntilFired(folder: string, set: readonly SetTimer[]): Promise<void> {
  const server = await serving(folder);
  const handle = open(folder);
  for (;;) {
    const waiting = await waitingIn(handle);
    if (!set.some((one) => waiting.some((row) => isSame(row, one)))) break;
    await after(100);
  }
  server.signal('SIGTERM');
  expect(await server.ended).toBe(0);
}

function isSame(a: SetTimer, b: SetTimer): boolean {
  return a.caseId === b.caseId && a.id === b.id;
}

async function waitingIn(handle: Knex): Promise<readonly SetTimer[]> {
  return await handle('jw_timers')
    .where({ city })
    .select({ caseId: 'case_id', id: 'id', dueAt: 'due_at' });
}

async function firedIn(handle: Knex) {
  const rows: { case_id: string; body: string }[] = await handle('jw_history')
    .select('case_id', 'body')
    .orderBy('seq');
  return rows.flatMap(({ case_id, body }) => {
    const { at, event } = JSON.parse(body) as {
      at: string;
      event: { type: string; timer?: string };
    };
    return event.type === 'timer' ? [{ caseId: case_id, id: event.timer ?? '', at }] : [];
  });
}

/** A look at the database beside the server. */
function open(folder: string): Knex {
  const handle = knex({
    client: Sqlite3Client as never,
    connection: { filename: join(folder, 'jingwei.sqlite') },
    useNullAsDefault: true,
  });
  onTestFinished(() => handle.destroy());
  return handle;
}
