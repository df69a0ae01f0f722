import { dirname } from 'node:path';
import { momentsOf } from './sync-trace.ts';

/** In what order an upload came to disk. */
export interface TracedUpload {
  /** Whether its bytes were flushed before the database was told of it. */
  readonly content: boolean;
  /** Whether its name, and those of the folders made for it, were flushed before that. */
  readonly name: boolean;
  /** Whether what the database was told was flushed before the answer left. */
  readonly row: boolean;
}

/**
 * Reads what `strace -f -y` wrote while files were uploaded one after the other. `incoming` marks the
 * names of files that are being written, `storage` the folder of the attachments, `log` the end of the
 * write-ahead log's name.
 */
export function uploadsIn(
  trace: string,
  { incoming, storage, log }: { incoming: string; storage: string; log: string },
): readonly TracedUpload[] {
  const uploads: TracedUpload[] = [];
  const unflushed = new Set<string>();
  const unflushedNames = new Set<string>();
  /** Threads in a flush that began after the last change of what they flush. */
  const flushing = new Map<string, string>();
  let upload = null as TracedUpload | null;
  const changed = (target: string) => {
    for (const [thread, flushed] of flushing) if (flushed === target) flushing.delete(thread);
  };
  for (const { at, thread, call, target, text } of momentsOf(trace)) {
    const isFlush = call === 'fsync' || call === 'fdatasync';
    const held = text.trimEnd().endsWith('= 0');
    if (isFlush) {
      if (at === 'begin') flushing.set(thread, target);
      else if (flushing.delete(thread) && held) {
        unflushed.delete(target);
        unflushedNames.delete(target);
      }
    } else if (call === 'rename' || call === 'mkdir') {
      if (!target.startsWith(storage) || at === 'begin') continue;
      changed(dirname(target));
      unflushedNames.add(dirname(target));
      if (call === 'mkdir') continue;
      const isFlushed = ![...unflushed].some((path) => path.includes(incoming));
      upload = { content: isFlushed, name: true, row: false };
    } else if (at === 'begin' && target.startsWith('socket:')) {
      if (upload === null || !/HTTP\/1\.1 201/.test(text)) continue;
      uploads.push({ ...upload, row: ![...unflushed].some((path) => path.endsWith(log)) });
      unflushed.clear();
      upload = null;
    } else if (at === 'begin' && (target.includes(incoming) || target.endsWith(log))) {
      changed(target);
      unflushed.add(target);
      if (upload !== null && target.endsWith(log)) {
        upload = { ...upload, name: upload.name && unflushedNames.size === 0 };
      }
    }
  }
  return uploads;
}
