import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { AttachmentFiles, StoredBytes } from './attachment-files.ts';

const headBytes = 512;

/** `<folder>/ab/abcdef…`: the same content is stored once. */
export function filesOnDisk(folder: string): AttachmentFiles {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    async store(bytes, maxBytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = join(folder, `incoming-${randomUUID()}`);
      try {
        const stored = await writeAndSync(temporary, bytes, maxBytes);
        const path = pathOf(stored.sha256);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await rename(temporary, path);
        // The file's bytes are on disk; its name is only when its folder is.
        await syncFolder(dirname(path));
        await syncFolder(folder);
        return stored;
      } catch (cause) {
        await unlink(temporary).catch(() => {});
        throw cause;
      }
    },
    async open(sha256) {
      const path = pathOf(sha256);
      const isThere = await access(path).then(
        () => true,
        () => false,
      );
      return isThere ? createReadStream(path) : null;
    },
  };
}

async function writeAndSync(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredBytes> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    const head: Uint8Array[] = [];
    let size = 0;
    for await (const piece of bytes) {
      if (size < headBytes) head.push(piece);
      size += piece.byteLength;
      if (size > maxBytes) {
        throw new RuntimeError('RUNTIME_ATTACHMENT_TOO_LARGE', { details: { max: maxBytes } });
      }
      hash.update(piece);
      await file.write(piece);
    }
    await file.sync();
    return {
      sha256: hash.digest('hex'),
      size,
      head: Buffer.concat(head).subarray(0, headBytes),
    };
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
