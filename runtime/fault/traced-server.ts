import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import { addressIn, isWholeJson } from './http-client.ts';
import { type ProgramSettings, startProgram } from './http-program.ts';
import { tracedCalls } from './sync-trace.ts';

export interface TracedServer {
  readonly address: string;
  /** Stops the server and answers what strace saw of it. */
  end(): Promise<string>;
}

/** A server under strace. */
export async function startTraced(
  folder: string,
  parameters: readonly string[],
  settings: ProgramSettings = {},
): Promise<TracedServer> {
  const trace = join(folder, 'trace');
  // -D: the server stays the child of the test, strace is the one that stands aside.
  const flags = ['-D', '-f', '-y', '-s', '40', '--seccomp-bpf', '-o', trace];
  const under = ['strace', ...flags, '-e', `trace=${tracedCalls.join(',')}`];
  const server = await startProgram(parameters, { ...settings, under });
  await server.until(({ stdout }) => isWholeJson(stdout));
  return {
    address: addressIn(server.output.stdout),
    async end() {
      server.signal('SIGTERM');
      expect(await server.ended).toBe(0);
      return await wholeTrace(trace, server.pid);
    },
  };
}

/**
 * What fell due before the start, and what a command leaves to be delivered, is written beside the next
 * commands and would be taken for theirs. Only the real server fires timers and delivers.
 */
export async function atRest(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    const isIdle = (name: string) => new RegExp(`^${name} 0$`, 'm').test(metrics);
    if (isIdle('jingwei_timers_due') && isIdle('jingwei_deliveries_waiting')) return;
    await after(50);
  }
  expect.fail('what was due has not been done within 30 seconds');
}

/** strace may still be writing when the server has ended. */
async function wholeTrace(path: string, pid: number): Promise<string> {
  // strace pads short process ids.
  const last = new RegExp(`^${pid}\\s+\\+\\+\\+ exited`, 'm');
  for (;;) {
    const text = readFileSync(path, 'utf8');
    if (last.test(text)) return text;
    await after(50);
  }
}
