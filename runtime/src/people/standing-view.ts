import type { ConflictGround } from '../store/conflicts.ts';
import type { Named } from './session-view.ts';

/** Who recorded it and when; how it ended, where it did. */
interface RecordedView {
  readonly at: string;
  readonly by: Named;
  readonly ended: {
    readonly at: string;
    readonly by: Named;
    readonly reason: string | null;
  } | null;
}

export interface QualificationView extends RecordedView {
  readonly id: string;
  readonly person: Named;
  /** As the assignments of flows require it. */
  readonly qualification: string;
  readonly certificate: string | null;
  readonly from: string;
  /** The last day; null: open. */
  readonly until: string | null;
  /** The first day on which it counts no more, where it was ended. */
  readonly endedOn: string | null;
}

export interface SubstitutionView extends RecordedView {
  readonly id: string;
  readonly person: Named;
  readonly substitute: Named;
  readonly from: string;
  readonly until: string;
  readonly endedOn: string | null;
  /** For the person themselves and those who may record it; null to others. */
  readonly reason: string | null;
}

export interface ConflictView extends RecordedView {
  readonly id: string;
  readonly person: Named;
  readonly ground: ConflictGround;
  readonly source: 'declared' | 'decided';
  /** For the person themselves and those who decide. */
  readonly words: string | null;
  /** There are words that are not shown. */
  readonly masked: boolean;
}
