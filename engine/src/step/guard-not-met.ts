import type { Action } from '../document/transitions.ts';
import type { EngineError } from '../problem/engine-error.ts';
import { refuse } from './refuse.ts';
import { whyNotInWords } from './why-not.ts';
import type { Working } from './working.ts';

/** The guard of an action did not hold, with the reason in words. */
export function guardNotMet(working: Working, action: Action): EngineError {
  const explanations = working.entries.flatMap((entry) =>
    entry.type === 'decided' && entry.transition === action.id ? [entry.explanation] : [],
  );
  const words = explanations.slice(-1).map((one) => whyNotInWords(working.machine, one));
  const because = words[0] ?? action.id;
  return refuse('ENGINE_GUARD_NOT_MET', { action: action.title, because }, { element: action.id });
}
