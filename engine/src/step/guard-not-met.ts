import type { Action } from '../document/transitions.ts';
import type { EngineError } from '../problem/engine-error.ts';
import { refuse } from './refuse.ts';
import { whyNotInWords } from './why-not.ts';
import type { Working } from './working.ts';

/** The guard of an action did not hold, with the reason in words. */
export function guardNotMet(working: Working, action: Action): EngineError {
  const decided = working.entries.findLast(
    (entry) => entry.type === 'decided' && entry.transition === action.id,
  );
  const words =
    decided?.type === 'decided' ? whyNotInWords(working.machine, decided.explanation) : null;
  const because = words ?? action.id;
  return refuse('ENGINE_GUARD_NOT_MET', { action: action.title, because }, { element: action.id });
}
