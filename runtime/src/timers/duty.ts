import type { Duty } from '../runtime.ts';

export interface DutySettings {
  /** Milliseconds between the end of one round and the start of the next. */
  readonly pauseMs: number;
  /** Told of a round that failed; the duty goes on with the next one. */
  readonly onFailure?: (cause: unknown) => void;
}

/** Wraps one round of a duty into the shape of all of them: rounds follow one another, never overlap. */
export function makeDuty(
  round: (now: string | undefined) => Promise<number>,
  settings: DutySettings,
): Duty {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let isStarted = false;
  const runOnce = (now?: string): Promise<number> => {
    const result = running.then(() => round(now));
    running = result.catch(() => {});
    return result;
  };
  const goOn = () => {
    if (!isStarted) return;
    timer = setTimeout(() => {
      runOnce()
        .catch((cause) => settings.onFailure?.(cause))
        .finally(goOn);
    }, settings.pauseMs);
    timer.unref();
  };
  return {
    start() {
      if (isStarted) return;
      isStarted = true;
      goOn();
    },
    async stop() {
      isStarted = false;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
    runOnce,
  };
}
