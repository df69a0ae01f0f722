import type { Instant } from '../calendar/index.ts';
import type { Timer } from './snapshot.ts';
import { makeId, type Working } from './working.ts';

export function setTimer(
  working: Working,
  purpose: Timer['purpose'],
  of: string,
  dueAt: Instant,
): void {
  const { id: branch } = working.case.branch;
  const timer: Timer = { id: makeId(working), purpose, of, branch, dueAt };
  working.case.timers = [...working.case.timers, timer];
  working.effects.push({ type: 'set-timer', timer });
}

export function cancelTimers(working: Working, matches: (timer: Timer) => boolean): void {
  const cancelled = working.case.timers.filter(matches);
  if (cancelled.length === 0) return;
  for (const { id } of cancelled) working.effects.push({ type: 'cancel-timer', timer: id });
  working.case.timers = working.case.timers.filter((timer) => !cancelled.includes(timer));
}
