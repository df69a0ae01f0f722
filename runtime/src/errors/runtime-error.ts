import { fillText, type Json, type Problem, type Text } from '@jingwei/engine';
import { type RuntimeCode, runtimeCodes } from './codes.ts';

export interface ErrorContent {
  /** Fill the places of the message; further members of the problem document (`currentVersion` …). */
  readonly details?: Readonly<Record<string, Json>>;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** The only error that the runtime throws on purpose. `status` is the HTTP status that it means. */
export class RuntimeError extends Error {
  readonly code: RuntimeCode;
  readonly status: number;
  readonly text: Text;
  readonly solve: Text;
  readonly details: Readonly<Record<string, Json>>;
  readonly problems: readonly Problem[];

  constructor(code: RuntimeCode, content: ErrorContent = {}) {
    const entry = runtimeCodes[code];
    const details = content.details ?? {};
    const text = fillText(entry.message, details);
    super(`${code}: ${text.en}`, content.cause === undefined ? {} : { cause: content.cause });
    this.name = 'RuntimeError';
    this.code = code;
    this.status = entry.status;
    this.text = text;
    this.solve = fillText(entry.solve, details);
    this.details = details;
    this.problems = content.problems ?? [];
  }
}
