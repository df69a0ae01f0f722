import type { Readable } from 'node:stream';

/** Where the bytes of attachments lie, by their SHA-256. */
export interface AttachmentFiles {
  /**
   * Stores the bytes so that they survive a loss of power before it answers. Throws
   * RUNTIME_ATTACHMENT_TOO_LARGE and keeps nothing when they are more than `maxBytes`.
   */
  store(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBytes>;
  /** Null when there are none. */
  open(sha256: string): Promise<Readable | null>;
  /**
   * Removes what uploads left behind that never ended, because the process was killed. Only for who
   * has the storage alone. Says how many.
   */
  discardUnfinished(): Promise<number>;
}

export interface StoredBytes {
  readonly sha256: string;
  readonly size: number;
  /** The first bytes, for telling the media type. */
  readonly head: Uint8Array;
}
