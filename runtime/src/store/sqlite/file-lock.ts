import { closeSync, fsyncSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { RuntimeError } from '../../errors/runtime-error.ts';

export interface FileLock {
  release(): void;
}

/**
 * One server process a SQLite file: a second one would wait for the first one's writes with the
 * whole process. The lock is a file beside the database that names its process; one whose process
 * has died is taken over. Command-line tools do not take it: they write through BEGIN IMMEDIATE.
 */
export function lockFile(database: string): FileLock {
  const path = `${database}.lock`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (create(path)) return { release: () => removeOwn(path) };
    const owner = readOwner(path);
    if (owner !== null && owner !== process.pid && isAlive(owner)) {
      throw new RuntimeError('RUNTIME_DATABASE_IN_USE', {
        details: { file: database, pid: owner },
      });
    }
    if (owner === process.pid && heldHere.has(path)) {
      throw new RuntimeError('RUNTIME_DATABASE_IN_USE', {
        details: { file: database, pid: owner },
      });
    }
    remove(path);
  }
  throw new RuntimeError('RUNTIME_DATABASE_IN_USE', { details: { file: database, pid: '?' } });
}

/** Locks of this process: after a restart another process may have got the same id. */
const heldHere = new Set<string>();

function create(path: string): boolean {
  try {
    const handle = openSync(path, 'wx', 0o600);
    writeSync(handle, `${process.pid}\n`);
    fsyncSync(handle);
    closeSync(handle);
    heldHere.add(path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function readOwner(path: string): number | null {
  try {
    const owner = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeOwn(path: string): void {
  if (!heldHere.delete(path)) return;
  if (readOwner(path) === process.pid) remove(path);
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
}
