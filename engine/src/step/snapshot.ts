import type { Clock, Duration, Instant } from '../calendar/index.ts';
import type { TaskGroup } from '../group/task-group.ts';
import type { Json } from '../json/json.ts';

/** What XState calls a state value: a state's id, or a composite state's id with the value inside. */
export type StateValue = string | { readonly [id: string]: StateValue };

/**
 * One line of progress of a case. A plain case has one, with the id `main`; it comes first.
 *
 * waiting (for its turn) → active → ended (at a final state of its own) or cancelled (with what is
 * around it, or because its element was taken away). A cancelled branch of a joint state with history
 * becomes active again when that state is entered again.
 */
export interface Branch {
  readonly id: string;
  /** The `joint` or `multiple` state that it lies in, and the branch where that state is; null: main. */
  readonly parent: { readonly branch: string; readonly state: string } | null;
  /** The composite state that it runs in; null: the whole flow. */
  readonly root: string | null;
  /** What a branch of a `multiple` state is about. */
  readonly element?: Json;
  readonly value: StateValue;
  /** Where each composite state with history was last left. */
  readonly history: Readonly<Record<string, StateValue>>;
  /** When each active state was entered: as it happened, and as it was entered into the system. */
  readonly entered: Readonly<
    Record<string, { readonly at: Instant; readonly happenedAt: Instant }>
  >;
  readonly status: 'waiting' | 'active' | 'ended' | 'cancelled';
  /** How it ended. */
  readonly outcome: string | null;
  /** Whether the join counts it; one that runs on after the join is no longer decisive. */
  readonly decisive: boolean;
}

/** Work for people. Exactly one of the holders of `role` at `unit` answers for it once claimed. */
export interface Task {
  readonly id: string;
  readonly branch: string;
  readonly state: string;
  readonly role: string;
  readonly unit: string;
  readonly assignee: string | null;
  readonly openedAt: Instant;
}

/** People's joint work; its policy is in the document. */
export type StoredGroup = Omit<TaskGroup, 'policy'> & {
  /** Its state was left, and the others answer on without deciding anything. */
  readonly left?: true;
};

/** Once the state that it was returned to is answered, the case goes straight back. */
export interface StraightBack {
  readonly branch: string;
  readonly state: string;
  readonly to: string;
  /** Who returned it, and the seat that was answered with it. */
  readonly by: string;
  readonly role: string | null;
  readonly unit: string;
}

/** The running of one deadline. It stays after it was met or missed, for the record. */
export interface DeadlineClock {
  readonly id: string;
  readonly deadline: string;
  readonly branch: string;
  /** The state that it is about; null: the whole case. */
  readonly state: string | null;
  readonly clock: Clock;
  readonly status: 'running' | 'suspended' | 'met' | 'expired';
  readonly dueAt: Instant | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  /** When the state was left (or the case closed); an expired clock without it still waits for that. */
  readonly endedAt?: Instant;
  /** The due instants that held before a correction, an extension or a new calendar, oldest first. */
  readonly earlier: readonly {
    readonly dueAt: Instant | null;
    readonly until: Instant;
    readonly because: string;
  }[];
  /** The consequences of its end that have been drawn. */
  readonly consequences?: readonly string[];
}

/** One occurrence of an obligation of a state that lasts. It stays, for the record. */
export interface ObligationRun {
  readonly id: string;
  readonly obligation: string;
  readonly branch: string;
  /** The day on which it falls due. */
  readonly on: string;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  /** Lapsed: the state was left before it was over. */
  readonly status: 'open' | 'met' | 'missed' | 'lapsed';
  /** When it was done, in time or late. */
  readonly doneAt?: Instant;
}

/** The machine's alarm. `purpose` says what it is for; `of` names the clock, route or task. */
export interface Timer {
  readonly id: string;
  readonly purpose: 'deadline' | 'warning' | 'route' | 'timeout' | 'overdue' | 'obligation';
  readonly of: string;
  readonly branch: string;
  readonly dueAt: Instant;
}

/** An automatic state waiting for its answer. */
export interface Pending {
  readonly correlation: string;
  readonly branch: string;
  readonly state: string;
  readonly status: 'waiting' | 'incident';
}

/** A case at rest. Field values are apart. */
export interface Snapshot {
  readonly format: 1;
  readonly publication: string;
  readonly flow: string;
  readonly status: 'active' | 'closed';
  readonly outcome: {
    readonly state: string;
    readonly outcome: string;
    readonly result: 'success' | 'failure' | 'neutral';
  } | null;
  readonly unit: string;
  /** How many parties play each party role now. */
  readonly parties: Readonly<Record<string, number>>;
  readonly openedAt: Instant;
  readonly happenedAt: Instant;
  readonly branches: readonly Branch[];
  /** Every state that was ever entered, once, in the order in which it first was. */
  readonly visited?: readonly string[];
  /** Open tasks; of a group each open seat is one, under its id. */
  readonly tasks: readonly Task[];
  /** Absent where no work was joint and nothing was done with a task but claiming and acting. */
  readonly groups?: readonly StoredGroup[];
  /** Who opened the case (null: a machine); here and below: kept where the flow gives work to people. */
  readonly openedBy?: string | null;
  /** Who acted in each state, the latest last; a substitute and the principal both. */
  readonly handlers?: Readonly<Record<string, readonly string[]>>;
  /** Answers that agreed, the latest last. */
  readonly agreed?: readonly {
    readonly state: string;
    readonly person: string;
    readonly action: string;
    readonly at: Instant;
  }[];
  /** Returns made so far, by `<branch>/<state>`. */
  readonly returned?: Readonly<Record<string, number>>;
  readonly straightBack?: readonly StraightBack[];
  readonly deadlines: readonly DeadlineClock[];
  /** Occurrences of obligations; absent where the flow has none. */
  readonly obligations?: readonly ObligationRun[];
  /** Documents served; absent where none was. */
  readonly served?: readonly {
    readonly document: string;
    readonly to: string;
    readonly method: string;
    readonly at: Instant;
    readonly happenedAt: Instant;
  }[];
  readonly timers: readonly Timer[];
  readonly pending: readonly Pending[];
  /** Signals that came before they were waited for. */
  readonly inbox: readonly {
    readonly signal: string;
    readonly payload: Json;
    readonly at: Instant;
    /** When it is too late to be taken. */
    readonly until?: Instant;
  }[];
  /** Counts by counter id. */
  readonly counters: Readonly<Record<string, number>>;
  /** The flows of child cases that have not closed, by correlation. */
  readonly children: Readonly<Record<string, string>>;
  /** Extensions granted, by deadline id: kept over leaving and entering the state again. */
  readonly extensions: Readonly<
    Record<string, readonly { readonly at: Instant; readonly duration: Duration }[]>
  >;
  /** The case that opened this one, and what it knows it by. */
  readonly parent?: { readonly case: string; readonly correlation: string };
  /** How often the case was opened again. */
  readonly reopenings?: number;
  /** When it was entered that the case closed. */
  readonly closedAt?: Instant;
}
