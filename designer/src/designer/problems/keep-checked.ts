import type { Bundle, Problem } from '@jingwei/engine';
import type { EditorStore } from '../editing/editor-store.ts';

export interface Checker {
  readonly check: (bundle: Bundle) => Promise<readonly Problem[]>;
  readonly close: () => void;
}

/** Long enough not to check in the midst of a gesture, short enough to be there when one looks, in ms. */
const pauseMs = 150;

/**
 * Keeps the problems of a draft up to date while it is edited. A large pack takes about 40 ms to check,
 * more than a frame, so that it is done a moment later and elsewhere. Gives a function that stops it.
 */
export function keepChecked(store: EditorStore, checker: Checker): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async () => {
    const { bundle } = store.getState().draft;
    const problems = await checker.check(bundle);
    if (store.getState().draft.bundle === bundle) store.getState().setProblems(problems);
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.draft.bundle === before.draft.bundle) return;
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pauseMs);
  });
  void check();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    checker.close();
  };
}

/** Checks in a worker of its own. */
export function workerChecker(): Checker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (problems: readonly Problem[]) => void>();
  let run = 0;
  worker.onmessage = ({ data }: MessageEvent<{ run: number; problems: readonly Problem[] }>) => {
    waiting.get(data.run)?.(data.problems);
    waiting.delete(data.run);
  };
  return {
    check: (bundle) =>
      new Promise((resolve) => {
        run += 1;
        waiting.set(run, resolve);
        worker.postMessage({ run, bundle });
      }),
    close: () => worker.terminate(),
  };
}
