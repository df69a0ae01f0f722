import { type Clock, civilCounting, type Duration, type Instant } from '../calendar/index.ts';
import type { Deadline } from '../document/deadlines.ts';
import { liesIn } from './branch-line.ts';
import { isOfClock } from './consequence-timers.ts';
import { durationOf } from './durations.ts';
import { clockRecord, recountClock, replaceClock } from './recount.ts';
import { instantOfValue } from './route-timers.ts';
import type { DeadlineClock } from './snapshot.ts';
import { cancelTimers } from './timers.ts';
import { enteredAt, makeId, type Working } from './working.ts';

// The life of a clock: running ⇄ suspended, from either to met or expired. An expired clock whose
// state was not left yet (no `endedAt`) becomes met when it is learnt that it was left in time.

/** A state was entered: its clocks start, and those that it suspends stand still. */
export function clocksOnEntry(working: Working, state: string): void {
  const startedAt = enteredAt(working, state);
  for (const deadline of working.machine.flow.deadlines) {
    if (deadline.state === state && deadline.starts.on === 'entry') {
      startClock(working, deadline, startedAt);
    }
  }
  holdClocks(working);
}

/**
 * Clocks stand still from the entering of a state that suspends them. A limit that was over before
 * then stays over.
 */
export function holdClocks(working: Working): void {
  for (const clock of openClocks(working)) {
    if (clock.status !== 'running') continue;
    // The earliest of those that hold it, in its branch or in what lies in it.
    const [first] = statesIn(working, clock.branch, null)
      .filter(({ state }) => isSuspendedBy(working, clock, state))
      .sort((one, other) => (one.from < other.from ? -1 : 1));
    if (first === undefined || (clock.dueAt !== null && first.from >= clock.dueAt)) continue;
    suspend(working, clock, first.from, first.state);
  }
}

/** A state was left: what it suspended goes on, and its own clocks end. */
export function clocksOnExit(working: Working, state: string): void {
  const { happenedAt } = working;
  const { id: branch } = working.case.branch;
  for (const clock of openClocks(working)) {
    if (clock.status !== 'suspended' || !isSuspendedBy(working, clock, state)) continue;
    if (!liesIn(working.case, branch, clock.branch)) continue;
    const others = statesIn(working, clock.branch, { branch, state });
    if (!others.some((one) => isSuspendedBy(working, clock, one.state))) resume(working, clock);
  }
  for (const clock of openClocks(working)) {
    if (clock.branch === branch && clock.state === state) endClock(working, clock, happenedAt);
  }
}

/** The clocks that start at the date in a field follow that field. */
export function clocksOnValues(working: Working): void {
  const { calendar, machine } = working;
  const { branch } = working.case;
  for (const deadline of machine.flow.deadlines) {
    const { starts } = deadline;
    if (starts.on !== 'field' || !isAbout(working, deadline)) continue;
    const startedAt = instantOfValue(working.data[starts.field], calendar.zone);
    if (startedAt === null) continue;
    const present = openClocks(working).find(
      (clock) => clock.deadline === deadline.id && clock.branch === branch.id,
    );
    if (present === undefined) startClock(working, deadline, startedAt);
    else if (present.clock.startedAt !== startedAt)
      restartClock(working, present, startedAt, 'field');
  }
}

/** The case has begun: the limits of the whole case start. */
export function clocksOnOpening(working: Working): void {
  startClocks(working, ({ starts, state }) => state === undefined && starts.on === 'entry');
}

/** Something happened that starts limits: of the current branch, or of the whole case. One that runs goes on. */
export function startClocks(working: Working, starts: (deadline: Deadline) => boolean): void {
  for (const deadline of working.machine.flow.deadlines) {
    if (!starts(deadline) || !isAbout(working, deadline)) continue;
    const { id: branch } = working.case.branch;
    const runs = openClocks(working).some(
      (clock) => clock.deadline === deadline.id && clock.branch === branch,
    );
    if (!runs) startClock(working, deadline, working.happenedAt);
  }
}

/** Whether a limit is about what the current branch is in; those of the whole case are the main branch's. */
function isAbout(working: Working, { state }: Deadline): boolean {
  const { branch } = working.case;
  return state === undefined ? branch.parent === null : branch.entered[state] !== undefined;
}

/** The same clock from another moment; the due instant that held before is kept. */
export function restartClock(
  working: Working,
  clock: DeadlineClock,
  startedAt: Instant,
  because: string,
): void {
  const changed = { ...clock, clock: { ...clock.clock, startedAt } };
  recountClock(working, changed, { what: 'corrected', because });
}

/** Clocks whose state has not been left. */
export function openClocks(working: Working): readonly DeadlineClock[] {
  return working.case.deadlines.filter((one) => one.endedAt === undefined);
}

export function endClock(working: Working, clock: DeadlineClock, endedAt: Instant): void {
  const inTime = clock.dueAt === null || endedAt < clock.dueAt;
  const status = inTime ? 'met' : 'expired';
  cancelTimers(working, ({ of }) => isOfClock(of, clock.id));
  replaceClock(working, { ...clock, status, endedAt });
  if (status === clock.status) return;
  clockRecord(working, { ...clock, status }, status);
  if (status === 'expired') tellExpired(working, clock);
}

export function tellExpired(working: Working, { id, deadline, dueAt }: DeadlineClock): void {
  if (dueAt === null) return;
  working.effects.push({ type: 'deadline-expired', clock: id, deadline, dueAt });
}

function startClock(working: Working, deadline: Deadline, startedAt: Instant): void {
  const { branch } = working.case;
  const held = statesIn(working, branch.id, null).flatMap(({ state }) => {
    return suspends(deadline, state) ? [{ from: startedAt, ground: state }] : [];
  });
  const clock: Clock = {
    startedAt,
    duration: durationOf(deadline.duration, working.machine),
    counting: { ...civilCounting, ...deadline.counting },
    suspensions: held.slice(0, 1),
    extensions: [],
  };
  const started: DeadlineClock = {
    id: makeId(working),
    deadline: deadline.id,
    branch: branch.id,
    state: deadline.state ?? null,
    clock,
    status: held.length > 0 ? 'suspended' : 'running',
    dueAt: null,
    dueDate: null,
    provisional: false,
    earlier: [],
  };
  working.case.deadlines = [...working.case.deadlines, started];
  recountClock(working, started, { what: 'started', because: null });
}

function suspend(working: Working, clock: DeadlineClock, from: Instant, ground: string): void {
  const suspensions = [...clock.clock.suspensions, { from, ground }];
  const held: DeadlineClock = {
    ...clock,
    status: 'suspended',
    clock: { ...clock.clock, suspensions },
  };
  recountClock(working, held, { what: 'suspended', because: null });
}

function resume(working: Working, clock: DeadlineClock): void {
  const suspensions = clock.clock.suspensions.map((one) =>
    one.to === undefined ? { ...one, to: working.happenedAt } : one,
  );
  const going: DeadlineClock = {
    ...clock,
    status: 'running',
    clock: { ...clock.clock, suspensions },
  };
  recountClock(working, going, { what: 'resumed', because: null });
}

/** Grants the declared extension once more; the caller has checked that it may. */
export function extendClock(working: Working, clock: DeadlineClock, duration: Duration): void {
  const { happenedAt: at } = working;
  const extensions = [...clock.clock.extensions, { duration, at }];
  const granted = working.case.extensions[clock.deadline] ?? [];
  working.case.extensions = {
    ...working.case.extensions,
    [clock.deadline]: [...granted, { at, duration }],
  };
  const longer = { ...clock, clock: { ...clock.clock, extensions } };
  recountClock(working, longer, { what: 'extended', because: 'extension' });
}

/** The states that are active in a branch and in what lies in it, but for the one that is being left. */
function statesIn(
  working: Working,
  outer: string,
  leaving: { readonly branch: string; readonly state: string } | null,
): readonly { readonly state: string; readonly from: Instant }[] {
  return working.case.branches.flatMap(({ id, status, entered }) =>
    status === 'active' && liesIn(working.case, id, outer)
      ? Object.entries(entered)
          .filter(([state]) => id !== leaving?.branch || state !== leaving.state)
          .map(([state, { happenedAt: from }]) => ({ state, from }))
      : [],
  );
}

function isSuspendedBy(working: Working, clock: DeadlineClock, state: string): boolean {
  const deadline = working.machine.deadlines.get(clock.deadline);
  return deadline !== undefined && suspends(deadline, state);
}

/** The ground of a suspension is kept as the id of its state; its words are at the deadline. */
function suspends(deadline: Deadline, state: string): boolean {
  return deadline.suspensions?.some((one) => one.state === state) ?? false;
}
