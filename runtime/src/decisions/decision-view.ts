import type { DecisionCitation, Text } from '@jingwei/engine';
import type { Named, Titled } from '../people/session-view.ts';

/** A decision record in words of both languages. */
export interface DecisionView {
  readonly step: number;
  readonly at: string;
  readonly happenedAt: string;
  readonly title: Text;
  readonly reason: string | null;
  readonly person: Named;
  readonly enteredFor?: Named;
  /** In whose name a substitute acted. */
  readonly actingFor?: Named;
  readonly authority: {
    /** False: an alarm, or an answer of another system; nobody had to be entitled. */
    readonly needed: boolean;
    /** Each of these posts alone entitled to it. */
    readonly by: readonly {
      readonly role: Titled;
      readonly unit: Titled;
      readonly from?: string;
      readonly until?: string;
    }[];
  };
  readonly rules: readonly {
    readonly kind: 'guard' | 'computed' | 'value' | 'payload' | 'list' | 'input';
    readonly title: Text;
    /** Whether it held, where it is a condition. */
    readonly held: boolean | null;
    readonly result: Text;
    readonly because: readonly Text[];
  }[];
  readonly tables: readonly { readonly title: Text; readonly rows: readonly Text[] }[];
  readonly citations: readonly (Omit<DecisionCitation, 'title' | 'elements'> & {
    readonly title: Text;
    /** What cites it. */
    readonly elements: readonly Text[];
  })[];
  /** What came of it: lines as in the history, and the fields that were written. */
  readonly lines: readonly Text[];
  readonly fields: readonly { readonly field: string; readonly title: Text }[];
  readonly engine: string;
  readonly publication: { readonly hash: string; readonly version: string };
  readonly calendar: string;
  /** SHA-256 of the record in canonical JSON. */
  readonly hash: string;
}
