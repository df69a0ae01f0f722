import type { GroupPolicy } from '../document/group-policy.ts';
import type { AssignedSeats } from './assign-people.ts';
import type { GroupEntry, GroupFrame, GroupStep } from './group-step.ts';
import { seatEffects, settle } from './settle.ts';
import { newSeat, type Seat, type TaskGroup } from './task-group.ts';

export interface GroupOpening {
  readonly id: string;
  readonly branch: string;
  readonly state: string;
  /** Of the case. */
  readonly unit: string;
  readonly policy: GroupPolicy;
  readonly assigned: AssignedSeats;
  readonly cameFrom: TaskGroup['cameFrom'];
  /** Returns made from this state before. */
  readonly returns: number;
}

/**
 * A work state was entered: the seats that `assignPeople` gave open, or wait for their turn. Where all
 * of them had answered before, the outcome is there at once.
 */
export function openGroup(
  opening: GroupOpening,
  frame: Pick<GroupFrame, 'at' | 'ids'>,
): Extract<GroupStep, { result: 'stepped' }> {
  const { assigned, id, branch, state, unit, policy, cameFrom, returns } = opening;
  let order = 0;
  const seats = assigned.seats.map(({ earlier, ...seat }, index): Seat => {
    const made = newSeat({ ...seat, id: `${frame.ids}-${index + 1}` });
    if (earlier === null || seat.principal === null) return made;
    order += 1;
    const { action, ...given } = earlier;
    const answer = { action, by: seat.principal, actingFor: null, at: frame.at, order };
    return { ...made, status: 'answered', answer: { ...answer, earlier: given.from } };
  });
  const group: TaskGroup = {
    id,
    branch,
    state,
    unit,
    policy,
    seats,
    barred: assigned.barred,
    requires: assigned.requires,
    cameFrom,
    returns,
    copies: [],
    urged: { count: 0, lastAt: null },
    supervision: 0,
    suspendedAt: null,
    answered: order,
    outcome: null,
    status: 'running',
  };
  const opened = settle(group, frame.at, null);
  const entries: GroupEntry[] = [
    { type: 'group-opened', group: id, state },
    ...assigned.passedOver.map((one) => ({ type: 'passed-over', group: id, ...one }) as const),
  ];
  const { outcome } = opened;
  if (outcome !== null) entries.push({ type: 'group-outcome', group: id, outcome });
  return {
    result: 'stepped',
    group: opened,
    entries,
    effects: seatEffects([], opened),
    ...(outcome === null ? {} : { outcome }),
  };
}
