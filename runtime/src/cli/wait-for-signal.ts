/**
 * Settles with the first signal to stop. A second one ends the process at once, for whoever does not
 * want to wait any longer.
 */
export function waitForSignal(): Promise<NodeJS.Signals> {
  return new Promise((stopped) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      stopped(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
