import type { Parts } from '../parts.ts';
import type { HealthMethods } from '../runtime.ts';
import { answersReads, countFigures } from '../store/health.ts';
import { loadParkedTimers } from '../store/timers.ts';
import { verifyChains } from '../store/verify-chains.ts';

export function healthMethods(parts: Parts): HealthMethods {
  return {
    ready: () => answersReads(parts.reader),
    figures: () => countFigures(parts.reader, parts.clock.now()),
    parkedTimers: (limit) => loadParkedTimers(parts.reader, limit),
    verifyChains: () => verifyChains(parts.reader),
  };
}
