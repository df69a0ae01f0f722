/** 5 s, 10 s, 20 s … up to an hour. */
export function retryDelayMs(attempts: number): number {
  return Math.min(3_600_000, 5_000 * 2 ** Math.min(attempts, 20));
}
