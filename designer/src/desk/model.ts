import type { components } from '../api/schema.ts';

type Schemas = components['schemas'];

export type Attachment = Schemas['Attachment'];
export type BasisView = Schemas['BasisView'];
export type CaseDetail = Schemas['CaseDetail'];
export type CaseSummary = Schemas['CaseSummary'];
export type CaseValue = Schemas['CaseValue'];
export type DeadlineView = Schemas['Deadline'];
export type DueView = Schemas['DueChip'];
export type FlowSummary = Schemas['FlowSummary'];
export type FormDraft = Schemas['FormDraft'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type Inbox = Schemas['InboxPage'];
export type InboxEntry = Schemas['InboxEntry'];
export type Offer = Schemas['Offer'];
export type PartyEntry = Schemas['PartyEntry'];
export type PartyRole = Schemas['PartyRole'];
export type PartyView = Schemas['Party'];
export type Person = Schemas['Person'];
export type StartForm = Schemas['StartForm'];
export type Unit = Schemas['Unit'];

/** One page of a list; `next` is the cursor of the following one. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
