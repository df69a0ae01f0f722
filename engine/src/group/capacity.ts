import type { DirectoryFacts } from './directory-facts.ts';
import type { GroupFrame } from './group-step.ts';
import type { Recipient } from './operation.ts';
import { type Seat, type TaskGroup, workerOf } from './task-group.ts';

/** How whoever acts stands to a seat. */
export type Capacity =
  /** Works on it now; `actingFor` names whom a substitute stands in for. */
  | { readonly as: 'worker'; readonly actingFor: string | null }
  /** Delegated it, and waits for it to come back. */
  | { readonly as: 'owner' }
  | { readonly as: 'nobody' };

interface Acting {
  readonly seat: Seat;
  readonly frame: Pick<GroupFrame, 'by' | 'today'>;
  readonly facts: DirectoryFacts;
}

export function capacityOf({ seat, frame, facts }: Acting): Capacity {
  const { by, today } = frame;
  const worker = workerOf(seat);
  if (worker === null) {
    const holds = by.roles.some(({ role, unit }) => role === seat.role && unit === seat.unit);
    return holds ? { as: 'worker', actingFor: null } : { as: 'nobody' };
  }
  if (worker === by.id) return { as: 'worker', actingFor: null };
  // The principal is the first who delegated it.
  if (seat.delegations.some((one) => one.by === by.id)) return { as: 'owner' };
  const standsIn = facts
    .substitutes(worker)
    .some((one) => one.person === by.id && one.from <= today && today <= one.until);
  return standsIn ? { as: 'worker', actingFor: worker } : { as: 'nobody' };
}

export function actingForOf(acting: Acting): string | null {
  const capacity = capacityOf(acting);
  return capacity.as === 'worker' ? capacity.actingFor : null;
}

/** Whether `by` holds one of the roles at the unit of the case or above it. */
export function managesGroup(
  { group, frame, facts }: { group: TaskGroup; frame: GroupFrame; facts: DirectoryFacts },
  roles: readonly string[] | undefined,
): boolean {
  const held = frame.by.roles.filter(({ role }) => roles?.includes(role));
  if (held.some(({ unit }) => unit === group.unit)) return true;
  return held.length > 0 && held.some(({ unit }) => facts.unitsAbove(group.unit).includes(unit));
}

/** Who decides what is asked for a seat: `roles` at the unit `up` levels above that of the seat. */
interface Deciding {
  readonly roles?: readonly string[];
  readonly up?: number;
}

/** Whether `by` holds one of the roles at the unit `up` levels above that of the seat. */
export function decidesFor({ seat, frame, facts }: Acting, { roles, up }: Deciding): boolean {
  const held = frame.by.roles.filter(({ role }) => roles?.includes(role));
  if (held.length === 0) return false;
  const unit = unitUp(seat, facts, up);
  return held.some((one) => one.unit === unit);
}

/** Who has to be told about a seat: its worker and its principal, or all holders of its role. */
export function holdersOf(seat: Seat): readonly Recipient[] {
  const people = [...new Set([workerOf(seat), seat.principal])].filter((one) => one !== null);
  if (people.length > 0) return people.map((person) => ({ person }));
  return seat.role === null ? [] : [{ role: seat.role, unit: seat.unit }];
}

/** Who decides what is asked for a seat. */
export function decidersOf(
  { seat, facts }: Omit<Acting, 'frame'>,
  { roles = [], up }: Deciding,
): readonly Recipient[] {
  const unit = unitUp(seat, facts, up);
  return unit === undefined ? [] : roles.map((role) => ({ role, unit }));
}

function unitUp({ unit }: Seat, facts: DirectoryFacts, up = 0): string | undefined {
  return up === 0 ? unit : facts.unitsAbove(unit)[up - 1];
}
