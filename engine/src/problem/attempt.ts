import { EngineError } from './engine-error.ts';

/** What is made, or, where the engine refuses it, what takes its place. Other errors go on. */
export function attempt<Result>(
  make: () => Result,
  refused: (error: EngineError) => Result,
): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof EngineError) return refused(error);
    throw error;
  }
}
