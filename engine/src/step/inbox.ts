import { addWorkingTime } from '../calendar/index.ts';
import type { Signal } from '../document/flow.ts';
import type { Json } from '../json/json.ts';
import { activeStates } from '../machine/state-tree.ts';
import { activeBranches } from './branches.ts';
import { durationOf } from './durations.ts';
import type { Working } from './working.ts';

/** Whether a route of an active state waits for a signal, its guard apart. */
export function isAwaited(working: Working, signal: string): boolean {
  const active = activeBranches(working).flatMap(({ value }) => activeStates(value));
  return working.machine.flow.routes.some(
    ({ on, from }) => on.type === 'signal' && on.signal === signal && active.includes(from),
  );
}

/** A signal that nothing takes yet is kept for as long as the flow says. */
export function keepSignal(working: Working, { id: signal, keep }: Signal, payload: Json): void {
  const { at, calendar, machine } = working;
  const until =
    keep === undefined ? {} : { until: addWorkingTime(at, durationOf(keep, machine), calendar).at };
  working.case.inbox = [...working.case.inbox, { signal, payload, at, ...until }];
  working.entries.push({ type: 'kept-signal', signal });
}

/** Signals whose time is over are taken by nothing any more. */
export function expireSignals(working: Working): void {
  const expired = working.case.inbox.filter(
    ({ until }) => until !== undefined && until <= working.at,
  );
  for (const { signal } of expired) working.entries.push({ type: 'dropped-signal', signal });
  if (expired.length === 0) return;
  working.case.inbox = working.case.inbox.filter((one) => !expired.includes(one));
}
