import { isLocalDate } from '../../calendar/index.ts';
import type { ProblemPlace } from '../../problem/problem.ts';
import { below, type Findings } from './scope.ts';

/** A lower bound lies above its upper one. */
export function checkBounds(
  low: number | string | undefined,
  high: number | string | undefined,
  place: ProblemPlace,
  findings: Findings,
): void {
  if (low !== undefined && high !== undefined && low > high) {
    findings.add('ENGINE_BOUNDS_REVERSED', place, { low, high });
  }
}

/** Days between which something is valid: they exist, and in order. */
export function checkValidity(
  element: Readonly<Record<string, unknown>>,
  place: ProblemPlace,
  findings: Findings,
): void {
  for (const key of ['validFrom', 'validUntil']) {
    const day = element[key];
    if (typeof day === 'string' && !isLocalDate(day)) {
      findings.add('ENGINE_DATE_INVALID', below(place, `/${key}`), { got: day });
    }
  }
  const { validFrom, validUntil } = element as { validFrom?: string; validUntil?: string };
  checkBounds(validFrom, validUntil, place, findings);
}
