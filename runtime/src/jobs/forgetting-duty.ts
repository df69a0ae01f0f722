import { addMs } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import type { Duty } from '../runtime.ts';
import { forgetAnswers } from '../store/idempotency.ts';
import { makeDuty } from '../timers/duty.ts';

const hourMs = 3_600_000;
/** A client that has not repeated its request for a week does not mean the same one any more. */
const keptMs = 7 * 24 * hourMs;

/** Forgets the answers kept for idempotency keys of more than a week ago. Says how many. */
export function forgettingDuty(parts: Parts): Duty {
  return makeDuty(
    async (asked) => {
      const before = addMs(asked ?? parts.clock.now(), -keptMs);
      return await parts.writer.submit((tx) => forgetAnswers(tx, before));
    },
    {
      pauseMs: hourMs,
      onFailure: (cause) => parts.trouble({ duty: 'forgetting', what: 'round', cause }),
    },
  );
}
