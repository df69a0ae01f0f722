import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;

/** The present minute in milliseconds; a page that stays open sees time pass. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / minuteMs) * minuteMs);
}

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, minuteMs);
  return () => clearInterval(timer);
}
