import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRuntime } from '../../src/create-runtime.ts';
import {
  acceptance,
  clerk,
  leak,
  mediator,
  openTestRuntime,
  temporaryFolder,
} from './open-test-runtime.ts';

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100, 7)]);

async function* pieces(...buffers: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* buffers;
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all);
}

describe('an attachment', () => {
  test('is stored once by its content, told by its bytes and given back the same', async () => {
    const storage = temporaryFolder();
    const { runtime } = await openTestRuntime({ storage });
    const first = await runtime.attachments.add(clerk, {
      name: 'C:\\照片\\天花板.html',
      bytes: pieces(png.subarray(0, 4), png.subarray(4)),
    });
    const sha256 = createHash('sha256').update(png).digest('hex');
    expect(first).toMatchObject({ name: '天花板.html', size: 108, mediaType: 'image/png', sha256 });
    const second = await runtime.attachments.add(clerk, { name: 'b.png', bytes: pieces(png) });
    expect(second.id).not.toBe(first.id);
    expect(readFileSync(join(storage, sha256.slice(0, 2), sha256))).toEqual(png);
    expect(readdirSync(storage)).toEqual([sha256.slice(0, 2)]);
    const { bytes } = await runtime.attachments.read(clerk, first.id);
    expect(await whole(bytes)).toEqual(png);
  });

  test('is its uploader’s until a case names it, and then of those who see the case', async () => {
    const { runtime } = await openTestRuntime();
    const added = await runtime.attachments.add(clerk, { name: 'a.png', bytes: pieces(png) });
    await expect(runtime.attachments.describe(mediator, added.id)).rejects.toMatchObject({
      code: 'RUNTIME_ATTACHMENT_UNKNOWN',
    });
    const { id } = await runtime.cases.start(clerk, leak);
    await runtime.cases.step(clerk, id, {
      version: 1,
      action: 'accept',
      values: { ...acceptance, evidence: [added.id] },
    });
    expect(await runtime.attachments.describe(mediator, added.id)).toEqual(added);
    const elsewhere = { city: 'yunzhou', person: 'zhou-ping' };
    await expect(runtime.attachments.read(elsewhere, added.id)).rejects.toMatchObject({
      status: 404,
    });
  });

  test('leaves nothing behind when it is too large or empty', async () => {
    const storage = temporaryFolder();
    const { runtime } = await openTestRuntime({ storage });
    const mebibyte = Buffer.alloc(1024 * 1024, 1);
    const tooMuch = Array.from({ length: 21 }, () => mebibyte);
    const large = { name: 'large.bin', bytes: pieces(...tooMuch) };
    await expect(runtime.attachments.add(clerk, large)).rejects.toMatchObject({
      code: 'RUNTIME_ATTACHMENT_TOO_LARGE',
      status: 413,
    });
    const empty = { name: 'empty.txt', bytes: pieces() };
    await expect(runtime.attachments.add(clerk, empty)).rejects.toMatchObject({
      code: 'RUNTIME_ATTACHMENT_EMPTY',
    });
    expect(readdirSync(storage).filter((name) => name.startsWith('incoming'))).toEqual([]);
  });

  test('whose upload was cut off is removed by the next server, not by a tool beside one', async () => {
    const folder = temporaryFolder();
    const [database, storage] = [join(folder, 'city.db'), join(folder, 'attachments')];
    const first = await openTestRuntime({ database, storage });
    const added = await first.runtime.attachments.add(clerk, { name: 'a', bytes: pieces(png) });
    writeFileSync(join(storage, 'incoming-1'), png.subarray(0, 20));
    const tool = await createRuntime({ database, storage, exclusive: false });
    expect(readdirSync(storage)).toContain('incoming-1');
    await tool.close();
    await first.runtime.close();
    const { runtime } = await openTestRuntime({ database, storage });
    expect(readdirSync(storage)).toEqual([added.sha256.slice(0, 2)]);
    const { bytes } = await runtime.attachments.read(clerk, added.id);
    expect(await whole(bytes)).toEqual(png);
  });
});
