import { EngineError } from '../../src/problem/engine-error.ts';
import type { Problem } from '../../src/problem/problem.ts';

/** The problems with which some work is refused. */
export function thrown(work: () => unknown): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
}
