import type { Instant } from '../calendar/index.ts';
import type { FieldClass } from '../document/fields.ts';
import type { Regulation } from '../document/pack-elements.ts';
import type { Json } from '../json/json.ts';
import type { Explanation } from '../rules/index.ts';
import type { Directory } from '../step/directory.ts';
import type { Principal } from '../step/event.ts';
import type { DataChange, RecordEntry } from '../step/outcome.ts';
import type { Text } from '../text/text.ts';
import type { WatchedRule } from './watch-machine.ts';

/** SHA-256 in hex over a salt of its own place and the canonical form of a value. */
export type SaltedHash = string;

/** A rule that decided something in the step. Values of the classes P2 and P3 are masked in it. */
export interface DecidedRule extends WatchedRule {
  readonly explanation: Explanation;
}

/** A table that was looked up in the step; the same masks. */
export interface DecidedTable {
  readonly table: string;
  /** Of the rule that read it. */
  readonly by: WatchedRule;
  readonly inputs: readonly { readonly input: string; readonly value: Json }[];
  /** The rows that held, the deciding one first. */
  readonly rows: readonly string[];
  readonly outputs: Json;
}

/** Who had a part in the step, and what entitled them. */
export interface DecidingPerson {
  readonly id: string;
  /** Everything that the person held at that moment, with terms and substitution where they were given. */
  readonly roles: Principal['roles'];
  readonly authority: {
    /** Whether anybody at all may do this (the machine's alarms, answers of other systems). */
    readonly needed: boolean;
    /** Those of the roles each of which alone entitles to the step. */
    readonly by: Principal['roles'];
  };
  /** The principal in whose name a substitute acted. */
  readonly actingFor?: string;
}

/** A basis of something that took part in the step, resolved from the register of regulations. */
export interface DecisionCitation {
  readonly regulation: string;
  readonly article: string | null;
  readonly title: Text | null;
  readonly rank: Regulation['rank'] | null;
  readonly number: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly verification: Regulation['verification'] | null;
  /** In force on the day of the step; null where the register does not know since when. */
  readonly inForce: boolean | null;
  /** The elements that cite it. */
  readonly elements: readonly string[];
}

/** What came of the step. Entries name ids and dates, never values of fields. */
export type DecisionOutput =
  | {
      readonly outcome: 'stepped';
      /** Actions and routes taken, states entered and left, clocks, tasks, the end: all but the rules. */
      readonly entries: readonly Exclude<RecordEntry, { type: 'decided' }>[];
      readonly changes: readonly {
        readonly field: string;
        readonly because: DataChange['because'];
        readonly hash: SaltedHash;
      }[];
      readonly effects: readonly { readonly type: string; readonly hash: SaltedHash }[];
      /** The case at rest afterwards. */
      readonly after: SaltedHash;
    }
  | {
      readonly outcome: 'refused';
      readonly problems: readonly { readonly code: string; readonly path: string }[];
    };

/**
 * What decided one step, and what came of it: plain JSON whose canonical form (RFC 8785) is the record.
 * It holds no field value and no free text: those are hashed with salts, and handed over apart to whoever
 * may verify (`DecisionValues`). Without the salt a hash of a yes or no tells nothing.
 */
export interface DecisionRecord {
  readonly format: 1;
  readonly engine: string;
  /** The hash of the bundle. */
  readonly publication: string;
  readonly flow: string;
  readonly calendar: {
    readonly zone: string;
    readonly version: string;
    /** By year, a hash of the days that national notices and the city name. */
    readonly years: readonly { readonly year: number; readonly hash: string }[];
  };
  readonly event: {
    readonly type: string;
    readonly ids: string;
    readonly at: Instant;
    /** All of the event but the person: values, reason, subject. */
    readonly content: SaltedHash;
  };
  /** The case at rest before; null: it was opened by this step. */
  readonly before: SaltedHash | null;
  /** What the case had (`case`) and what the event brought (`event`), by field. */
  readonly facts: readonly {
    readonly field: string;
    readonly class: FieldClass | null;
    readonly from: 'case' | 'event';
    readonly hash: SaltedHash;
  }[];
  /** What the step was told about units and people, in the order of the questions. */
  readonly directory: Directory;
  readonly people: readonly DecidingPerson[];
  readonly rules: readonly DecidedRule[];
  readonly tables: readonly DecidedTable[];
  readonly citations: readonly DecisionCitation[];
  readonly output: DecisionOutput;
}
