import { addWorkingTime } from '../calendar/index.ts';
import type { State } from '../document/states.ts';
import { durationOf } from './durations.ts';
import { valueNow } from './facts.ts';
import type { Pending } from './snapshot.ts';
import { forgetChild } from './subflow.ts';
import { cancelTimers, setTimer } from './timers.ts';
import { makeId, type Working } from './working.ts';

// An automatic state waits (waiting), is answered by done, or stands still (incident) after a failure
// or a time-out that no route takes, until a named person retries or skips it.

/** An automatic state was entered, or is tried again: the machine asks, under a new correlation id. */
export function deliver(working: Working, state: State): void {
  if (state.kind !== 'automatic') return;
  const correlation = makeId(working);
  const rule = working.machine.rules.payloads.get(state.id);
  const payload = valueNow(working, rule);
  const { id: branch } = working.case.branch;
  const waiting: Pending = { correlation, branch, state: state.id, status: 'waiting' };
  working.case.pending = [...working.case.pending, waiting];
  working.effects.push({ type: 'deliver', correlation, channel: state.effect.channel, payload });
  if (state.timeout === undefined) return;
  const limit = durationOf(state.timeout, working.machine);
  setTimer(working, 'timeout', correlation, addWorkingTime(working.at, limit, working.calendar).at);
}

/** Nothing is waited for any more under this id; an incident about it is over. */
export function dropPending(working: Working, { correlation, status }: Pending): void {
  cancelTimers(working, ({ purpose, of }) => purpose === 'timeout' && of === correlation);
  working.case.pending = working.case.pending.filter((one) => one.correlation !== correlation);
  forgetChild(working, correlation, 'cancelled');
  if (status === 'incident') working.effects.push({ type: 'close-incident', correlation });
}

export function openIncident(working: Working, pending: Pending, reason: string): void {
  const { correlation, state } = pending;
  cancelTimers(working, ({ purpose, of }) => purpose === 'timeout' && of === correlation);
  working.case.pending = working.case.pending.map((one) =>
    one.correlation === correlation ? { ...one, status: 'incident' } : one,
  );
  working.entries.push({ type: 'incident', correlation, reason });
  working.effects.push({ type: 'open-incident', correlation, state, reason });
}
