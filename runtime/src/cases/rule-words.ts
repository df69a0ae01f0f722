import {
  type Machine,
  type RecordEntry,
  ruleNames,
  ruleTitles,
  sayExplanation,
  type Text,
} from '@jingwei/engine';

type Explanation = Extract<RecordEntry, { type: 'decided' }>['explanation'];

const known = new WeakMap<
  Machine,
  { names: ReturnType<typeof ruleNames>; titles: ReturnType<typeof ruleTitles> }
>();

/** Why a guard decided as it did, in words of both languages. */
export function decisionInWords(machine: Machine, explanation: Explanation): readonly Text[] {
  const { bundle, flow } = machine;
  const words = known.get(machine) ?? {
    names: ruleNames(bundle, flow),
    titles: ruleTitles(bundle, flow),
  };
  known.set(machine, words);
  return sayExplanation(explanation, words.names, words.titles).because;
}
