import type { Counting } from './counting.ts';
import type { Duration } from './duration.ts';
import type { Instant } from './instant.ts';

/** A time during which a clock stands still, on a legal ground; without `to` it still does. */
export interface Suspension {
  readonly from: Instant;
  readonly to?: Instant;
  readonly ground: string;
}

/** A granted extension, counted on from the last day of what was there before it. */
export interface Extension {
  readonly duration: Duration;
  readonly at: Instant;
}

/** A limit that runs: everything that its due date follows from, besides the calendar. */
export interface Clock {
  readonly startedAt: Instant;
  readonly duration: Duration;
  readonly counting: Counting;
  readonly suspensions: readonly Suspension[];
  readonly extensions: readonly Extension[];
}
