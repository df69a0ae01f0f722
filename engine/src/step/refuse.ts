import type { Json } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';

/** Stops a step from within; `stepCase` and `startCase` turn it into a refusal with its problems. */
export function refuse(
  code: EngineCode,
  details: Readonly<Record<string, Json>>,
  place: { readonly path?: string; readonly element?: string } = {},
): EngineError {
  return new EngineError([problem(code, { path: '', ...place }, details)]);
}
