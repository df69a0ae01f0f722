import { useSyncExternalStore } from 'react';

/** Follows a media query; right on the first render already, unlike antd's breakpoints. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export const usePhone = (): boolean => useMedia('(max-width: 767px)');
export const useWide = (): boolean => useMedia('(min-width: 1000px)');
