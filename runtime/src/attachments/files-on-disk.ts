import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { AttachmentFiles, StoredBytes } from './attachment-files.ts';

const headBytes = 512;

/** How the name of a file begins whose bytes have not all come yet. */
const unfinished = 'incoming-';

/** `<folder>/ab/abcdef…`: the same content is stored once. */
export function filesOnDisk(folder: string): AttachmentFiles {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  let made: Promise<void> | null = null;
  return {
    async store(bytes, maxBytes) {
      made ??= makeFolder(folder).catch((cause) => {
        made = null;
        throw cause;
      });
      await made;
      const temporary = join(folder, `${unfinished}${randomUUID()}`);
      try {
        const stored = await writeAndSync(temporary, bytes, maxBytes);
        const path = pathOf(stored.sha256);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await rename(temporary, path);
        // The file's bytes are on disk; its name is only when its folder is, and the folder's name too.
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
    async discardUnfinished() {
      const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ENOENT') return [];
        throw cause;
      });
      const left = names.filter((name) => name.startsWith(unfinished));
      for (const name of left) await unlink(join(folder, name));
      return left.length;
    },
  };
}

/** Once for each process: whether an earlier one came to flush the name of a folder is not known. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  let at = resolve(folder);
  await syncFolder(dirname(at));
  while (first !== undefined && at !== resolve(first) && at !== dirname(at)) {
    at = dirname(at);
    await syncFolder(dirname(at));
  }
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
      // Unlike `write`, this goes on until the whole piece is written.
      await file.appendFile(piece);
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
