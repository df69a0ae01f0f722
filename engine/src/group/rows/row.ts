import type { Json } from '../../json/json.ts';
import type { EngineCode } from '../../problem/codes.ts';
import type { Text } from '../../text/text.ts';
import type { DirectoryFacts } from '../directory-facts.ts';
import type { GroupEffect, GroupFrame } from '../group-step.ts';
import type { GroupOperation, OperationType } from '../operation.ts';
import {
  type GroupOutcome,
  newSeat,
  type Seat,
  type SeatRequest,
  type TaskGroup,
} from '../task-group.ts';

/** All that a condition of the operation table may look at. */
export interface Asked<Type extends OperationType = OperationType> {
  readonly operation: Extract<GroupOperation, { type: Type }>;
  readonly group: TaskGroup;
  /** The seat that the operation names; `noSeat` where it names none or an unknown one. */
  readonly seat: Seat;
  readonly frame: GroupFrame;
  readonly facts: DirectoryFacts;
}

export const noSeat: Seat = newSeat({ id: '', role: null, unit: '', principal: null });

/** What an allowed operation makes of a group; the rest follows when the group is settled. */
export interface Made {
  readonly group: TaskGroup;
  readonly outcome?: GroupOutcome;
  readonly effects?: readonly GroupEffect[];
  readonly people?: readonly string[];
}

interface RowOf<Type extends OperationType> {
  /** Unique within its operation. */
  readonly id: string;
  readonly condition: Text;
  readonly holds: (asked: Asked<Type>) => boolean;
}

interface RefusedBy<Type extends OperationType> extends RowOf<Type> {
  readonly code: EngineCode;
  readonly details?: (asked: Asked<Type>) => Readonly<Record<string, Json>>;
}

interface AllowedBy<Type extends OperationType> extends RowOf<Type> {
  readonly effect: Text;
  readonly make: (asked: Asked<Type>) => Made;
}

/** One line of the operation table: the first of an operation whose condition holds decides. */
export type Row<Type extends OperationType = OperationType> = RefusedBy<Type> | AllowedBy<Type>;

export interface OperationRows {
  readonly operation: OperationType;
  readonly title: Text;
  readonly rows: readonly Row[];
}

export function operationRows<Type extends OperationType>(
  operation: Type,
  title: Text,
  rows: readonly Row<Type>[],
): OperationRows {
  // The rows of an operation are walked with that operation only.
  return { operation, title, rows: rows as unknown as readonly Row[] };
}

/** Names for a message; none where the flow declares none. */
export function namesOf(names: readonly string[] | undefined): string {
  return (names ?? []).join(', ');
}

export const otherwise = {
  id: 'otherwise',
  condition: { 'zh-CN': '其他情形', en: 'otherwise' },
  holds: () => true,
} as const;

/** The group with one seat changed. */
export function withSeat(group: TaskGroup, id: string, change: Partial<Seat>): TaskGroup {
  return {
    ...group,
    seats: group.seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)),
  };
}

/**
 * The seat goes to another principal, or to the holders of a role: delegations are back, and what the
 * former one asked for is void.
 */
export function withHolder(
  group: TaskGroup,
  seat: Seat,
  holder: Pick<Seat, 'principal' | 'unit'> & Partial<Seat>,
): TaskGroup {
  const voided = ({ status, count, by }: SeatRequest): SeatRequest => ({
    status: status === 'asked' ? 'none' : status,
    by,
    count,
  });
  return withSeat(group, seat.id, {
    delegations: [],
    readBy: [],
    shared: holder.principal === null,
    objection: voided(seat.objection),
    extension: voided(seat.extension),
    ...holder,
  });
}
