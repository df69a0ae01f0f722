import { addMs, EngineError } from '@jingwei/engine';
import type { RuntimeCode } from '../errors/codes.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import type { Duty } from '../runtime.ts';
import { advance } from '../steps/take-step.ts';
import { loadCase } from '../store/cases.ts';
import {
  type DueTimer,
  isTimerDue,
  loadDueTimers,
  parkedUntil,
  postponeTimer,
} from '../store/timers.ts';
import { retryDelayMs } from './backoff.ts';
import { makeDuty } from './duty.ts';

const pauseMs = 1_000;
const batch = 64;
/** About ten minutes of refusals: what a case refuses that long it refuses as it is. */
const mostAttempts = 8;

/**
 * Fires what is due. The row of a timer goes in the very transaction that writes its step, so it
 * fires exactly once as a history event; rows that fell due while nobody ran are found as any other;
 * the due instant is compared again inside the transaction, so none fires early. Rounds go on until
 * nothing is due: a step may set a timer that is due already.
 */
export function timerDuty(parts: Parts): Duty {
  return makeDuty(
    async (asked) => {
      const now = asked ?? parts.clock.now();
      let fired = 0;
      for (;;) {
        const due = await loadDueTimers(parts.reader, now, batch);
        if (due.length === 0) return fired;
        const results = await Promise.all(due.map((timer) => fire(parts, timer, now)));
        fired += results.filter((result) => result).length;
      }
    },
    { pauseMs, onFailure: (cause) => parts.trouble({ duty: 'timers', what: 'round', cause }) },
  );
}

async function fire(parts: Parts, timer: DueTimer, now: string): Promise<boolean> {
  try {
    return await parts.writer.submit(async (tx) => {
      if (!(await isTimerDue(tx, timer, now))) return false;
      const stored = await loadCase(tx, timer.city, timer.caseId);
      if (stored === null) return false;
      await advance(tx, parts, stored, {
        payload: { type: 'timer', timer: timer.id },
        by: { id: systemPerson, roles: [] },
        at: now,
        ids: `timer:${timer.caseId}:${timer.id}:${stored.version}`,
        enteredFor: null,
      });
      return true;
    });
  } catch (cause) {
    // What cannot be fired now waits: it must neither be lost nor hold up the others.
    const nextAt = nextTry(timer, cause, now);
    const error = cause instanceof Error ? cause.message : String(cause);
    await parts.writer.submit((tx) => postponeTimer(tx, timer, nextAt, error));
    if (timer.attempts + 1 === mostAttempts) {
      const { city, caseId, id } = timer;
      const what = nextAt === parkedUntil ? 'parked' : 'failing';
      parts.trouble({ duty: 'timers', what, city, case: caseId, timer: id, cause });
    }
    return false;
  }
}

/**
 * A step is made from the case, its values and its publication alone, so one that was refused is refused
 * again until one of them changes: after some attempts the timer is parked. What the database or the
 * machine could not do is tried for ever.
 */
function nextTry(timer: DueTimer, cause: unknown, now: string): string {
  if (isRefusal(cause) && timer.attempts + 1 >= mostAttempts) return parkedUntil;
  return addMs(now, retryDelayMs(timer.attempts));
}

function isRefusal(cause: unknown): boolean {
  return (
    cause instanceof EngineError || (cause instanceof RuntimeError && !passing.has(cause.code))
  );
}

const passing: ReadonlySet<RuntimeCode> = new Set([
  'RUNTIME_DATABASE_FAILED',
  'RUNTIME_CLOSED',
  'RUNTIME_CASE_VERSION_STALE',
]);
