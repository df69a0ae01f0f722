import type { Json } from '../json/json.ts';
import { truthy } from './value.ts';

/** Why a rule gave its result: the same tree as the rule, with what each evaluated part gave. */
export interface Explanation {
  /** `null` for a literal or a list. */
  readonly operator: string | null;
  readonly rule: Json;
  readonly result: Json;
  /** What a `var` read, from the root of the data; absent where that cannot be told. */
  readonly path?: string;
  /** The id of the named rule that was written out here. */
  readonly named?: string;
  /** In the order of evaluation; parts that were not reached are absent. */
  readonly parts: readonly Explanation[];
  /** This part decided its parent's result. */
  readonly decisive: boolean;
}

/**
 * The nearest failing condition: the smallest part whose failing made the whole fail, or null where
 * the whole holds. Of alternatives that all failed, it lies in the one with the fewest failures.
 */
export function whyNot(explanation: Explanation): Explanation | null {
  return truthy(explanation.result) ? null : nearestFailure(explanation);
}

function nearestFailure(failed: Explanation): Explanation {
  const failing = failed.parts.filter((part) => part.decisive && !truthy(part.result));
  const last = failed.parts.at(-1);
  switch (failed.operator) {
    case 'and':
    case 'or':
    case '!!':
    case 'log':
    case 'lighter':
    case 'rule': {
      const [first, ...others] = failing;
      if (first === undefined) return failed;
      return nearestFailure(
        others.reduce((best, part) => (failures(part) < failures(best) ? part : best), first),
      );
    }
    case 'if':
    case '?:':
      return last === undefined ? failed : failedBranch(failed, last);
    case 'all':
      return last !== undefined && failed.parts.length > 1 && !truthy(last.result)
        ? nearestFailure(last)
        : failed;
    default:
      return failed;
  }
}

/** A branch that is a plain value fails through the condition that chose or refused it. */
function failedBranch(failed: Explanation, last: Explanation): Explanation {
  if (last.operator !== null) return nearestFailure(last);
  const refused = failed.parts.filter((part) => part !== last && !truthy(part.result)).at(-1);
  if (refused !== undefined) return nearestFailure(refused);
  return failed;
}

function failures(part: Explanation): number {
  if (part.operator !== 'and' && part.operator !== 'or' && part.operator !== 'rule') return 1;
  return part.parts.reduce((sum, one) => sum + (truthy(one.result) ? 0 : failures(one)), 0);
}
