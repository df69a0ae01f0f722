import { addMs } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import type { Duty } from '../runtime.ts';
import { advance } from '../steps/take-step.ts';
import { loadCase } from '../store/cases.ts';
import { type DueTimer, isTimerDue, loadDueTimers, postponeTimer } from '../store/timers.ts';
import { retryDelayMs } from './backoff.ts';
import { makeDuty } from './duty.ts';

const pauseMs = 1_000;
const batch = 64;

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
    { pauseMs },
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
    const nextAt = addMs(now, retryDelayMs(timer.attempts));
    const error = cause instanceof Error ? cause.message : String(cause);
    await parts.writer.submit((tx) => postponeTimer(tx, timer, nextAt, error));
    return false;
  }
}
