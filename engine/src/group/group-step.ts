import type { Instant, LocalDate } from '../calendar/index.ts';
import type { DocumentDuration } from '../document/primitives.ts';
import type { Problem } from '../problem/problem.ts';
import type { Principal } from '../step/event.ts';
import type { PeopleAnswer, PeopleQuestion } from './directory-facts.ts';
import type { OperationType, Recipient } from './operation.ts';
import type { GroupOutcome, Seat, TaskGroup } from './task-group.ts';

/** What an operation is told besides itself. */
export interface GroupFrame {
  readonly at: Instant;
  /** The date of `at` in the city's zone, for substitutions and qualifications. */
  readonly today: LocalDate;
  readonly by: Principal;
  /** Unique for this operation; the ids of added seats derive from it. */
  readonly ids: string;
  readonly directory: readonly PeopleAnswer[];
  /** States that the case has been in before this one. */
  readonly earlier: readonly string[];
}

/** What should happen besides the new group; a seat is a task to whoever performs it. */
export type GroupEffect =
  | { readonly type: 'open-seat'; readonly group: string; readonly seat: Seat }
  /** The same seat, with another holder or worker. */
  | { readonly type: 'change-seat'; readonly group: string; readonly seat: Seat }
  | {
      readonly type: 'close-seat';
      readonly group: string;
      readonly seat: string;
      readonly because: 'answered' | 'waiting' | 'removed' | 'cancelled';
    }
  | {
      readonly type: 'tell';
      readonly group: string;
      readonly seat: string | null;
      readonly to: readonly Recipient[];
      readonly about: OperationType;
    }
  | {
      readonly type: 'extend';
      readonly group: string;
      readonly seat: string;
      readonly duration: DocumentDuration;
    };

/** One thing that was done, in the words of the operation table; reasons are in the step's own record. */
export type GroupEntry =
  | {
      readonly type: 'task-operation';
      readonly group: string;
      readonly operation: OperationType;
      /** The row of the operation table that allowed it. */
      readonly row: string;
      readonly seat: string | null;
      readonly by: string;
      /** The principal, where a substitute acted. */
      readonly actingFor: string | null;
      /** Whom it concerned besides. */
      readonly people: readonly string[];
    }
  | { readonly type: 'group-opened'; readonly group: string; readonly state: string }
  /** A person found for the group took no seat, or had it answered already. */
  | {
      readonly type: 'passed-over';
      readonly group: string;
      readonly person: string;
      readonly because: PassedOver;
    }
  | { readonly type: 'group-outcome'; readonly group: string; readonly outcome: GroupOutcome };

export type PassedOver = 'barred' | 'applicant' | 'unqualified' | 'conflicted' | 'answered-before';

/** It happened whole, or is refused with the reason, or the directory must answer first. */
export type GroupStep =
  | {
      readonly result: 'stepped';
      readonly group: TaskGroup;
      readonly entries: readonly GroupEntry[];
      readonly effects: readonly GroupEffect[];
      /** There when this step brought it; `group.outcome` keeps it. */
      readonly outcome?: GroupOutcome;
    }
  /** `row` of the operation table; null where the operation itself is malformed. */
  | { readonly result: 'refused'; readonly row: string | null; readonly problem: Problem }
  | { readonly result: 'asks'; readonly questions: readonly PeopleQuestion[] };
