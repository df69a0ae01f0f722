import type { Text } from '../text/text.ts';
import type { Explanation } from './explanation.ts';
import type { StatedRead } from './own.ts';
import type { Rule } from './rule.ts';
import type { RuleType } from './rule-type.ts';
import type { Run } from './run.ts';
import type { Speaker } from './say/speaker.ts';
import type { Value } from './value.ts';

/** A compiled part: a closure over its own parts, free of state. */
export type Evaluate = (data: Value, run: Run) => Value;

export interface Part {
  readonly evaluate: Evaluate;
  /** Present where the part is a literal that needs no record of its own. */
  readonly literal?: { readonly value: Value };
  /** Present where the part is a list of nothing but literals; not to be given away, for it is shared. */
  readonly list?: readonly Value[];
  /** Present where the part does nothing but read a short stated path, and needs no record of its own. */
  readonly read?: StatedRead;
  /** Steps that one evaluation takes at most, lists inside it not counted. */
  readonly cost: number;
}

export interface Arity {
  readonly least: number;
  readonly most: number;
  /** Fewer than this can never be evaluated. Default 0. */
  readonly needed?: number;
}

/** By the position of a part, what it may say. */
export type Choices = Readonly<Record<number, readonly string[]>>;

/**
 * One operator: how many parts it takes, how it is compiled, which of its parts decide, and how it is
 * said. How it works where values are not known is in `partly/`, for the few that need no whole data.
 */
export interface Operator {
  readonly name: string;
  readonly arity: Arity;
  /** The second part runs once per element of the first, on other data: `element` or `{current, accumulator}`. */
  readonly body?: 'element' | 'fold';
  /** The types of the parts, the last one for all that follow; absent where any will do. */
  readonly takes?: readonly (RuleType | readonly RuleType[])[];
  /** The type of the result; absent where its parts decide, or it may be anything. */
  readonly gives?: RuleType;
  /** Gives null in place of that where its parts are not of its types. */
  readonly mayBeNull?: true;
  /** Parts that must be one of a few stated texts. */
  readonly choices?: Choices;
  /** Whether these parts count working days, for which a calendar must be given. */
  readonly needsCalendar?: (parts: readonly Rule[]) => boolean;
  /** Literal parts are names, not facts, and do not appear in explanations. */
  readonly leaf?: true;
  /** Gets no more parts than `arity.most`. */
  readonly compile: (parts: readonly Part[]) => Evaluate;
  /** What the operation reads, where it does nothing else and its parts state it. */
  readonly read?: (parts: readonly Part[]) => StatedRead | undefined;
  /** Where the operation looks up a decision table: what that reads, and gives on data of which some is missing. */
  readonly lookUp?: {
    readonly reads: readonly string[];
    readonly partly: Evaluate;
  };
  /** Default: every evaluated part decides. */
  readonly decides?: (index: number, parts: readonly Explanation[], result: Value) => boolean;
  /** The operation in plain words, or null where its parts do not fit the phrase. */
  readonly say: (parts: readonly Rule[], speaker: Speaker) => Text | null;
}

/** What an absent argument gives. */
export const absentPart: Part = {
  evaluate: () => undefined,
  literal: { value: undefined },
  cost: 0,
};

/** The first two parts, absent ones filled in. */
export function pair(parts: readonly Part[]): readonly [Part, Part] {
  return [parts[0] ?? absentPart, parts[1] ?? absentPart];
}
