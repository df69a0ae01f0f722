import type { UnitKind, UnitReference } from '../document/primitives.ts';
import { workerOf } from '../group/task-group.ts';
import type { Machine } from '../machine/machine.ts';
import type { Question } from './directory.ts';
import type { StartEvent, StepEvent } from './event.ts';
import { kindsOfRole } from './people.ts';
import type { Snapshot } from './snapshot.ts';
import { placeKinds } from './units.ts';

/** What can be asked beforehand: not yet who would be found for what. */
type StandingQuestion = Exclude<Question, { ask: 'holders' | 'person' }>;

/**
 * What has to be answered before a step: the kind of the case's unit, and the unit of every kind that
 * the flow can ask for, since a step may go through any of its states; of those at joint work, who
 * stands in for them. Without a snapshot: the start.
 */
export function questionsFor(
  machine: Machine,
  snapshot: Snapshot | null,
  event: StepEvent | StartEvent,
): readonly StandingQuestion[] {
  const unit = snapshot?.unit ?? ('unit' in event ? event.unit : '');
  const kinds = [...kindsOf(machine)].sort();
  const workers = (snapshot?.groups ?? []).flatMap(({ seats }) =>
    seats.flatMap((seat) => (seat.status === 'open' ? (workerOf(seat) ?? []) : [])),
  );
  return [
    { ask: 'unit-kind', unit },
    ...kinds.map((kind): StandingQuestion => ({ ask: 'unit-at', unit, kind })),
    ...[...new Set(workers)].map((person): StandingQuestion => ({ ask: 'substitutes', person })),
  ];
}

const kindsByMachine = new WeakMap<Machine, ReadonlySet<UnitKind>>();

function kindsOf(machine: Machine): ReadonlySet<UnitKind> {
  const known = kindsByMachine.get(machine);
  if (known !== undefined) return known;
  const kinds = new Set<UnitKind>();
  const approvers: string[] = [];
  const add = (reference: UnitReference) => {
    if (reference !== 'case') kinds.add(reference);
  };
  const { flow } = machine;
  for (const state of flow.states) {
    if (state.kind === 'work') add(state.unit);
    if (state.kind === 'subflow') add(state.unit ?? 'case');
  }
  const declared = [
    ...flow.states.map(({ onEntry }) => onEntry),
    ...[...flow.actions, ...flow.routes].map(({ effects }) => effects),
  ];
  for (const effect of declared.flatMap((effects) => effects ?? [])) {
    if (effect.type === 'move-unit') add(effect.unit);
    if (effect.type === 'notify' && 'role' in effect.to) add(effect.to.unit);
  }
  for (const { consequences, extension } of flow.deadlines) {
    for (const { do: does } of consequences ?? []) {
      if ('unit' in does) add(does.unit);
      if (does.type === 'escalate') for (const kind of placeKinds) kinds.add(kind);
    }
    approvers.push(...(extension?.approvedBy ?? []));
  }
  for (const document of flow.documents ?? []) approvers.push(...document.roles);
  const changers = flow.states.flatMap(
    (one) => (one.kind === 'multiple' ? one.changedBy : []) ?? [],
  );
  const special = [flow.reopening, flow.jumping, flow.cancelling].flatMap(
    (one) => one?.roles ?? [],
  );
  const starters = [...flow.start.roles, ...flow.actions.flatMap((one) => one.roles ?? [])];
  for (const role of [...changers, ...special, ...approvers, ...starters]) {
    for (const kind of kindsOfRole(machine, role)) kinds.add(kind);
  }
  kindsByMachine.set(machine, kinds);
  return kinds;
}
