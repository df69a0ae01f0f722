import type { Json } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';

/** The one way in which a calendar function refuses its input. */
export function refuse(
  code: EngineCode,
  path: string,
  details: Readonly<Record<string, Json>>,
): EngineError {
  return new EngineError([problem(code, { path }, details)]);
}

/** Any value as the text that a message shows; input may be anything, so nothing here may throw. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
