import { ruleTitlesOf } from '../document/rule-context.ts';
import { rulePathsOf } from '../document/rule-paths.ts';
import type { Machine } from '../machine/machine.ts';
import {
  type Explanation,
  type RulePaths,
  type RuleTitles,
  sayExplanation,
} from '../rules/index.ts';
import { truthy } from '../rules/value.ts';
import type { Text } from '../text/text.ts';

const namesByMachine = new WeakMap<Machine, Names>();

interface Names {
  readonly names: RulePaths;
  readonly titles: RuleTitles;
}

/** The nearest condition that failed, in words, or null where the rule holds. */
export function whyNotInWords(machine: Machine, explanation: Explanation): Text | null {
  if (truthy(explanation.result)) return null;
  const { names, titles } = namesOf(machine);
  const { because, result } = sayExplanation(explanation, names, titles);
  return because[0] ?? result;
}

/** What the rules of a flow may read, and what its named rules are called. */
export function namesOf(machine: Machine): Names {
  const { bundle, flow } = machine;
  const known = namesByMachine.get(machine) ?? {
    names: rulePathsOf(bundle, flow),
    titles: ruleTitlesOf(bundle, flow),
  };
  namesByMachine.set(machine, known);
  return known;
}
