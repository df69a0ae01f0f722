import type { Instant } from '../calendar/index.ts';
import type { Consequence } from '../document/deadlines.ts';
import type { GroupEntry } from '../group/group-step.ts';
import type { Json } from '../json/json.ts';
import type { Problem } from '../problem/problem.ts';
import type { Explanation } from '../rules/index.ts';
import type { Question } from './directory.ts';
import type { Effect } from './effect.ts';
import type { EventPayload } from './event.ts';
import type { Snapshot } from './snapshot.ts';

/** One value written by a step. `value` null removes it. */
export interface DataChange {
  readonly field: string;
  readonly value: Json;
  readonly because: 'entered' | 'computed' | 'set';
}

/** One thing that a step did, in order: what a timeline shows and an audit keeps. */
export type RecordEntry =
  | GroupEntry
  | { readonly type: 'left'; readonly branch: string; readonly state: string }
  | { readonly type: 'entered'; readonly branch: string; readonly state: string }
  | {
      readonly type: 'took';
      readonly transition: string;
      readonly kind: 'action' | 'route';
      readonly from: string;
      readonly to: string | null;
    }
  | {
      readonly type: 'claimed' | 'released';
      readonly task: string;
      readonly assignee: string | null;
    }
  | {
      readonly type: 'clock';
      readonly deadline: string;
      readonly what:
        | 'started'
        | 'suspended'
        | 'resumed'
        | 'extended'
        | 'met'
        | 'expired'
        | 'near'
        | 'corrected'
        | 'recounted';
      readonly dueAt: Instant | null;
      readonly dueDate: string | null;
      readonly provisional: boolean;
    }
  | {
      readonly type: 'consequence';
      readonly deadline: string;
      readonly consequence: string;
      readonly does: Consequence['do']['type'];
      /** The unit that it turned to. */
      readonly unit: string | null;
    }
  | {
      readonly type: 'served';
      readonly document: string;
      readonly to: string;
      readonly method: string;
    }
  | {
      readonly type: 'obligation';
      readonly obligation: string;
      readonly on: string;
      readonly what: 'opened' | 'met' | 'late' | 'missed' | 'lapsed';
    }
  | { readonly type: 'moved'; readonly fromUnit: string; readonly toUnit: string }
  | {
      readonly type: 'kept-signal' | 'ignored-signal' | 'dropped-signal';
      readonly signal: string;
    }
  | {
      readonly type: 'branch';
      readonly branch: string;
      /** The composite state that the branch runs in. */
      readonly state: string;
      readonly what: 'opened' | 'resumed' | 'ended' | 'cancelled' | 'no-longer-decisive';
      readonly outcome: string | null;
    }
  | { readonly type: 'joined'; readonly branch: string; readonly state: string }
  | {
      readonly type: 'child';
      readonly correlation: string;
      readonly flow: string;
      readonly what: 'started' | 'closed' | 'cancelled';
    }
  | { readonly type: 'jumped'; readonly branch: string; readonly to: string }
  | { readonly type: 'reopened'; readonly to: string }
  | {
      readonly type: 'party';
      readonly what: 'added' | 'corrected' | 'removed';
      readonly role: string;
      readonly party: string;
    }
  | { readonly type: 'incident'; readonly correlation: string; readonly reason: string }
  /** Why a guard held, for every guard that decided something in this step. */
  | {
      readonly type: 'decided';
      readonly transition: string;
      readonly result: boolean;
      readonly explanation: Explanation;
    }
  | { readonly type: 'closed'; readonly state: string; readonly outcome: string };

/** The account of one step; holds field ids, never values. */
export interface StepRecord {
  readonly at: Instant;
  readonly happenedAt: Instant;
  readonly by: string;
  readonly event: EventPayload['type'] | 'start';
  readonly subject: string | null;
  readonly reason: string | null;
  readonly fields: readonly string[];
  readonly entries: readonly RecordEntry[];
}

/** A step either happens whole, or is refused with every reason, or asks first; nothing is half-applied. */
export type StepOutcome =
  | {
      readonly outcome: 'stepped';
      readonly snapshot: Snapshot;
      readonly changes: readonly DataChange[];
      readonly effects: readonly Effect[];
      readonly record: StepRecord;
    }
  | { readonly outcome: 'refused'; readonly problems: readonly [Problem, ...Problem[]] }
  /** The step needs an answer that it was not given; it is taken again with it. */
  | { readonly outcome: 'asks'; readonly questions: readonly [Question, ...Question[]] };
