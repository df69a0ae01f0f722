import { dueOf, type Instant } from '../calendar/index.ts';
import { liesIn } from './branch-line.ts';
import { activeBranches } from './branches.ts';
import { chooseBranch } from './choose-branch.ts';
import { holdClocks, openClocks, restartClock } from './clocks.ts';
import type { EventPayload } from './event.ts';
import { recountObligations } from './obligations.ts';
import { recountClock } from './recount.ts';
import { refuse } from './refuse.ts';
import { recountRouteTimers, setRouteTimers } from './route-timers.ts';
import type { DeadlineClock } from './snapshot.ts';
import { onBranch, type Working } from './working.ts';

type Correction = Extract<EventPayload, { type: 'correct' }>;

/** The entering of a state was dated wrongly: its clocks, pauses and alarms are counted anew. */
export function correctState(working: Working, payload: Correction): void {
  const { state, reason, branch: named } = payload;
  if (reason.trim() === '') {
    throw refuse('ENGINE_REASON_MISSING', { subject: state }, { path: '/reason' });
  }
  const concerned = working.case.branches.filter(
    ({ id, entered }) =>
      entered[state] !== undefined ||
      working.case.deadlines.some((clock) => clock.branch === id && clock.state === state),
  );
  const branch = chooseBranch(concerned, named, state) ?? working.case.branch;
  onBranch(working, branch.id, () => redateState(working, payload));
}

function redateState(working: Working, { state, happenedAt }: Correction): void {
  checkInstant(working, state, happenedAt);
  const entered = working.case.branch.entered[state];
  const clocks = latestClocks(working, state);
  if (entered === undefined && clocks.length === 0) {
    throw refuse('ENGINE_STATE_NOT_CORRECTABLE', { state }, { path: '/state', element: state });
  }
  if (entered !== undefined) redate(working, state, happenedAt);
  for (const clock of clocks) restartClock(working, clock, happenedAt, 'correction');
  if (entered === undefined) return;
  redatePauses(working, entered.happenedAt, happenedAt, state);
  holdClocks(working);
  setRouteTimers(working, state);
}

/** Every date that the calendar now gives otherwise is changed and recorded. */
export function recountClocks(working: Working): void {
  for (const clock of openClocks(working)) {
    const due = dueOf(clock.clock, working.calendar);
    const isSame =
      due.dueAt === clock.dueAt &&
      due.dueDate === clock.dueDate &&
      due.provisional === clock.provisional;
    if (!isSame) recountClock(working, clock, { what: 'recounted', because: 'calendar' });
  }
  recountRouteTimers(working);
  for (const { id } of activeBranches(working)) {
    onBranch(working, id, () => recountObligations(working));
  }
}

function checkInstant(working: Working, state: string, happenedAt: Instant): void {
  const { at } = working;
  const place = { path: '/payload/happenedAt' };
  if (happenedAt > at) throw refuse('ENGINE_EVENT_IN_FUTURE', { happenedAt, at }, place);
  const { happenedAt: openedAt } = working.case;
  const opening = working.case.branch.entered[state]?.happenedAt === openedAt;
  if (happenedAt < openedAt && !opening) {
    throw refuse('ENGINE_EVENT_BEFORE_CASE', { happenedAt, openedAt }, place);
  }
}

/** The first state of a case takes the beginning of the case with it. */
function redate(working: Working, state: string, happenedAt: Instant): void {
  const { branch } = working.case;
  const before = branch.entered[state];
  if (before === undefined) return;
  if (happenedAt < working.case.happenedAt) working.case.happenedAt = happenedAt;
  const entered = { ...branch.entered, [state]: { ...before, happenedAt } };
  working.case.branch = { ...branch, entered };
}

/** The last clock of each deadline that runs from the entering of the state. */
function latestClocks(working: Working, state: string): readonly DeadlineClock[] {
  const latest = new Map<string, DeadlineClock>();
  const { id: branch } = working.case.branch;
  for (const clock of working.case.deadlines) {
    const startsOn = working.machine.deadlines.get(clock.deadline)?.starts.on;
    const isHere = clock.branch === branch && clock.state === state;
    if (isHere && startsOn === 'entry') latest.set(clock.deadline, clock);
  }
  return [...latest.values()];
}

function redatePauses(working: Working, from: Instant, to: Instant, state: string): void {
  for (const clock of openClocks(working)) {
    const deadline = working.machine.deadlines.get(clock.deadline);
    if (!deadline?.suspensions?.some((one) => one.state === state)) continue;
    if (!liesIn(working.case, working.case.current, clock.branch)) continue;
    const suspensions = clock.clock.suspensions.map((one) =>
      one.to === undefined && one.from === from ? { ...one, from: to } : one,
    );
    const changed = { ...clock, clock: { ...clock.clock, suspensions } };
    recountClock(working, changed, { what: 'corrected', because: 'correction' });
  }
}
