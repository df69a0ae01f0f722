import type { EventPayload, Json, JsonObject, OperationType, ServiceMethod } from '@jingwei/engine';

export interface NewParty {
  readonly role: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly name: string;
  readonly phone?: string;
  readonly citizenId?: string;
  readonly address?: string;
  /** The id of a party that the city already knows; the other properties are then not read. */
  readonly party?: string;
}

/** A party as it should have been entered; what is absent is taken out. */
export type PartyCorrection = Omit<NewParty, 'role' | 'party'>;

export interface StartRequest {
  readonly flow: string;
  readonly unit: string;
  readonly values: JsonObject;
  readonly parties: readonly NewParty[];
  readonly happenedAt?: string;
  readonly enteredFor?: string;
  /** The number that another system gave it; the same one twice gives the same case. */
  readonly externalId?: string;
}

export interface StepRequest {
  readonly version: number;
  readonly action: string;
  readonly values: JsonObject;
  readonly branch?: string;
  readonly reason?: string;
  readonly happenedAt?: string;
  readonly enteredFor?: string;
}

export interface SignalRequest {
  readonly version: number;
  readonly signal: string;
  readonly payload: Json;
  readonly values?: JsonObject;
  /** For this branch alone; absent: for every branch that waits for it. */
  readonly branch?: string;
}

/** That a document was served on the parties of a role (送达). */
export interface ServiceRequest {
  readonly version: number;
  readonly document: string;
  readonly to: string;
  readonly method: ServiceMethod;
  /** When, where that is earlier than its entering. */
  readonly happenedAt?: string;
  readonly enteredFor?: string;
}

type MovedBy<Type extends EventPayload['type']> = Omit<
  Extract<EventPayload, { type: Type }>,
  'byParent'
>;

export interface MoveRequest {
  readonly version: number;
  readonly move:
    | MovedBy<'jump'>
    | MovedBy<'reopen'>
    | MovedBy<'cancel'>
    | MovedBy<'add-element'>
    | MovedBy<'remove-element'>;
}

/** Something that is done with a task besides taking an action; the address names the task. */
export interface TaskOperationRequest {
  readonly version: number;
  readonly operation: JsonObject;
}

export interface CorrectionRequest {
  readonly version: number;
  readonly state: string;
  readonly happenedAt: string;
  readonly reason: string;
}

export interface PageRequest {
  readonly cursor?: string;
  /** 1 to 100; 50 when absent. */
  readonly limit?: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface CaseQuery extends PageRequest {
  readonly flow?: string;
  readonly status?: 'active' | 'closed';
  readonly q?: string;
  readonly unit?: string;
}

export interface NotificationQuery extends PageRequest {
  readonly unread?: boolean;
}

/** Those of `ids`, of all where absent, told up to `until`, the present where absent. */
export interface ReadRequest {
  readonly ids?: readonly string[];
  readonly until?: string;
}

export interface InboxQuery extends PageRequest {
  readonly scope: 'mine' | 'unit';
  readonly flow?: string;
  readonly q?: string;
  readonly due?: 'overdue' | 'today' | 'week';
}

/** Whom an operation on a task can name; `q`: part of the name. */
export interface RecipientQuery {
  readonly operation: OperationType;
  readonly q?: string;
}
