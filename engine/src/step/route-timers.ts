import {
  addWorkingTime,
  type Instant,
  isInstant,
  isLocalDate,
  startOfLocalDay,
} from '../calendar/index.ts';
import type { Route } from '../document/transitions.ts';
import type { Json } from '../json/json.ts';
import { activeStates } from '../machine/state-tree.ts';
import { durationOf } from './durations.ts';
import type { Timer } from './snapshot.ts';
import { cancelTimers, setTimer } from './timers.ts';
import { enteredAt, onBranch, type Working } from './working.ts';

/** Sets the alarms of the timed routes of a state that was entered or dated anew. */
export function setRouteTimers(working: Working, state: string): void {
  for (const route of working.machine.flow.routes) {
    if (route.from === state) setRouteTimer(working, route);
  }
}

export function cancelRouteTimers(working: Working, state: string): void {
  const { routes } = working.machine;
  const { id } = working.case.branch;
  cancelTimers(
    working,
    ({ purpose, of, branch }) =>
      purpose === 'route' && branch === id && routes.get(of)?.from === state,
  );
}

/** The alarms that are set are set by another calendar. */
export function recountRouteTimers(working: Working): void {
  for (const { purpose, of, branch } of working.case.timers) {
    const route = purpose === 'route' ? working.machine.routes.get(of) : undefined;
    if (route !== undefined) onBranch(working, branch, () => setRouteTimer(working, route));
  }
}

/** The routes of the current branch that wait for the date in a field follow that field. */
export function followFieldsOfRoutes(working: Working): void {
  const active = activeStates(working.case.branch.value);
  for (const route of working.machine.flow.routes) {
    const { on, from } = route;
    if (on.type !== 'at' || !active.includes(from) || !working.changes.has(on.field)) continue;
    setRouteTimer(working, route);
  }
}

function setRouteTimer(working: Working, route: Route): void {
  const dueAt = dueOfRoute(working, route);
  const { id } = working.case.branch;
  const isOfRoute = ({ purpose, of, branch }: Timer) =>
    purpose === 'route' && of === route.id && branch === id;
  if (working.case.timers.some((timer) => isOfRoute(timer) && timer.dueAt === dueAt)) return;
  cancelTimers(working, isOfRoute);
  if (dueAt !== null) setTimer(working, 'route', route.id, dueAt);
}

function dueOfRoute(working: Working, { on, from }: Route): Instant | null {
  const { calendar, machine } = working;
  if (on.type === 'at') return instantOfValue(working.data[on.field], calendar.zone);
  if (on.type !== 'after') return null;
  const start = enteredAt(working, from);
  return addWorkingTime(start, durationOf(on.duration, machine), calendar).at;
}

/** A date means its first moment in the city's zone; anything else that is no instant means none. */
export function instantOfValue(value: Json | undefined, zone: string): Instant | null {
  if (isLocalDate(value)) return startOfLocalDay(value, zone);
  return isInstant(value) ? value : null;
}
