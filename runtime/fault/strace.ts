import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** Found, or installed where that is allowed; a test that was skipped would promise what nobody saw. */
export function needStrace(): void {
  const isThere = () => spawnSync('strace', ['-V']).status === 0;
  if (isThere()) return;
  const install = 'apt-get update && apt-get install -y --no-install-recommends strace';
  if (process.getuid?.() === 0) spawnSync('sh', ['-c', install], { timeout: 240_000 });
  if (!isThere()) expect.fail(`strace is needed: run  sudo sh -c '${install}'`);
}

/** A place in a program's life: when it enters a system call for the n-th time. */
export interface CrashPoint {
  readonly call: string;
  readonly nth: number;
}

/**
 * Puts a program under strace, which kills it there with SIGKILL: at the same write of the same start
 * each time, however fast the machine is. -D: the program stays the child of the test. strace counts
 * by thread, so the program must be given one thread for its files and its database.
 */
export function killedAt({ call, nth }: CrashPoint): {
  readonly under: readonly string[];
  readonly env: NodeJS.ProcessEnv;
} {
  const quiet = ['-D', '-f', '-qq', '-o', '/dev/null'];
  const kill = `inject=${call}:signal=SIGKILL:when=${nth}`;
  return {
    under: ['strace', ...quiet, '-e', `trace=${call}`, '-e', kill],
    env: { UV_THREADPOOL_SIZE: '1' },
  };
}
