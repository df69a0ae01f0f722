import type { Machine } from '../machine/machine.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { nearestName } from '../text/nearest.ts';
import { begin } from './advance.ts';
import { checkStartEvent } from './check-event.ts';
import { clocksOnOpening } from './clocks.ts';
import { comeToRest } from './come-to-rest.ts';
import type { StepContext } from './context.ts';
import type { StartEvent } from './event.ts';
import { checkEnteredValues, checkReportedValues } from './form-values.ts';
import type { StepOutcome } from './outcome.ts';
import { requireStarter } from './people.ts';
import { refuse } from './refuse.ts';
import { refusedWith, refusing } from './refusing.ts';
import type { Snapshot } from './snapshot.ts';
import { unitKindOf } from './units.ts';
import { enterValues } from './values.ts';
import { closeWorking, openWorking } from './working.ts';

/** Opens a case: the values of the start form are written and the flow runs until it waits. */
export function startCase(machine: Machine, event: StartEvent, context: StepContext): StepOutcome {
  return refusing(() => {
    const shape = refusedWith(checkStartEvent(event));
    if (shape !== null) return shape;
    const { at, by, ids, happenedAt = at } = event;
    const snapshot = snapshotBefore(machine, event, happenedAt);
    const working = openWorking(machine, snapshot, { at, happenedAt, by, ids }, context);
    if (event.parent === undefined) requireStarter(working);
    requireUnitKind(machine, unitKindOf(working) ?? '');
    const problems = refusedWith([
      ...checkOpening(machine, event),
      ...(event.parent === undefined
        ? checkEnteredValues(machine, machine.flow.start.form, event.values, context.data)
        : checkReportedValues(machine, event.values)),
    ]);
    if (problems !== null) return problems;
    enterValues(working, event.values);
    clocksOnOpening(working);
    begin(working);
    comeToRest(working);
    return closeWorking(working, { event: 'start', subject: null, reason: null });
  });
}

/** A case before it has entered anything. */
function snapshotBefore(machine: Machine, event: StartEvent, happenedAt: string): Snapshot {
  return {
    format: 1,
    publication: machine.hash,
    flow: machine.flow.id,
    status: 'active',
    outcome: null,
    unit: event.unit,
    parties: event.parties,
    openedAt: event.at,
    happenedAt,
    branches: [],
    visited: [],
    tasks: [],
    deadlines: [],
    timers: [],
    pending: [],
    inbox: [],
    counters: {},
    children: {},
    extensions: {},
    ...(machine.jointStates.size > 0 ? { openedBy: openedBy(event) } : {}),
    ...(event.parent === undefined ? {} : { parent: event.parent }),
  };
}

/** A machine holds no roles; a child case is opened by the case above it. */
function openedBy({ by, parent }: StartEvent): string | null {
  return parent === undefined && by.roles.length > 0 ? by.id : null;
}

function requireUnitKind(machine: Machine, got: string): void {
  const { unitKinds } = machine.flow.start;
  if (unitKinds.some((kind) => kind === got)) return;
  throw refuse(
    'ENGINE_START_UNIT_KIND',
    { got, expected: unitKinds.join(', ') },
    { path: '/unit' },
  );
}

function checkOpening(machine: Machine, event: StartEvent): Problem[] {
  const { at, happenedAt, parties } = event;
  const found: Problem[] = [];
  if (happenedAt !== undefined && happenedAt > at) {
    const place = { path: '/happenedAt' };
    found.push(problem('ENGINE_EVENT_IN_FUTURE', place, { happenedAt, at }));
  }
  const known = machine.flow.partyRoles;
  for (const role of Object.keys(parties)) {
    if (known.some((one) => one.id === role)) continue;
    const nearest =
      nearestName(
        role,
        known.map((one) => one.id),
      ) ?? '—';
    found.push(
      problem('ENGINE_PARTY_ROLE_UNKNOWN', { path: `/parties/${role}` }, { role, nearest }),
    );
  }
  const counts = new Map(Object.entries(parties));
  for (const { id, min, max, title } of known) {
    const got = counts.get(id) ?? 0;
    if (got >= min && got <= max) continue;
    const place = { path: `/parties/${id}`, element: id };
    found.push(problem('ENGINE_PARTY_COUNT', place, { role: title, min, max, got }));
  }
  return found;
}
