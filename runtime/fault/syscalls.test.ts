import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../test/store/open-test-runtime.ts';
import { addressIn, isWholeJson, leadOf, signIn, write } from './http-client.ts';
import { type ProgramSettings, startProgram } from './http-program.ts';
import { needStrace } from './strace.ts';
import { type AnsweredCommand, answersIn, tracedCalls } from './sync-trace.ts';

const commands = 50;
const weakened = fileURLToPath(new URL('./weakened-server.ts', import.meta.url));

describe('an answer to a client means that it is on disk', () => {
  test(`${commands} commands are flushed to the write-ahead log before their answers leave`, async () => {
    needStrace();
    const folder = temporaryFolder();
    const serve = ['serve', '--demo', '--port', '0', '--data', folder, '--json'];
    const answers = await traced(folder, serve, {});
    expect(answers.length).toBeGreaterThanOrEqual(commands);
    expect(answers.filter(({ flushed }) => !flushed)).toEqual([]);
  }, 600_000);

  test('the same check goes red when the connection is weakened behind the back of the runtime', async () => {
    needStrace();
    const folder = temporaryFolder();
    const serve = ['serve', '--demo', '--port', '0', '--data', folder, '--json'];
    const made = await startProgram(serve);
    await made.until(({ stdout }) => isWholeJson(stdout));
    made.signal('SIGTERM');
    expect(await made.ended).toBe(0);
    const answers = await traced(folder, [folder], { script: weakened });
    expect(answers.length).toBeGreaterThanOrEqual(commands);
    expect(answers.filter(({ flushed }) => !flushed).length).toBeGreaterThanOrEqual(commands);
  }, 600_000);

  test('the check tells a flush that is missing, fails, is of another file or comes too late', () => {
    const write1 = '7 pwrite64(5</d/c.sqlite-wal>, "x"..., 24, 0) = 24';
    const flush = '7 fdatasync(5</d/c.sqlite-wal>) = 0';
    const answer = '1 writev(9<socket:[3]>, [{iov_base="HTTP/1.1 201 Created\\r\\n"...}], 2) = 99';
    const flushedIn = (lines: readonly string[]) =>
      answersIn(lines.join('\n'), '-wal').map(({ flushed }) => flushed);
    expect(flushedIn([write1, flush, answer])).toEqual([true]);
    expect(flushedIn([write1, answer, flush])).toEqual([false]);
    expect(flushedIn([flush, write1, answer])).toEqual([false]);
    expect(flushedIn([write1, '7 fsync(6</d/c.sqlite>) = 0', answer])).toEqual([false]);
    expect(flushedIn([write1, flush.replace('= 0', '= -1 EIO (error)'), answer])).toEqual([false]);
    const [begun, ended] = [
      '7 fdatasync(5</d/c.sqlite-wal> <unfinished ...>',
      '7 <... fdatasync resumed>) = 0',
    ];
    expect(flushedIn([write1, begun, ended, answer])).toEqual([true]);
    expect(flushedIn([write1, begun, answer, ended])).toEqual([false]);
    expect(flushedIn([write1, begun, write1.replace('7', '8'), ended, answer])).toEqual([false]);
    expect(flushedIn([answer, write1, flush, answer, answer])).toEqual([true]);
  });
});

/** Sends commands to a traced server, one after the other, and reads the trace when it has ended. */
async function traced(
  folder: string,
  parameters: readonly string[],
  settings: ProgramSettings,
): Promise<readonly AnsweredCommand[]> {
  const trace = join(folder, 'trace');
  // -D: the server stays the child of the test, strace is the one that stands aside.
  const flags = ['-D', '-f', '-y', '-s', '40', '--seccomp-bpf', '-o', trace];
  const under = ['strace', ...flags, '-e', `trace=${tracedCalls.join(',')}`];
  const server = await startProgram(parameters, { ...settings, under });
  await server.until(({ stdout }) => isWholeJson(stdout));
  const address = addressIn(server.output.stdout);
  if (settings.script === undefined) await atRest(address);
  const session = await signIn(address, folder, 'chenmin');
  for (let n = 0; n < commands; n += 1) {
    const { status } = await write(address, session, '/cases', leadOf(`s-${n}`), `s-${n}`);
    expect(status).toBe(201);
  }
  server.signal('SIGTERM');
  expect(await server.ended).toBe(0);
  return answersIn(await wholeTrace(trace, server.pid), 'jingwei.sqlite-wal');
}

/**
 * What fell due before the start is written beside the first commands and would be taken for theirs.
 * Only the real server fires timers.
 */
async function atRest(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    if (/^jingwei_timers_due 0$/m.test(metrics)) return;
    await after(50);
  }
  expect.fail('the timers that were due have not fired within 30 seconds');
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
