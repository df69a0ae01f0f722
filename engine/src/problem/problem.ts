import type { Json } from '../json/json.ts';
import { fillText, type Text } from '../text/text.ts';
import { type EngineCode, engineCodes } from './codes.ts';

export type Severity = 'error' | 'warning';

/**
 * A finding about a document or an input. Checking returns all of them at once, as data; printing is
 * somebody else's work. `path` is a JSON Pointer (RFC 6901) into what was checked; `element` is the
 * id of the element that it is about, where there is one, so that an editor can show it in place.
 */
export interface Problem {
  readonly code: EngineCode;
  readonly severity: Severity;
  readonly path: string;
  readonly element?: string;
  readonly flow?: string;
  readonly message: Text;
  readonly solve: Text;
  readonly details: Readonly<Record<string, Json>>;
}

export interface ProblemPlace {
  readonly path: string;
  readonly element?: string | undefined;
  readonly flow?: string | undefined;
}

/** Makes a problem from its code; `details` fill the places of the message and of the remedy. */
export function problem(
  code: EngineCode,
  place: ProblemPlace,
  details: Readonly<Record<string, Json>> = {},
): Problem {
  const entry = engineCodes[code];
  return {
    code,
    severity: 'severity' in entry ? (entry.severity as Severity) : 'error',
    path: place.path,
    ...(place.element === undefined ? {} : { element: place.element }),
    ...(place.flow === undefined ? {} : { flow: place.flow }),
    message: fillText(entry.message, details),
    solve: fillText(entry.solve, details),
    details,
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => one.severity === 'error');
}
