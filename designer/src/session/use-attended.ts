import { useEffect, useState } from 'react';

/** Milliseconds. Below the half hour after which the server ends an idle session. */
const patience = 10 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Whether somebody was at work here within the last ten minutes. What asks the server by itself stops
 * when nobody is: otherwise a screen that was left alone would keep its session alive for ever.
 */
export function useAttended(): boolean {
  const [attended, setAttended] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAttended(false), patience);
    const seen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setAttended(false), patience);
      setAttended(true);
    };
    for (const sign of signs) window.addEventListener(sign, seen, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, seen);
    };
  }, []);
  return attended;
}
