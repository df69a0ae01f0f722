import { type Due, dueOf } from '../calendar/index.ts';
import { isOfClock, setConsequenceTimers } from './consequence-timers.ts';
import type { RecordEntry } from './outcome.ts';
import type { DeadlineClock } from './snapshot.ts';
import { cancelTimers, setTimer } from './timers.ts';
import { warningInstant } from './warnings.ts';
import { onBranch, type Working } from './working.ts';

type ClockEntry = Extract<RecordEntry, { type: 'clock' }>;

/**
 * Counts a clock again after something about it has changed: its due date, its timers, its record.
 * `because`, when given, keeps the due instant that held before.
 */
export function recountClock(
  working: Working,
  changed: DeadlineClock,
  { what, because }: { what: ClockEntry['what']; because: string | null },
): void {
  const due = dueOf(changed.clock, working.calendar);
  const earlier =
    because === null
      ? changed.earlier
      : [...changed.earlier, { dueAt: changed.dueAt, until: working.at, because }];
  const counted: DeadlineClock = {
    ...changed,
    dueAt: due.dueAt,
    dueDate: due.dueDate,
    provisional: due.provisional,
    status: statusOf(working, changed, due),
    earlier,
  };
  replaceClock(working, counted);
  clockRecord(working, counted, what);
  onBranch(working, counted.branch, () => resetTimers(working, counted, what === 'started'));
}

/** What an ended clock was, or an expired one is, can turn when it is counted again. */
function statusOf(working: Working, clock: DeadlineClock, due: Due): DeadlineClock['status'] {
  if (clock.endedAt !== undefined) {
    return due.dueAt === null || clock.endedAt < due.dueAt ? 'met' : 'expired';
  }
  if (due.suspended) return 'suspended';
  const isOver = due.dueAt !== null && due.dueAt <= working.at;
  return clock.status === 'expired' && isOver ? 'expired' : 'running';
}

export function replaceClock(working: Working, clock: DeadlineClock): void {
  working.case.deadlines = working.case.deadlines.map((one) => (one.id === clock.id ? clock : one));
}

export function clockRecord(
  working: Working,
  clock: DeadlineClock,
  what: ClockEntry['what'],
): void {
  const { deadline, dueAt, dueDate, provisional } = clock;
  working.entries.push({ type: 'clock', deadline, what, dueAt, dueDate, provisional });
}

/** A warning whose moment has passed was given before, unless the clock has only just started. */
function resetTimers(working: Working, clock: DeadlineClock, isNew: boolean): void {
  const pending = working.case.timers.some(
    ({ of, purpose }) => of === clock.id && purpose === 'warning',
  );
  cancelTimers(working, ({ of }) => isOfClock(of, clock.id));
  if (clock.status === 'expired' && clock.endedAt === undefined)
    setConsequenceTimers(working, clock);
  if (clock.status !== 'running' || clock.dueAt === null || clock.dueDate === null) return;
  const end = { at: clock.dueAt, date: clock.dueDate };
  for (const warning of working.machine.deadlines.get(clock.deadline)?.warnings ?? []) {
    const at = warningInstant(working, end, warning.before);
    const isWorthwhile = at > clock.clock.startedAt && (isNew || pending || at > working.at);
    if (isWorthwhile) setTimer(working, 'warning', clock.id, at);
  }
  setTimer(working, 'deadline', clock.id, clock.dueAt);
}
