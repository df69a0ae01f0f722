import type { Json } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { EngineError } from '../problem/engine-error.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';

/** What is done against the usual course needs a reason. */
export function requireReason(reason: string, subject: Text): void {
  if (reason.trim() !== '') return;
  throw refuse('ENGINE_REASON_MISSING', { subject }, { path: '/reason' });
}

/** Stops a step where anything is wrong with what was given. */
export function refuseProblems([first, ...others]: readonly Problem[]): void {
  if (first !== undefined) throw new EngineError([first, ...others]);
}

/** Stops a step from within; `stepCase` and `startCase` turn it into a refusal with its problems. */
export function refuse(
  code: EngineCode,
  details: Readonly<Record<string, Json>>,
  place: { readonly path?: string; readonly element?: string } = {},
): EngineError {
  return new EngineError([problem(code, { path: '', ...place }, details)]);
}
