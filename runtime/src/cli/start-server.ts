import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { systemClock } from '../clock/clock.ts';
import { createRuntime } from '../create-runtime.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import { buildServer } from '../http/server.ts';
import { loadYears } from '../publications/load-years.ts';
import type { Runtime } from '../runtime.ts';
import type { Trouble } from '../timers/trouble.ts';
import { type DemoAccounts, prepareDemo } from './demo-accounts.ts';
import { calendarsFolder, databaseFileName, webFolder } from './places.ts';
import type { ServeSettings } from './serve-settings.ts';

export interface StartedServer {
  /** Where a browser goes. */
  readonly address: string;
  /** The data folder, absolute. */
  readonly data: string;
  readonly accounts: DemoAccounts | null;
  /** Finishes what has come in, then closes everything. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly demo: boolean;
  /** Browsers reach it over TLS. */
  readonly secure: boolean;
}

/** How long requests under way may take when the server is stopped. */
const drainMs = 10_000;

/** Opens the data, makes the demo where asked for, listens, and starts timers and deliveries. */
export async function startServer(
  settings: ServeSettings,
  { demo, secure }: StartOptions,
): Promise<StartedServer> {
  const data = madeFolder(resolve(settings.data));
  let log: (trouble: Trouble) => void = () => {};
  const runtime = await createRuntime({
    database: settings.database ?? join(data, databaseFileName),
    storage: join(data, 'attachments'),
    years: await loadYears(calendarsFolder),
    onTrouble: (trouble) => log(trouble),
  });
  try {
    const accounts = demo ? await prepareDemo(runtime, data, systemClock.now()) : null;
    const server = await buildServer({
      runtime,
      secure,
      webFolder,
      processFigures: true,
      logger: { level: 'warn', stream: process.stderr },
    });
    log = ({ cause, ...trouble }) =>
      server.log.error({ ...trouble, err: cause }, `${trouble.duty}: ${trouble.what}`);
    const address = await listen(server, settings);
    runtime.start();
    return { address, data, accounts, stop: () => stop(server, runtime) };
  } catch (cause) {
    await runtime.close();
    throw cause;
  }
}

function madeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new RuntimeError('RUNTIME_DATA_FOLDER_UNUSABLE', { details: { folder, what }, cause });
  }
}

async function listen(server: FastifyInstance, { host, port }: ServeSettings): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    const what = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const code = what === 'EADDRINUSE' ? 'RUNTIME_PORT_IN_USE' : 'RUNTIME_LISTENING_FAILED';
    throw new RuntimeError(code, { details: { host, port, what }, cause });
  }
  const bound = server.server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${actual}`;
}

async function stop(server: FastifyInstance, runtime: Runtime): Promise<void> {
  const late = setTimeout(() => server.server.closeAllConnections(), drainMs);
  await server.close();
  clearTimeout(late);
  await runtime.close();
}
