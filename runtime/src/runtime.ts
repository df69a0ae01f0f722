import type { Bundle, Change, JsonObject } from '@jingwei/engine';
import type { Knex } from 'knex';
import type { AttachmentView, FormDraftView } from './attachments/attachment-view.ts';
import type {
  CaseQuery,
  CorrectionRequest,
  InboxQuery,
  MoveRequest,
  NewParty,
  NotificationQuery,
  Page,
  PageRequest,
  PartyCorrection,
  ReadRequest,
  RecipientQuery,
  ServiceRequest,
  SignalRequest,
  StartRequest,
  StepRequest,
  TaskOperationRequest,
} from './cases/case-request.ts';
import type {
  CaseDetail,
  CaseSummary,
  HistoryItem,
  InboxCounts,
  InboxItem,
  NotificationView,
} from './cases/case-view.ts';
import type { FlowView, StartForm } from './cases/flow-view.ts';
import type { CopyMethods } from './decisions/copy-methods.ts';
import type { DecisionMethods } from './decisions/decision-methods.ts';
import type { ImportMethods } from './import/import-methods.ts';
import type { ObligationMethods } from './obligations/obligation-methods.ts';
import type { CityData } from './people/city-data.ts';
import type { ConflictMethods } from './people/conflict-methods.ts';
import type { QualificationMethods } from './people/qualification-methods.ts';
import type { PersonView, SessionView, UnitView } from './people/session-view.ts';
import type { SubstitutionMethods } from './people/substitution-methods.ts';
import type {
  ChangeInWords,
  DraftView,
  Layout,
  PackView,
  PublicationDetail,
  PublicationSummary,
} from './publications/publication-view.ts';

/** Every request bears exactly one city and one person. */
export interface RequestContext {
  readonly city: string;
  readonly person: string;
  /**
   * The one of their posts that the person acts by; all of them where absent. It only ever narrows:
   * one that is not held at that moment throws RUNTIME_POST_NOT_HELD.
   */
  readonly post?: { readonly role: string; readonly unit: string };
  /** When it is entered; the runtime's clock where absent. */
  readonly at?: string;
  /**
   * The client's `Idempotency-Key` and the hash of what it sent. The answer is kept in the same
   * transaction as the write; the same key with another hash throws
   * RUNTIME_IDEMPOTENCY_KEY_REUSED. For a case the answer kept is which case and version it led to.
   */
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
}

/**
 * What an embedder and the HTTP layer call. Every method throws `RuntimeError` (code, status,
 * problems, details); what a person may not see is RUNTIME_…_UNKNOWN (404) as if it were not there.
 */
export interface Runtime {
  readonly cities: CityMethods;
  readonly sessions: SessionMethods;
  readonly people: PeopleMethods;
  readonly qualifications: QualificationMethods;
  readonly substitutions: SubstitutionMethods;
  readonly conflicts: ConflictMethods;
  readonly flows: FlowMethods;
  readonly cases: CaseMethods;
  readonly decisions: DecisionMethods;
  readonly decisionCopies: CopyMethods;
  readonly tasks: TaskMethods;
  readonly notifications: NotificationMethods;
  readonly obligations: ObligationMethods;
  readonly formDrafts: FormDraftMethods;
  readonly attachments: AttachmentMethods;
  readonly packs: PackMethods;
  readonly publications: PublicationMethods;
  readonly drafts: DraftMethods;
  readonly layouts: LayoutMethods;
  readonly imports: ImportMethods;
  readonly timers: Duty;
  readonly outbox: Duty;
  readonly forgetting: Duty;
  readonly recounting: Duty;
  /** Opens what the obligations of units ask for, and records what was done and missed. */
  readonly following: Duty;
  readonly health: HealthMethods;
  /**
   * The methods of cases inside a transaction of the embedder's, begun on the Knex handle that the
   * runtime was given: what they write is there once that transaction commits, and an answer means no
   * more than that before. A refused step leaves the transaction as it was. Throws
   * RUNTIME_OPTION_INVALID for any other transaction.
   */
  joining(transaction: Knex.Transaction): Promise<{ readonly cases: CaseMethods }>;
  /**
   * Starts the background duties: dates are counted again first, then timers, outbox, obligations and
   * forgetting go on. Without it only `runOnce` moves them.
   */
  start(): void;
  /** Stops the duties, waits for writes under way, closes what the runtime itself opened. */
  close(): Promise<void>;
}

export interface CityMethods {
  /** Brings in a city with its units and people, whole or not at all (RUNTIME_PEOPLE_DATA_INVALID). */
  add(city: CityData): Promise<void>;
  has(id: string): Promise<boolean>;
}

export interface SessionMethods {
  /** `token` is the cookie's value; only its hash is stored. Throws RUNTIME_SIGN_IN_REFUSED (401). */
  signIn(
    credentials: { readonly username: string; readonly password: string; readonly city?: string },
    at?: string,
  ): Promise<{ readonly token: string; readonly session: SessionView }>;
  /** Null when unknown or expired; otherwise its idle time starts again. */
  resume(
    token: string,
    at?: string,
  ): Promise<{ readonly context: RequestContext; readonly session: SessionView } | null>;
  signOut(token: string): Promise<void>;
}

export interface PeopleMethods {
  units(context: RequestContext): Promise<readonly UnitView[]>;
  people(
    context: RequestContext,
    query: { readonly unit?: string },
  ): Promise<readonly PersonView[]>;
}

export interface FlowMethods {
  list(context: RequestContext): Promise<readonly FlowView[]>;
  startForm(
    context: RequestContext,
    flow: string,
    query: { readonly unit?: string },
  ): Promise<StartForm>;
}

export interface CaseMethods {
  start(context: RequestContext, request: StartRequest): Promise<CaseDetail>;
  list(context: RequestContext, query: CaseQuery): Promise<Page<CaseSummary>>;
  get(context: RequestContext, id: string): Promise<CaseDetail>;
  history(context: RequestContext, id: string, page: PageRequest): Promise<Page<HistoryItem>>;
  step(context: RequestContext, id: string, request: StepRequest): Promise<CaseDetail>;
  claim(
    context: RequestContext,
    id: string,
    task: string,
    request: { readonly version: number },
  ): Promise<CaseDetail>;
  release(
    context: RequestContext,
    id: string,
    task: string,
    request: { readonly version: number },
  ): Promise<CaseDetail>;
  operate(
    context: RequestContext,
    id: string,
    task: string,
    request: TaskOperationRequest,
  ): Promise<CaseDetail>;
  /** The people to whom an operation on a task can go now. */
  recipients(
    context: RequestContext,
    id: string,
    task: string,
    query: RecipientQuery,
  ): Promise<readonly PersonView[]>;
  signal(context: RequestContext, id: string, request: SignalRequest): Promise<CaseDetail>;
  retry(
    context: RequestContext,
    id: string,
    correlation: string,
    request: { readonly version: number },
  ): Promise<CaseDetail>;
  skip(
    context: RequestContext,
    id: string,
    correlation: string,
    request: { readonly version: number; readonly reason: string },
  ): Promise<CaseDetail>;
  /** Records that a document of the flow was served; whoever its roles name may. */
  serve(context: RequestContext, id: string, request: ServiceRequest): Promise<CaseDetail>;
  /** What the flow allows to roles of its own: jump, reopen, cancel, add and remove elements. */
  move(context: RequestContext, id: string, request: MoveRequest): Promise<CaseDetail>;
  correct(context: RequestContext, id: string, request: CorrectionRequest): Promise<CaseDetail>;
  addParty(
    context: RequestContext,
    id: string,
    request: { readonly version: number; readonly party: NewParty },
  ): Promise<CaseDetail>;
  /** Throws RUNTIME_PARTY_NOT_IN_CASE. */
  correctParty(
    context: RequestContext,
    id: string,
    link: { readonly role: string; readonly party: string },
    request: PartyCorrection & { readonly version: number },
  ): Promise<CaseDetail>;
  removeParty(
    context: RequestContext,
    id: string,
    link: { readonly role: string; readonly party: string },
    request: { readonly version: number; readonly reason: string },
  ): Promise<CaseDetail>;
}

export interface TaskMethods {
  inbox(
    context: RequestContext,
    query: InboxQuery,
  ): Promise<Page<InboxItem> & { readonly counts: InboxCounts }>;
}

export interface NotificationMethods {
  /** Those to the posts of the request, the latest first, and how many are unread. */
  list(
    context: RequestContext,
    query: NotificationQuery,
  ): Promise<Page<NotificationView> & { readonly unread: number }>;
  /** For this person alone: other holders of the post have still to read them. */
  markRead(
    context: RequestContext,
    request: ReadRequest,
  ): Promise<{ readonly read: number; readonly unread: number }>;
}

export interface FormDraftMethods {
  get(context: RequestContext, key: string): Promise<FormDraftView>;
  put(
    context: RequestContext,
    key: string,
    content: { readonly values: JsonObject; readonly parties?: readonly JsonObject[] },
  ): Promise<FormDraftView>;
  delete(context: RequestContext, key: string): Promise<void>;
}

export interface AttachmentMethods {
  /** `bytes` in any number of pieces; at most 20 MiB together (RUNTIME_ATTACHMENT_TOO_LARGE). */
  add(
    context: RequestContext,
    file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
  ): Promise<AttachmentView>;
  describe(context: RequestContext, id: string): Promise<AttachmentView>;
  read(
    context: RequestContext,
    id: string,
  ): Promise<{ readonly description: AttachmentView; readonly bytes: AsyncIterable<Uint8Array> }>;
}

export interface PackMethods {
  list(context: RequestContext): Promise<readonly PackView[]>;
  publications(context: RequestContext, pack: string): Promise<readonly PublicationSummary[]>;
  /**
   * Imports a bundle once by its content hash. `activate` puts it in force at once, which a city's
   * policy allows only where it asks for no approvals; otherwise it is `requested`.
   */
  import(
    context: RequestContext,
    bundle: Bundle,
    options?: { readonly activate?: boolean },
  ): Promise<PublicationSummary>;
}

export interface PublicationMethods {
  get(context: RequestContext, hash: string): Promise<PublicationDetail>;
  changes(
    context: RequestContext,
    hash: string,
    query: { readonly from?: string },
  ): Promise<readonly ChangeInWords[]>;
  approve(
    context: RequestContext,
    hash: string,
    request: { readonly comment?: string },
  ): Promise<PublicationSummary>;
  reject(
    context: RequestContext,
    hash: string,
    request: { readonly comment: string },
  ): Promise<PublicationSummary>;
  activate(
    context: RequestContext,
    hash: string,
    request: { readonly validFrom?: string },
  ): Promise<PublicationSummary>;
}

export interface DraftMethods {
  /** The one open draft of this person on this pack, made on the active publication if there is none. */
  open(
    context: RequestContext,
    pack: string,
  ): Promise<{ readonly draft: DraftView; readonly created: boolean }>;
  get(context: RequestContext, id: string): Promise<DraftView>;
  /** Throws RUNTIME_DRAFT_VERSION_STALE with `details.theirs` and `details.yours`. */
  save(
    context: RequestContext,
    id: string,
    request: { readonly version: number; readonly changes: readonly Change[] },
  ): Promise<DraftView>;
  delete(context: RequestContext, id: string): Promise<void>;
  request(
    context: RequestContext,
    id: string,
    request: { readonly version: number; readonly comment: string },
  ): Promise<PublicationSummary>;
}

export interface LayoutMethods {
  get(context: RequestContext, pack: string, flow: string): Promise<Layout>;
  put(context: RequestContext, pack: string, flow: string, layout: Layout): Promise<Layout>;
}

/** The shape of every background duty. */
export interface Duty {
  start(): void;
  stop(): Promise<void>;
  /** One round of the duty at `now` (an instant; the runtime's clock where absent): how many it did. */
  runOnce(now?: string): Promise<number>;
}

export interface HealthMethods {
  /** Whether the database answers a read. */
  ready(): Promise<boolean>;
  /** Counts for the metrics page. */
  figures(): Promise<{
    readonly openCases: number;
    readonly dueTimers: number;
    /** Refused too often; tried again when their case moves or the server starts. */
    readonly parkedTimers: number;
    readonly waitingDeliveries: number;
    readonly incidents: number;
    /** Cases that obligations of units ask for and a person has to open. */
    readonly owedCases: number;
    /** What obligations of units asked for in time, and is still not done. */
    readonly missedObligations: number;
  }>;
  /** Timers that are not tried any more as things are, with the reason; the longest due first. */
  parkedTimers(limit: number): Promise<
    readonly {
      readonly city: string;
      /** The number of its case. */
      readonly number: string;
      readonly dueAt: string;
      readonly reason: string;
    }[]
  >;
  /** Recomputes the hash chains of history and audit. */
  verifyChains(): Promise<ChainReport>;
}

export interface ChainReport {
  readonly checked: number;
  readonly broken: readonly {
    readonly city: string;
    readonly chain: 'history' | 'audit';
    readonly seq: number;
    readonly what: 'changed' | 'missing' | 'value-changed';
  }[];
}
