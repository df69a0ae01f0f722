import type { Instant } from '../calendar/index.ts';
import type { ServiceMethod } from '../document/service-methods.ts';
import type { GroupOperation } from '../group/operation.ts';
import type { Json, JsonObject } from '../json/json.ts';

/** Who acts. `roles` are those that the person holds, resolved before the step; the machine holds none. */
export interface Principal {
  readonly id: string;
  readonly roles: readonly {
    readonly role: string;
    readonly unit: string;
    /** Local dates, both included, between which it is held; absent: without end. */
    readonly from?: string;
    readonly until?: string;
  }[];
}

/** What may happen to a case. A closed union: a kind without a reducer does not compile. */
export type EventPayload =
  | {
      /** A person takes an action. `values` are the fields of its form. */
      readonly type: 'action';
      readonly action: string;
      readonly values: JsonObject;
      readonly reason?: string;
      /** Needed where several branches offer it to the person. */
      readonly branch?: string;
      /** The task of joint work that it answers, where the person may answer several. */
      readonly task?: string;
      /** When it happened, where that is earlier than its entering (paper, a colleague's word). */
      readonly happenedAt?: Instant;
    }
  | { readonly type: 'claim'; readonly task: string }
  | { readonly type: 'release'; readonly task: string }
  /**
   * What is done with a task, or with joint work as a whole: named by a task, by the group, or by the
   * seat of the operation; a hand-over that names none is one of the whole case.
   */
  | {
      readonly type: 'task-operation';
      readonly task?: string;
      readonly group?: string;
      readonly operation: GroupOperation;
    }
  | { readonly type: 'timer'; readonly timer: string }
  | {
      readonly type: 'signal';
      readonly signal: string;
      readonly payload: Json;
      readonly values?: JsonObject;
      /** For this branch alone; absent: for every branch that waits for it. */
      readonly branch?: string;
    }
  | { readonly type: 'done'; readonly correlation: string; readonly values: JsonObject }
  | { readonly type: 'failed'; readonly correlation: string; readonly reason: string }
  /** A named person retries what failed. */
  | { readonly type: 'retry'; readonly correlation: string }
  /** A named person goes on without it, as if it had been done. */
  | { readonly type: 'skip'; readonly correlation: string; readonly reason: string }
  /** A fact was dated wrongly: the clocks of `state` are counted again from `happenedAt`. */
  | {
      readonly type: 'correct';
      readonly state: string;
      readonly happenedAt: Instant;
      readonly reason: string;
      readonly branch?: string;
    }
  /** One more element of a `multiple` state that is active; `branch`: the branch where it is. */
  | {
      readonly type: 'add-element';
      readonly state: string;
      readonly element: Json;
      readonly branch?: string;
    }
  | { readonly type: 'remove-element'; readonly branch: string; readonly reason: string }
  /** A child case has closed; `values` are its fields that the flow takes over. */
  | {
      readonly type: 'child-closed';
      readonly correlation: string;
      readonly outcome: string;
      readonly result: 'success' | 'failure' | 'neutral';
      readonly values: JsonObject;
    }
  /** A child case could not be opened. */
  | { readonly type: 'child-failed'; readonly correlation: string; readonly reason: string }
  /** A closed case is opened again and goes on in `to`. */
  | { readonly type: 'reopen'; readonly to: string; readonly reason: string }
  /** A person moves the case to another state of the same branch. */
  | {
      readonly type: 'jump';
      readonly to: string;
      readonly reason: string;
      readonly branch?: string;
    }
  /** The case is called off, by a person or with the case that opened it. */
  | { readonly type: 'cancel'; readonly reason: string; readonly byParent?: true }
  /** A document of the flow was served on the parties of a role (送达). */
  | {
      readonly type: 'served';
      readonly document: string;
      readonly to: string;
      readonly method: ServiceMethod;
      readonly happenedAt?: Instant;
    }
  /** Who takes part: the case holds how many of each role, the runtime who they are. */
  | { readonly type: 'add-party'; readonly role: string; readonly party: string }
  | { readonly type: 'correct-party'; readonly role: string; readonly party: string }
  | {
      readonly type: 'remove-party';
      readonly role: string;
      readonly party: string;
      readonly reason: string;
    }
  /** The calendar that was handed in has changed: every date is counted again. */
  | { readonly type: 'recount' };

export interface StepEvent {
  readonly type: EventPayload['type'];
  readonly payload: EventPayload;
  /** When it is entered. */
  readonly at: Instant;
  readonly by: Principal;
  /** Unique for this step; ids of what it makes derive from it, so that a replay makes the same. */
  readonly ids: string;
}

export interface StartEvent {
  readonly at: Instant;
  readonly by: Principal;
  readonly ids: string;
  readonly unit: string;
  readonly values: JsonObject;
  /** How many parties play each party role. */
  readonly parties: Readonly<Record<string, number>>;
  readonly happenedAt?: Instant;
  /** The case that opens this one, and what it knows it by. */
  readonly parent?: { readonly case: string; readonly correlation: string };
}
