import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../test/store/open-test-runtime.ts';
import { isWholeJson, leadOf, signIn, write } from './http-client.ts';
import { type ProgramSettings, startProgram } from './http-program.ts';
import { needStrace } from './strace.ts';
import { type AnsweredCommand, answersIn } from './sync-trace.ts';
import { atRest, startTraced } from './traced-server.ts';

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
  const { address, end } = await startTraced(folder, parameters, settings);
  const session = await signIn(address, folder, 'chenmin');
  for (let n = 0; n < commands; n += 1) {
    if (settings.script === undefined) await atRest(address);
    const { status } = await write(address, session, '/cases', leadOf(`s-${n}`), `s-${n}`);
    expect(status).toBe(201);
  }
  return answersIn(await end(), 'jingwei.sqlite-wal');
}
