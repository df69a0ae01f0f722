import type { Clock } from './clock.ts';

/** A clock that only a hand moves: for tests and simulations of an embedded runtime. */
export class HandClock implements Clock {
  #ms: number;

  constructor(instant: string) {
    this.#ms = Date.parse(instant);
  }

  now(): string {
    return new Date(this.#ms).toISOString();
  }

  set(instant: string): void {
    this.#ms = Date.parse(instant);
  }

  advance(ms: number): void {
    this.#ms += ms;
  }
}
