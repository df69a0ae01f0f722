/** Where the runtime reads the time; nothing else in it does. */
export interface Clock {
  /** The instant that it is, UTC with milliseconds: `2026-11-21T09:30:00.000Z`. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
