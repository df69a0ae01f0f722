import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/jingwei.js', import.meta.url));

export interface Account {
  readonly username: string;
  readonly password: string;
}

/** The built server in a process of its own, with a demo city that nobody has touched yet. */
export interface DemoServer {
  readonly address: string;
  /** Its data folder, which goes when it stops. */
  readonly data: string;
  /** By the person's name. */
  readonly accounts: ReadonlyMap<string, Account>;
  stop(): Promise<void>;
}

/** Starts `jingwei serve --demo` (which builds what is missing) on a free port and a new data folder. */
export async function serveDemo(): Promise<DemoServer> {
  const data = mkdtempSync(join(tmpdir(), 'jingwei-browser-'));
  const server = spawn(
    process.execPath,
    [program, 'serve', '--demo', '--json', '--port', '0', '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(server, 'exit');
  const address = await Promise.race([
    addressFrom(server.stdout),
    ended.then(() => assert.fail('the server ended before it was ready')),
  ]);
  return {
    address,
    data,
    accounts: readAccounts(join(data, 'demo-people.txt')),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The server prints one JSON document once it listens. */
async function addressFrom(output: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += part.toString();
    if (text.endsWith('}\n')) break;
  }
  return (JSON.parse(text) as { address: string }).address;
}

function readAccounts(file: string): ReadonlyMap<string, Account> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [username = '', password = '', name = ''] = line.split('\t');
      return [name, { username, password }];
    }),
  );
}
