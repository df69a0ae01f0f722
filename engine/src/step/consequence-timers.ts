import { addMs, addWorkingTime, type Calendar, type Instant } from '../calendar/index.ts';
import type { Consequence, Deadline } from '../document/deadlines.ts';
import { ordered } from '../document/ordered.ts';
import { durationOf } from './durations.ts';
import type { DeadlineClock } from './snapshot.ts';
import { setTimer } from './timers.ts';
import type { Working } from './working.ts';

/** What the alarm of a consequence names: the clock, and the consequence at its deadline. */
function nameOf(clock: DeadlineClock, consequence: Consequence): string {
  return `${clock.id}/${consequence.id}`;
}

/** Whether a timer is one of a clock: of its end, its warnings or its consequences. */
export function isOfClock(of: string, clock: string): boolean {
  return of === clock || of.startsWith(`${clock}/`);
}

/** The consequences of a clock that have not been drawn yet, in order. */
export function openConsequences(working: Working, clock: DeadlineClock): readonly Consequence[] {
  const deadline = working.machine.deadlines.get(clock.deadline);
  const done = clock.consequences ?? [];
  return ordered(deadline?.consequences ?? []).filter(({ id }) => !done.includes(id));
}

/** The clock and the consequence that a timer names; null where either is gone. */
export function consequenceOf(
  working: Working,
  of: string,
): { readonly clock: DeadlineClock; readonly consequence: Consequence } | null {
  for (const clock of working.case.deadlines) {
    const consequence = openConsequences(working, clock).find((one) => nameOf(clock, one) === of);
    if (consequence !== undefined) return { clock, consequence };
  }
  return null;
}

/** Sets the alarms of what follows some time after the end of a limit that is over. */
export function setConsequenceTimers(working: Working, clock: DeadlineClock): void {
  const { machine, calendar } = working;
  const deadline = machine.deadlines.get(clock.deadline);
  for (const consequence of openConsequences(working, clock)) {
    const { after } = consequence;
    if (after === undefined || deadline === undefined || clock.dueAt === null) continue;
    const at = momentAfter(clock.dueAt, durationOf(after, machine), deadline, calendar);
    setTimer(working, 'overdue', nameOf(clock, consequence), at);
  }
}

/** Hours run on from the end; days count on from the last day, as the limit itself counts. */
function momentAfter(
  dueAt: Instant,
  duration: ReturnType<typeof durationOf>,
  { counting }: Deadline,
  calendar: Calendar,
): Instant {
  const { unit } = duration;
  const isTimed = unit === 'minute' || unit === 'hour' || unit === 'working-hour';
  // 24:00 of the last day is the first instant of the next one.
  const from = isTimed ? dueAt : addMs(dueAt, -1);
  return addWorkingTime(from, duration, calendar, { ...counting, firstDay: 'excluded' }).at;
}
