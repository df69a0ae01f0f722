import type { Reach } from '../document/group-policy.ts';
import { type DirectoryFacts, lackingOn } from './directory-facts.ts';
import type { GroupFrame } from './group-step.ts';
import type { Seat, TaskGroup } from './task-group.ts';

interface Place {
  readonly group: TaskGroup;
  readonly seat: Seat;
  readonly frame: GroupFrame;
  readonly facts: DirectoryFacts;
}

/** The unit at which a person holds the seat's role within reach, or null: the task may not go there. */
export function reachedUnit(
  { seat, facts }: Pick<Place, 'seat' | 'facts'>,
  person: string,
  reach: Reach = 'unit',
): string | null {
  const found = facts.person(person);
  if (!found.active) return null;
  const held = found.roles.filter(({ role }) => seat.role === null || role === seat.role);
  // A person who was named without a role works at the unit of the seat.
  if (seat.role === null && reach === 'anywhere') return seat.unit;
  const units = held.map(({ unit }) => unit);
  if (units.includes(seat.unit)) return seat.unit;
  if (reach === 'unit') return null;
  if (reach === 'anywhere') return units[0] ?? null;
  const top = facts.unitsAbove(seat.unit)[reach.up - 1];
  if (top === undefined) return null;
  return units.find((unit) => unit === top || facts.unitsAbove(unit).includes(top)) ?? null;
}

/** Whether a person already has a seat of the group, or answered one, for anybody: one person, one voice. */
export function isSeated({ group, seat }: Pick<Place, 'group' | 'seat'>, person: string): boolean {
  return group.seats.some(
    (one) =>
      one.id !== seat.id &&
      one.status !== 'removed' &&
      one.position !== 'before' &&
      (one.principal === person || one.answer?.by === person),
  );
}

export function isBarred(group: TaskGroup, person: string): boolean {
  return group.barred.includes(person);
}

/** Qualifications that the group asks for and the person lacks today. */
export function lackedBy({ group, frame, facts }: Omit<Place, 'seat'>, person: string) {
  const { qualifications } = group.requires;
  if (qualifications.length === 0) return [];
  return lackingOn(frame.today, qualifications, facts.person(person).qualifications);
}

export function isConflicted({ group, facts }: Omit<Place, 'seat'>, person: string): boolean {
  return group.requires.noConflict && facts.person(person).conflicted;
}
