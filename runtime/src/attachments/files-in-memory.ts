import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { AttachmentFiles } from './attachment-files.ts';

/** For a runtime whose database is in memory too: nothing of it outlives the process. */
export function filesInMemory(): AttachmentFiles {
  const kept = new Map<string, Buffer>();
  return {
    async store(bytes, maxBytes) {
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of bytes) {
        size += piece.byteLength;
        if (size > maxBytes) {
          throw new RuntimeError('RUNTIME_ATTACHMENT_TOO_LARGE', { details: { max: maxBytes } });
        }
        pieces.push(piece);
      }
      const content = Buffer.concat(pieces);
      const sha256 = createHash('sha256').update(content).digest('hex');
      kept.set(sha256, content);
      return { sha256, size, head: content.subarray(0, 512) };
    },
    async open(sha256) {
      const content = kept.get(sha256);
      return content === undefined ? null : Readable.from([content]);
    },
    discardUnfinished: async () => 0,
  };
}
