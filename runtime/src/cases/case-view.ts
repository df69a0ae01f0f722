import type {
  DeadlineClock,
  Json,
  MoveOffer,
  OperationType,
  Text,
  Verification,
} from '@jingwei/engine';
import type { Named, Titled } from '../people/session-view.ts';

/** What a person sees of a case: as data, in both languages, with sensitive values masked. */
export interface DueChip {
  readonly deadline: string;
  readonly title: Text;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
  readonly status: DeadlineClock['status'];
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly workingDays: number | null;
  readonly calendarDays: number | null;
  readonly ground: Text | null;
}

export interface BasisView {
  readonly regulation: string;
  readonly title: Text;
  readonly article: string | null;
  readonly verification: Verification;
}

export interface CaseSummary {
  readonly id: string;
  readonly number: string;
  readonly queryCode: string;
  readonly flow: string;
  readonly flowTitle: Text;
  readonly noun: Text;
  readonly title: string;
  readonly status: 'active' | 'closed';
  readonly states: readonly Titled[];
  readonly unit: Titled;
  readonly openedAt: string;
  readonly due: DueChip | null;
  readonly version: number;
  readonly outcome: {
    readonly outcome: string;
    readonly result: string;
    readonly title: Text;
  } | null;
}

export interface ValueView {
  readonly field: string;
  readonly title: Text;
  readonly type: string;
  readonly class: string;
  readonly value: Json;
  /** What the value means, where it is a code, a unit or a person. */
  readonly display: Text | null;
  readonly masked: boolean;
  readonly at: string;
  readonly by: Named;
}

export interface PartyView {
  readonly id: string;
  readonly role: string;
  readonly roleTitle: Text;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly name: string;
  readonly phone: string | null;
  readonly citizenId: string | null;
  readonly address: string | null;
  readonly masked: boolean;
}

/** A document that the flow has served on parties (送达), and its services so far, the earliest first. */
export interface DocumentView extends Titled {
  /** Whether the person may record its service now. */
  readonly mayServe: boolean;
  readonly served: readonly {
    readonly to: string;
    readonly toTitle: Text;
    readonly method: string;
    readonly at: string;
    readonly happenedAt: string;
  }[];
}

export interface TaskView {
  readonly id: string;
  readonly state: string;
  readonly stateTitle: Text;
  readonly role: string;
  readonly roleTitle: Text;
  readonly unit: Titled;
  readonly assignee: Named | null;
  readonly mine: boolean;
  readonly claimable: boolean;
  /** Whether the person may give it back to the other holders of its role. */
  readonly releasable: boolean;
  readonly openedAt: string;
}

/** Something that the person may do with a task, or with the joint work that it is part of. */
export interface OperationView {
  readonly operation: OperationType;
  readonly title: Text;
  /** The task to name with it. */
  readonly task: string;
  readonly state: Titled;
  /** Whose task it is about; null: nobody's yet, or the joint work as a whole. */
  readonly of: Named | null;
  readonly reason: 'required' | 'optional' | null;
  /** Why it cannot be done just now, where only a limit of the flow stands in the way. */
  readonly because: Text | null;
  /** What can be chosen; empty where it is not asked. */
  readonly choices: {
    readonly where: readonly ('before' | 'after' | 'beside')[];
    readonly to: readonly Titled[];
    readonly resubmission: readonly ('through-again' | 'straight-back')[];
    readonly level: readonly (1 | 2 | 3)[];
    readonly seats: readonly { readonly id: string; readonly principal: Named | null }[];
    readonly from: readonly Named[];
  };
}

/** A move of the case itself that the person may make. */
export interface MoveView {
  readonly move: MoveOffer['type'];
  readonly title: Text;
  readonly to: Titled | null;
  /** Where the case has several branches: the one that is moved. */
  readonly branch: string | null;
}

/** Joint work under way. `answers` is null where only their number may be known before the outcome. */
export interface GroupView {
  readonly id: string;
  readonly state: string;
  readonly stateTitle: Text;
  readonly mode: 'any' | 'all' | 'in-turn' | 'vote';
  readonly seats: number;
  readonly answered: number;
  /** How a vote stands; null where it is none, and for whoever has not voted yet. */
  readonly tally: {
    readonly approve: number;
    readonly refuse: number;
    readonly abstain: number;
  } | null;
  /** What a vote needs; null where it is none. */
  readonly needs: {
    readonly percent: number;
    readonly more: boolean;
    readonly abstentions: 'count' | 'left-out';
    readonly quorum: number;
  } | null;
  readonly answers:
    | readonly {
        readonly action: string;
        readonly actionTitle: Text;
        readonly by: Named;
        readonly actingFor: Named | null;
        readonly at: string;
      }[]
    | null;
  readonly tasks: readonly {
    readonly id: string;
    readonly principal: Named | null;
    readonly delegated: boolean;
    /** Those who have it by delegation, the one at work last. */
    readonly delegates: readonly Named[];
    readonly addedBy: Named | null;
    /** Whether whoever works on it has marked it as read. */
    readonly read: boolean;
    readonly position: 'member' | 'before' | 'after';
    readonly objection: RequestStatus;
    readonly extension: RequestStatus;
  }[];
  /** Seats whose turn is to come. */
  readonly waiting: number;
  /** Who they are, where that is known. */
  readonly next: readonly Named[];
  /** How often those at work were urged, and when last. */
  readonly urged: { readonly count: number; readonly lastAt: string | null };
  readonly copies: readonly { readonly person: Named; readonly readAt: string | null }[];
  readonly supervision: number;
  readonly suspendedAt: string | null;
  /** The outcome stands, and the others answer on. */
  readonly decided: boolean;
}

type RequestStatus = 'none' | 'asked' | 'granted' | 'refused';

/** A form as the engine derives it: JSON Schema 2020-12, layout, and the ids of its fields. */
export interface FormView {
  readonly schema: Json;
  readonly ui: Json;
  readonly fields: readonly string[];
}

export interface OfferView {
  readonly action: string;
  readonly title: Text;
  readonly kind: 'forward' | 'return' | 'terminate' | 'record';
  readonly branch: string;
  readonly task: string | null;
  readonly available: boolean;
  readonly because: Text | null;
  readonly consequence: Text | null;
  readonly reason: 'optional' | 'required' | null;
  readonly primary: boolean;
  readonly form: FormView | null;
  readonly basis: readonly BasisView[];
}

export interface DeadlineView extends DueChip {
  readonly id: string;
  readonly kind: 'statutory' | 'operational';
  readonly startedAt: string | null;
  readonly sentence: Text;
  readonly basis: readonly BasisView[];
  /** While the case was in `state`, the clock stood still on this ground. */
  readonly suspensions: readonly { readonly state: string; readonly ground: Text }[];
  readonly extensions: readonly { readonly at: string; readonly duration: Json }[];
  readonly earlier: DeadlineClock['earlier'];
}

/** One line of progress beside the main one. */
export interface BranchView {
  readonly id: string;
  readonly title: Text;
  readonly element: string | null;
  readonly status: 'waiting' | 'active' | 'ended' | 'cancelled';
  /** Where it is. */
  readonly states: readonly Titled[];
}

export interface PartyRoleView extends Titled {
  readonly min: number;
  readonly max: number;
}

export interface CaseDetail extends CaseSummary {
  readonly publication: {
    readonly hash: string;
    readonly version: string;
    readonly current: boolean;
  };
  readonly data: readonly ValueView[];
  readonly parties: readonly PartyView[];
  readonly partyRoles: readonly PartyRoleView[];
  readonly mayChangeParties: boolean;
  readonly documents: readonly DocumentView[];
  readonly tasks: readonly TaskView[];
  readonly groups: readonly GroupView[];
  readonly offers: readonly OfferView[];
  readonly operations: readonly OperationView[];
  readonly moves: readonly MoveView[];
  readonly deadlines: readonly DeadlineView[];
  readonly progress: {
    readonly states: readonly (Titled & {
      readonly kind: string;
      readonly status: 'done' | 'now' | 'ahead';
    })[];
    readonly branches: readonly BranchView[];
  };
  readonly incidents: readonly {
    readonly correlation: string;
    readonly state: string;
    readonly reason: string;
    readonly since: string;
  }[];
}

export interface HistoryItem {
  readonly seq: number;
  readonly at: string;
  readonly happenedAt: string;
  readonly by: Named;
  readonly enteredFor?: Named;
  readonly event: string;
  readonly title: Text;
  readonly reason: string | null;
  readonly lines: readonly Text[];
  readonly fields: readonly { readonly field: string; readonly title: Text }[];
  readonly decisions: readonly {
    readonly transition: string;
    readonly title: Text;
    readonly result: boolean;
    readonly because: readonly Text[];
  }[];
  readonly hash: string;
}

/** What a case told a post. */
export interface NotificationView {
  readonly id: string;
  readonly at: string;
  readonly text: Text;
  readonly read: boolean;
  readonly role: string;
  readonly roleTitle: Text;
  readonly unit: Titled;
  /** Null where the case has left the receiver's sight. */
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly noun: Text;
  } | null;
}

export interface InboxItem {
  readonly task: TaskView;
  readonly case: CaseSummary;
  readonly due: DueChip | null;
}

export interface InboxCounts {
  readonly mine: number;
  readonly unit: number;
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
}
