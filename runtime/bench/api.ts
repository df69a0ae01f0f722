import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../../engine/bench/rules.ts';
import { acceptance, leak } from '../test/store/leak.ts';
import { Client } from './client.ts';

const clients = 64;
const runs = 5;
const runMs = 3_000;

/**
 * Durable steps a second that 64 clients get through the API: each starts cases of the mediation pack
 * and accepts them with a form of thirteen fields, on SQLite with full synchronous commits. The peer is
 * a read through the same server (session, policy, no write), so that the ratio is what a step costs
 * beyond coming in and going out.
 */
export async function benchApi(): Promise<readonly Figure[]> {
  const data = await mkdtemp(join(tmpdir(), 'jingwei-bench-'));
  const server = await startServer(data);
  try {
    const client = new Client(server.address, clients);
    await client.signIn(server.account);
    await together(client, 500, startAndAccept);
    const pairs = [];
    for (let run = 0; run < runs; run += 1) {
      pairs.push({
        steps: await together(client, runMs, startAndAccept),
        reads: await together(client, runMs, readSession),
      });
    }
    client.close();
    const steps = pairs.map((one) => one.steps);
    const value = median(steps);
    return [
      {
        name: 'api.steps',
        value,
        unit: '1/s',
        against: 'GET /api/v1/sessions/current through the same server',
        ratio: median(pairs.map((one) => one.steps / one.reads)),
        runs,
        spread: (Math.max(...steps) - Math.min(...steps)) / value,
      },
    ];
  } finally {
    await stopped(server.process);
    await rm(data, { recursive: true });
  }
}

/** What all clients did in the time, by the second. */
async function together(
  client: Client,
  ms: number,
  round: (client: Client) => Promise<number>,
): Promise<number> {
  const started = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - started < ms) {
        const more = await round(client);
        done += more;
      }
    }),
  );
  return (done * 1000) / (performance.now() - started);
}

async function readSession(client: Client): Promise<number> {
  await client.ask('GET', '/api/v1/sessions/current');
  return 1;
}

async function startAndAccept(client: Client): Promise<number> {
  const started = await client.ask('POST', '/api/v1/cases', leak);
  const { id, version } = JSON.parse(started);
  await client.ask('POST', `/api/v1/cases/${id}/steps`, {
    version,
    action: 'accept',
    values: { ...acceptance, 'accepted-on': today() },
  });
  return 2;
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

interface BenchServer {
  readonly process: ChildProcess;
  readonly address: string;
  readonly account: { readonly username: string; readonly password: string };
}

/** The product itself in a process of its own, in demo mode on a fresh folder. */
async function startServer(data: string): Promise<BenchServer> {
  const program = fileURLToPath(new URL('serve-for-bench.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--conditions=jingwei-source', program, data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const first = await new Promise<string>((line, failed) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (text.includes('\n')) line(text);
    });
    child.once('exit', (code) => failed(new RangeError(`the server ended with ${code}`)));
  });
  return { process: child, ...JSON.parse(first) };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
