import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../test/store/open-test-runtime.ts';
import { signIn, upload } from './http-client.ts';
import type { ProgramSettings } from './http-program.ts';
import { needStrace } from './strace.ts';
import { atRest, startTraced } from './traced-server.ts';
import { type TracedUpload, uploadsIn } from './upload-trace.ts';

const uploads = 20;
const weakened = fileURLToPath(new URL('./weakened-files.ts', import.meta.url));
const whole: TracedUpload = { content: true, name: true, row: true };

describe('an attachment', () => {
  test('has its bytes and its name on disk before the row that names it, and that before the answer', async () => {
    const found = await traced({});
    expect(found).toEqual(Array.from({ length: uploads }, () => whole));
  }, 600_000);

  test.each([
    ['content', { ...whole, content: false }],
    ['name', { ...whole, name: false }],
  ])(
    'without the flushing of its %s makes the same check go red',
    async (what, expected) => {
      const found = await traced({ script: weakened, env: { JINGWEI_WEAKEN: what } });
      expect(found).toEqual(Array.from({ length: uploads }, () => expected));
    },
    600_000,
  );

  test('is told from one whose flush is missing, fails, comes too late or is of another folder', () => {
    const marks = { incoming: '/incoming-', storage: '/d/attachments', log: '.sqlite-wal' };
    const bytes = '7 write(5</d/attachments/incoming-1>, "x"..., 4) = 4';
    const flush = '7 fsync(5</d/attachments/incoming-1>) = 0';
    const folder = '7 mkdir("/d/attachments/ab", 0700) = 0';
    const name = '7 rename("/d/attachments/incoming-1", "/d/attachments/ab/ab12") = 0';
    const flushName = '7 fsync(6</d/attachments/ab>) = 0';
    const flushFolder = '7 fsync(6</d/attachments>) = 0';
    const row = '8 pwrite64(9</d/c.sqlite-wal>, "x"..., 24, 0) = 24';
    const flushRow = '8 fdatasync(9</d/c.sqlite-wal>) = 0';
    const answer = '1 writev(9<socket:[3]>, [{iov_base="HTTP/1.1 201 Created\\r\\n"...}], 2) = 99';
    const good = [bytes, flush, folder, name, flushName, flushFolder, row, flushRow, answer];
    const read = (lines: readonly string[]) => uploadsIn(lines.join('\n'), marks);
    const without = (line: string) => good.filter((one) => one !== line);
    expect(read([...good, ...good])).toEqual([whole, whole]);
    expect(read(without(flush))).toEqual([{ ...whole, content: false }]);
    expect(read(without(flushName))).toEqual([{ ...whole, name: false }]);
    expect(read(without(flushFolder))).toEqual([{ ...whole, name: false }]);
    expect(read(without(flushRow))).toEqual([{ ...whole, row: false }]);
    expect(read([...without(flushName).slice(0, -1), flushName, answer])).toEqual([
      { ...whole, name: false },
    ]);
    expect(read([flush, ...without(flush)])).toEqual([{ ...whole, content: false }]);
    const failing = flush.replace('= 0', '= -1 EIO (error)');
    expect(read(good.map((one) => (one === flush ? failing : one)))).toEqual([
      { ...whole, content: false },
    ]);
    const [begun, ended] = [
      '6 fsync(5</d/attachments/incoming-1> <unfinished ...>',
      '6 <... fsync resumed>) = 0',
    ];
    expect(read([bytes, begun, ended, ...good.slice(2)])).toEqual([whole]);
    expect(read([begun, bytes, ended, ...good.slice(2)])).toEqual([{ ...whole, content: false }]);
    expect(read(without(folder).filter((one) => one !== flushFolder))).toEqual([whole]);
  });
});

/** Uploads files of many sizes to a traced server, one after the other. */
async function traced(settings: ProgramSettings): Promise<readonly TracedUpload[]> {
  needStrace();
  const folder = temporaryFolder();
  const serve = ['serve', '--demo', '--port', '0', '--data', folder, '--json'];
  const { address, end } = await startTraced(folder, serve, settings);
  await atRest(address);
  const session = await signIn(address, folder, 'chenmin');
  for (let n = 0; n < uploads; n += 1) {
    const bytes = randomBytes(1 + n * 20_011);
    const { status } = await upload(address, session, `第${n}张.png`, new Uint8Array(bytes));
    expect(status).toBe(201);
  }
  const storage = join(folder, 'attachments');
  return uploadsIn(await end(), { incoming: '/incoming-', storage, log: 'jingwei.sqlite-wal' });
}
