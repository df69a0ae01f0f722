import type { Problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';
import type { ExampleStep } from './run.ts';

/**
 * `proved`: holds for every case. `violated`: the example shows a case for which it does not hold.
 * `tested`: no case was found, and not all were looked at. `undecidable`: cannot be told here.
 */
export type Verdict = 'proved' | 'violated' | 'tested' | 'undecidable';

/** What was asked: about the flow as it is built, or a property that it declares. */
export type VerifySubject = 'states' | 'ends' | 'joins' | 'choices' | 'loops' | 'property';

export interface VerifyFinding {
  readonly subject: VerifySubject;
  /** The property, or the state that it is about; null: the flow. */
  readonly element: string | null;
  readonly title: Text;
  readonly verdict: Verdict;
  /** What is known in words: the number of a bound, why something is tested only. */
  readonly because: Text;
  /**
   * The events of a case that shows it, from the start, for `startCase` and `stepCase`, by the calendar
   * of the bundle without national years.
   */
  readonly example: readonly ExampleStep[] | null;
  /** Absent where it is proved. */
  readonly problem: Problem | null;
}

/** How far was looked, and what was taken for granted. */
export interface VerifyBound {
  /** Places where cases rest, told apart by state, clocks, alarms and unit. */
  readonly places: number;
  readonly mostPlaces: number;
  /** Ways from one to the next. */
  readonly ways: number;
  /** Fields, counters and memories that are told apart in sets of values. */
  readonly variables: number;
  readonly whole: boolean;
  /** Rules that were taken to come out either way. */
  readonly guessed: readonly string[];
  readonly runs: number;
  readonly seed: number;
  readonly assumptions: readonly Text[];
}

export interface FlowReport {
  readonly flow: string;
  readonly title: Text;
  readonly findings: readonly VerifyFinding[];
  readonly bound: VerifyBound;
}

export interface VerifyReport {
  /** Nothing is violated, and every flow could be compiled. */
  readonly ok: boolean;
  readonly flows: readonly FlowReport[];
  /** What keeps flows from being compiled, and everything that is not proved. */
  readonly problems: readonly Problem[];
}
