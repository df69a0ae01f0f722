import { advance, broadcast } from './advance.ts';
import { tellExpired } from './clocks.ts';
import { drawConsequences, drawLater } from './consequences.ts';
import { obligationTimer } from './obligations.ts';
import { openIncident } from './pending.ts';
import { clockRecord, replaceClock } from './recount.ts';
import { refuse } from './refuse.ts';
import type { DeadlineClock, Timer } from './snapshot.ts';
import { cancelTimers } from './timers.ts';
import { onBranch, type Working } from './working.ts';

/** An alarm of the machine goes off; it is gone whatever follows from it. */
export function fireTimer(working: Working, id: string): void {
  const timer = working.case.timers.find((one) => one.id === id);
  if (timer === undefined) throw refuse('ENGINE_TIMER_UNKNOWN', { timer: id }, { path: '/timer' });
  const { dueAt } = timer;
  if (working.at < dueAt) {
    throw refuse('ENGINE_TIMER_EARLY', { timer: id, dueAt, at: working.at }, { path: '/at' });
  }
  cancelTimers(working, (one) => one === timer);
  goOff(working, timer);
}

function goOff(working: Working, { purpose, of, branch }: Timer): void {
  switch (purpose) {
    case 'deadline':
      expire(working, of);
      return;
    case 'warning':
      warn(working, of);
      return;
    case 'route':
      onBranch(working, branch, () => advance(working, { type: `route.${of}` }));
      return;
    case 'timeout':
      timeOut(working, of);
      return;
    case 'overdue':
      drawLater(working, of);
      return;
    case 'obligation':
      onBranch(working, branch, () => obligationTimer(working, of));
  }
}

/** The limit is over: told first, then the case goes where the flow sends it, if it does. */
function expire(working: Working, id: string): void {
  for (const clock of clocksOf(working, id)) {
    const expired = { ...clock, status: 'expired' } as const;
    replaceClock(working, expired);
    clockRecord(working, expired, 'expired');
    tellExpired(working, expired);
    drawConsequences(working, expired);
    broadcast(working, clock.branch, { type: `deadline.${clock.deadline}` });
  }
}

function warn(working: Working, id: string): void {
  for (const clock of clocksOf(working, id)) {
    clockRecord(working, clock, 'near');
    const { deadline, dueAt } = clock;
    working.effects.push({ type: 'deadline-near', clock: id, deadline, dueAt });
  }
}

/** The clock of an alarm; none once it is gone. */
function clocksOf(working: Working, clock: string): readonly DeadlineClock[] {
  return working.case.deadlines.filter(({ id }) => id === clock);
}

function timeOut(working: Working, correlation: string): void {
  for (const pending of working.case.pending.filter((one) => one.correlation === correlation)) {
    onBranch(working, pending.branch, () => {
      if (!advance(working, { type: 'timed-out' })) openIncident(working, pending, 'timed-out');
    });
  }
}
