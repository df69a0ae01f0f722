import {
  type Machine,
  type RecordEntry,
  type RuleTitles,
  rulePathsOf,
  ruleTitlesOf,
  sayExplanation,
  type Text,
} from '@jingwei/engine';

type Explanation = Extract<RecordEntry, { type: 'decided' }>['explanation'];

interface Words {
  readonly paths: ReturnType<typeof rulePathsOf>;
  readonly titles: RuleTitles;
}

const known = new WeakMap<Machine, Words>();

/** Why a guard decided as it did, in words of both languages. */
export function decisionInWords(machine: Machine, explanation: Explanation): readonly Text[] {
  const { bundle, flow } = machine;
  const words = known.get(machine) ?? {
    paths: rulePathsOf(bundle, flow),
    titles: ruleTitlesOf(bundle, flow),
  };
  known.set(machine, words);
  return sayExplanation(explanation, words.paths, words.titles).because;
}
