import { EngineError } from '../problem/engine-error.ts';
import type { Problem } from '../problem/problem.ts';
import { AnswerMissing } from './answer-missing.ts';
import type { StepOutcome } from './outcome.ts';

/** Runs a step; whatever stops it is its refusal, and nothing of it remains. */
export function refusing(step: () => StepOutcome): StepOutcome {
  try {
    return step();
  } catch (error) {
    if (error instanceof AnswerMissing) return { outcome: 'asks', questions: error.questions };
    if (!(error instanceof EngineError)) throw error;
    return { outcome: 'refused', problems: error.problems };
  }
}

/** A refusal with all problems, or null where there are none. */
export function refusedWith(problems: readonly Problem[]): StepOutcome | null {
  const [first, ...others] = problems;
  return first === undefined ? null : { outcome: 'refused', problems: [first, ...others] };
}
