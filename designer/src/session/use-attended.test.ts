import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAttended } from './use-attended.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000));

it('is unattended ten minutes after the last key or touch, and attended with the next one', () => {
  const { result } = renderHook(() => useAttended());
  pass(9);
  act(() => window.dispatchEvent(new Event('keydown')));
  pass(9);
  expect(result.current).toBe(true);
  pass(1);
  expect(result.current).toBe(false);
  act(() => window.dispatchEvent(new Event('pointerdown')));
  expect(result.current).toBe(true);
});
