import type { Calendar } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import type { Explanation } from './explanation.ts';
import type { RuleType } from './rule-type.ts';

/** A decision table as rules see it; it is compiled elsewhere, since tables use rules themselves. */
export interface RuleTable {
  /** By the id of the output, what it gives; `array` where the policy takes all rows. */
  readonly outputs: ReadonlyMap<string, RuleType>;
  /** Paths from the root of the data that its inputs read; '' where they may read anything. */
  readonly reads: readonly string[];
  /** Steps that one look-up takes. */
  readonly cost: number;
  /** What the output gives: null where no row holds, or the table is broken there. */
  evaluate(output: string, data: Json, calendar: Calendar | null): Json;
  /** As `evaluate`; undefined while an input is not known. */
  evaluatePartly(output: string, data: Json, calendar: Calendar | null): Json | undefined;
  /** What each input read, and gave. */
  explainInputs(data: Json, calendar: Calendar | null): readonly Explanation[];
}

/** The tables that rules may use. They may use one another's results, but not in a circle. */
export interface RuleTables {
  find(id: string): RuleTable | 'circle' | undefined;
  ids(): Iterable<string>;
}
