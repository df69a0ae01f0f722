import type { Calendar } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import type { Explanation } from './explanation.ts';
import type { RuleLimits } from './rule.ts';

/** Nesting of data beyond which text conversion and results stop, far below the stack's end. */
export const valueDepth = 256;

/** One evaluation: what is left of its budget, and the parts recorded so far when it is explained. */
export class Run {
  readonly limits: RuleLimits;
  trace: Explanation[] | null = null;
  /** Working days are counted by this one; null where none was given. */
  calendar: Calendar | null = null;
  private left = 0;

  /** `spent`: the nodes outside lists, each evaluated at most once, known when compiled. */
  constructor(limits: RuleLimits, spent: number) {
    this.limits = limits;
    this.begin(spent);
  }

  /** Starts over, as if made anew. */
  begin(spent: number): void {
    this.left = this.limits.steps;
    this.charge(spent);
  }

  charge(steps: number): void {
    this.left -= steps;
    if (this.left < 0) stop('ENGINE_RULE_STEPS_EXCEEDED', { limit: this.limits.steps });
  }

  /** Work on texts costs a step for every 256 characters, so that long texts cannot hide work. */
  chargeText(length: number): void {
    if (length >= 256) this.charge(length >> 8);
  }

  /** A list may be gone through: costs a step for every 16 entries. */
  admitList(list: readonly unknown[]): void {
    const got = list.length;
    if (got > this.limits.arrayLength) {
      stop('ENGINE_RULE_ARRAY_TOO_LONG', { got, limit: this.limits.arrayLength });
    }
    if (got >= 16) this.charge(got >> 4);
  }

  /** A text has been made. */
  admitText(text: string): string {
    if (text.length > this.limits.textLength) {
      stop('ENGINE_RULE_TEXT_TOO_LONG', { limit: this.limits.textLength });
    }
    this.chargeText(text.length);
    return text;
  }
}

export function stop(code: EngineCode, details: Readonly<Record<string, Json>>): never {
  throw new EngineError([problem(code, { path: '' }, details)]);
}
