import type { Parts } from '../parts.ts';
import type { HealthMethods } from '../runtime.ts';
import { answersReads, countFigures } from '../store/health.ts';
import { verifyChains } from '../store/verify-chains.ts';

export function healthMethods(parts: Parts): HealthMethods {
  return {
    ready: () => answersReads(parts.reader),
    figures: () => countFigures(parts.reader, parts.clock.now()),
    verifyChains: () => verifyChains(parts.reader),
  };
}
