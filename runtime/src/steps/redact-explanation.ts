import type { Json, RecordEntry } from '@jingwei/engine';

type Explanation = Extract<RecordEntry, { type: 'decided' }>['explanation'];

/**
 * History is kept for ever, values are not. What a decision read from a field that is not public is
 * taken out of its explanation before it is written; whether each condition held stays.
 */
export function redactExplanation(
  explanation: Explanation,
  isPublic: (field: string) => boolean,
): Explanation {
  const parts = explanation.parts.map((part) => redactExplanation(part, isPublic));
  const field = /^data\.([^.]+)/.exec(explanation.path ?? '')?.[1];
  const reads = field !== undefined && !isPublic(field);
  const holdsRead = parts.some(isTaken);
  if (!reads && !(holdsRead && typeof explanation.result !== 'boolean')) {
    return { ...explanation, parts };
  }
  return { ...explanation, parts, result: takenOut };
}

/** Stands where a value was. */
const takenOut: Json = '…';

function isTaken(part: Explanation): boolean {
  return part.result === takenOut || part.parts.some(isTaken);
}
