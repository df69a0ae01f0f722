import type { Instant } from '../calendar/index.ts';
import type { GroupPolicy } from '../document/group-policy.ts';

/**
 *                    before-signers answered,
 *                    turn has come                answer
 *        waiting  ───────────────────────▶  open ─────────▶ answered
 *           ▲     ◀───────────────────────   │  ◀─────────     │
 *           │       signers added before,    │    withdraw     │
 *           │       answer before withdrawn  │                 ▼
 *           └── removed · cancelled ◀────────┘         (stays for the record)
 */
export type SeatStatus = 'waiting' | 'open' | 'answered' | 'removed' | 'cancelled';

/** What was answered, and by whom. `actingFor` names the principal where a substitute answered. */
export interface SeatAnswer {
  readonly action: string;
  readonly by: string;
  readonly actingFor: string | null;
  readonly at: Instant;
  /** Counts the answers of the group. */
  readonly order: number;
  /** The answer of an earlier state that was taken over because the handler is the same. */
  readonly earlier: {
    readonly state: string;
    readonly action: string;
    readonly at: Instant;
  } | null;
}

/** A word asked for: of an objection or an extension. */
export interface SeatRequest {
  readonly status: 'none' | 'asked' | 'granted' | 'refused';
  readonly by: string | null;
  readonly count: number;
}

/** One task: of one accountable principal or, while nobody claimed it, of the holders of `role` at `unit`. */
export interface Seat {
  readonly id: string;
  /** Null for a person who was named without a role. */
  readonly role: string | null;
  readonly unit: string;
  readonly principal: string | null;
  /** Whether it was given to a role, so that its principal may release it. */
  readonly shared: boolean;
  readonly weight: number;
  /** `before` and `after` belong to the seat `of`: an opinion ahead of it, the last word behind it. */
  readonly position: 'member' | 'before' | 'after';
  readonly of: string | null;
  readonly addedBy: string | null;
  readonly status: SeatStatus;
  readonly openedAt: Instant | null;
  /** Who works on it now is the last; it goes back one by one, and the principal stays accountable. */
  readonly delegations: readonly {
    readonly by: string;
    readonly to: string;
    readonly at: Instant;
  }[];
  /** Who handed a delegation back, or was called back. */
  readonly handedBack: readonly {
    readonly by: string;
    readonly at: Instant;
    readonly recalled: boolean;
  }[];
  readonly transfers: number;
  readonly answer: SeatAnswer | null;
  readonly readBy: readonly string[];
  readonly objection: SeatRequest;
  readonly extension: SeatRequest;
}

/** Which way the case goes on. The machine takes `action`, or goes to the state `to`. */
export type GroupOutcome =
  | {
      readonly type: 'decided';
      readonly result: 'taken' | 'approved' | 'refused' | 'vetoed';
      readonly action: string;
      /** The seats whose answers made it. */
      readonly seats: readonly string[];
    }
  | {
      readonly type: 'returned';
      readonly to: string;
      readonly resubmission: 'through-again' | 'straight-back';
      readonly by: string;
    }
  | { readonly type: 'taken-back'; readonly to: string; readonly by: string }
  | { readonly type: 'terminated'; readonly action: string; readonly by: string };

/** The people's joint work in one work state, from its entering to its one outcome. */
export interface TaskGroup {
  readonly id: string;
  readonly branch: string;
  readonly state: string;
  /** Of the case: managers hold their roles there or above. */
  readonly unit: string;
  readonly policy: GroupPolicy;
  /** In the order of their turns. */
  readonly seats: readonly Seat[];
  /** Who may not act here: handlers of states that are kept apart from this one. */
  readonly barred: readonly string[];
  readonly requires: { readonly qualifications: readonly string[]; readonly noConflict: boolean };
  /** Whose act led here, for taking it back. */
  readonly cameFrom: { readonly state: string; readonly by: string } | null;
  /** Returns made from this state so far, also in earlier groups. */
  readonly returns: number;
  readonly copies: readonly {
    readonly person: string;
    readonly by: string;
    readonly at: Instant;
    readonly readAt: Instant | null;
  }[];
  readonly urged: { readonly count: number; readonly lastAt: Instant | null };
  /** 督办; 0: none. */
  readonly supervision: 0 | 1 | 2 | 3;
  readonly suspendedAt: Instant | null;
  /** Answers given so far, withdrawn ones too. */
  readonly answered: number;
  readonly outcome: GroupOutcome | null;
  /** `decided`: the outcome stands and the others run on. */
  readonly status: 'running' | 'suspended' | 'decided' | 'ended';
}

/** The first answer decides: how a work state without a policy works. */
export const plainPolicy: GroupPolicy = { mode: 'any' };

const noRequest: SeatRequest = { status: 'none', by: null, count: 0 };

/** A seat that nobody has touched yet. */
export function newSeat(
  given: Pick<Seat, 'id' | 'role' | 'unit' | 'principal'> & Partial<Seat>,
): Seat {
  return {
    shared: given.principal === null,
    weight: 1,
    position: 'member',
    of: null,
    addedBy: null,
    status: 'waiting',
    openedAt: null,
    delegations: [],
    handedBack: [],
    transfers: 0,
    answer: null,
    readBy: [],
    objection: noRequest,
    extension: noRequest,
    ...given,
  };
}

/** Who works on a seat now: the last delegate, else the principal; null while it is for all holders. */
export function workerOf(seat: Seat): string | null {
  return seat.delegations.at(-1)?.to ?? seat.principal;
}

/** Whether there is still something to do for it, now or later. */
export function isPending(seat: Seat): boolean {
  return seat.status === 'open' || seat.status === 'waiting';
}
