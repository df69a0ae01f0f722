import type { Obligation } from '../document/obligations.ts';
import {
  caughtUp,
  firstDayOf,
  nextOccurrence,
  type Occurrence,
  occurrences,
  type Recurring,
} from '../obligation/occurrences.ts';
import { durationOf } from './durations.ts';
import type { ObligationRun } from './snapshot.ts';
import { cancelTimers, setTimer } from './timers.ts';
import { enteredAt, makeId, type Working } from './working.ts';

// The life of an occurrence: open → met or missed, or lapsed with its state. One that was missed and is
// done later keeps that; it becomes met when it is learnt that it was done in time.

/** A state was entered: its obligations begin to recur from that day. */
export function obligationsOnEntry(working: Working, state: string): void {
  for (const obligation of obligationsIn(working)) {
    if (obligation.state !== state) continue;
    const past = occurrencesUntilNow(working, obligation);
    for (const one of caughtUp(past, working.at, obligation.catchUp))
      open(working, obligation, one);
    setNext(working, obligation);
  }
}

/** A state was left: nothing of its obligations falls due any more. */
export function obligationsOnExit(working: Working, state: string): void {
  const { id: branch } = working.case.branch;
  for (const obligation of obligationsIn(working)) {
    if (obligation.state !== state) continue;
    cancelTimers(
      working,
      ({ purpose, of, branch: where }) =>
        purpose === 'obligation' && where === branch && of === nextOf(obligation),
    );
    for (const run of runsOf(working, obligation)) leaveRun(working, obligation, run);
  }
}

/** What had not fallen due when the state was left never did; what was not over then lapses. */
function leaveRun(working: Working, obligation: Obligation, run: ObligationRun): void {
  const { happenedAt } = working;
  const isUndone = run.status === 'open' || (run.status === 'missed' && run.doneAt === undefined);
  if (!isUndone || (run.status === 'missed' && run.dueAt <= happenedAt)) return;
  if (run.status === 'missed') countMissed(working, obligation, -1);
  close(working, { ...run, status: 'lapsed' }, 'lapsed');
  if (run.opensAt < happenedAt) return;
  working.case.obligations = runsIn(working).filter(({ id }) => id !== run.id);
}

/** An action was taken that fulfils obligations: the one within whose time it happened, else the oldest. */
export function obligationsOnAction(working: Working, action: string): void {
  const { happenedAt } = working;
  for (const obligation of obligationsIn(working)) {
    if (obligation.action !== action) continue;
    const undone = runsOf(working, obligation).filter(
      ({ status, doneAt }) => status === 'open' || (status === 'missed' && doneAt === undefined),
    );
    const inTime = undone.find((run) => run.opensAt <= happenedAt && happenedAt < run.dueAt);
    const run = inTime ?? undone.find(({ dueAt }) => dueAt <= happenedAt);
    if (run === undefined) continue;
    const status = inTime === undefined ? 'missed' : 'met';
    if (inTime?.status === 'missed') countMissed(working, obligation, -1);
    close(working, { ...run, status, doneAt: happenedAt }, inTime === undefined ? 'late' : 'met');
  }
}

/** The alarm for the next occurrence, or for the end of one. */
export function obligationTimer(working: Working, of: string): void {
  const run = runsIn(working).find(({ id }) => id === of);
  for (const obligation of obligationsIn(working)) {
    if (run?.obligation === obligation.id && run.status === 'open') miss(working, obligation, run);
    else if (nextOf(obligation) === of) openDue(working, obligation);
  }
}

function openDue(working: Working, obligation: Obligation): void {
  const known = new Set(runsOf(working, obligation).map(({ on }) => on));
  for (const one of occurrencesUntilNow(working, obligation)) {
    // Those before the latest were let go when the state was entered.
    if (!known.has(one.on) && one.dueAt > working.at) open(working, obligation, one);
  }
  setNext(working, obligation);
}

/** Another calendar may move what falls due next. */
export function recountObligations(working: Working): void {
  for (const obligation of obligationsIn(working)) {
    if (working.case.branch.entered[obligation.state] !== undefined) setNext(working, obligation);
  }
}

function obligationsIn({ machine }: Working): readonly Obligation[] {
  return machine.flow.obligations ?? [];
}

function runsIn(working: Working): readonly ObligationRun[] {
  return working.case.obligations ?? [];
}

function nextOf({ id }: Obligation): string {
  return `next/${id}`;
}

function recurring(working: Working, obligation: Obligation): Recurring {
  const { every, holiday, within } = obligation;
  return { every, holiday, within: durationOf(within, working.machine) };
}

/** The day on which the state of an obligation was entered. */
function startOf(working: Working, { state }: Obligation): string {
  return firstDayOf(enteredAt(working, state), working.calendar);
}

function occurrencesUntilNow(working: Working, obligation: Obligation): readonly Occurrence[] {
  const { calendar, at } = working;
  const today = firstDayOf(at, calendar);
  return occurrences(recurring(working, obligation), startOf(working, obligation), today, calendar);
}

/** The occurrences of an obligation in the current branch. */
function runsOf(working: Working, { id, state }: Obligation): readonly ObligationRun[] {
  const { id: branch } = working.case.branch;
  const start = working.case.branch.entered[state]?.happenedAt ?? '';
  return runsIn(working).filter(
    (run) => run.obligation === id && run.branch === branch && run.dueAt > start,
  );
}

function setNext(working: Working, obligation: Obligation): void {
  const { calendar, at } = working;
  const { id: branch } = working.case.branch;
  const of = nextOf(obligation);
  cancelTimers(working, (one) => one.of === of && one.branch === branch);
  const next = nextOccurrence(
    recurring(working, obligation),
    startOf(working, obligation),
    firstDayOf(at, calendar),
    calendar,
  );
  if (next !== undefined) setTimer(working, 'obligation', of, next.opensAt);
}

function open(working: Working, obligation: Obligation, { on, opensAt, dueAt }: Occurrence): void {
  const run: ObligationRun = {
    id: makeId(working),
    obligation: obligation.id,
    branch: working.case.branch.id,
    on,
    opensAt,
    dueAt,
    status: 'open',
  };
  working.case.obligations = [...runsIn(working), run];
  tell(working, run, 'opened');
  if (dueAt <= working.at) miss(working, obligation, run);
  else setTimer(working, 'obligation', run.id, dueAt);
}

function miss(working: Working, obligation: Obligation, run: ObligationRun): void {
  close(working, { ...run, status: 'missed' }, 'missed');
  countMissed(working, obligation, 1);
}

/** One more that was missed; one less when it is learnt that it was not. */
function countMissed(working: Working, { missed }: Obligation, more: 1 | -1): void {
  if (missed === undefined) return;
  const before = working.case.counters[missed] ?? 0;
  working.case.counters = { ...working.case.counters, [missed]: before + more };
}

type What = 'opened' | 'met' | 'late' | 'missed' | 'lapsed';

function close(working: Working, run: ObligationRun, what: What): void {
  cancelTimers(working, ({ of }) => of === run.id);
  working.case.obligations = runsIn(working).map((one) => (one.id === run.id ? run : one));
  tell(working, run, what);
}

function tell(working: Working, { obligation, on }: ObligationRun, what: What): void {
  working.entries.push({ type: 'obligation', obligation, on, what });
}
