import type { Bundle, Change, Problem, Text } from '@jingwei/engine';
import type { Named, Titled } from '../people/session-view.ts';

/**
 * The life of a publication. Its hash names its content, so an edit makes another one.
 *
 *     (draft) ──request──> requested ──approve × n──> approved ──activate──> active ──> superseded
 *                              └───────reject────────────┴──> rejected
 */
export type PublicationStatus = 'requested' | 'approved' | 'active' | 'superseded' | 'rejected';

export interface PublicationSummary {
  readonly hash: string;
  readonly pack: string;
  readonly version: string;
  readonly status: PublicationStatus;
  readonly validFrom: string | null;
  readonly requestedBy: Named;
  readonly requestedAt: string;
  readonly approvals: readonly { readonly by: Named; readonly at: string }[];
  readonly comment: string | null;
  /** It holds edits of the person who asks, who may therefore not approve it. */
  readonly own: boolean;
}

export interface PublicationDetail extends PublicationSummary {
  readonly bundle: Bundle;
  readonly baseHash: string | null;
}

export interface DraftSummary {
  readonly id: string;
  readonly pack: string;
  readonly base: string;
  readonly version: number;
  readonly changeCount: number;
  readonly updatedAt: string;
  readonly by: Named;
}

export interface DraftView extends Omit<DraftSummary, 'changeCount'> {
  readonly changes: readonly Change[];
  /** The base with the changes applied. */
  readonly bundle: Bundle;
  readonly baseBundle: Bundle;
  /** What `checkBundle` finds in `bundle`; it does not hinder saving. */
  readonly problems: readonly Problem[];
}

export interface PackView extends Titled {
  readonly version: string;
  readonly active: PublicationSummary | null;
  readonly flows: readonly (Titled & { readonly noun: Text })[];
  readonly drafts: readonly DraftSummary[];
  readonly pending: readonly PublicationSummary[];
}

export interface ChangeInWords {
  readonly change: Change;
  readonly text: Text;
}

export interface Layout {
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}
