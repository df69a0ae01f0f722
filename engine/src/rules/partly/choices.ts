import type { ClosePartly, PartlyPart } from './close-partly.ts';
import { either, isBoolean, type Partly, truthOf, unknownBoolean, unknownThat } from './unknown.ts';

/** `and` and `or`: the first part that decides, unless an earlier one that is not known decides first. */
function junction(decider: boolean): ClosePartly {
  return (parts) => (data, run) => {
    const open: Partly[] = [];
    let last: Partly;
    for (const { evaluate } of parts) {
      last = evaluate(data, run);
      const truth = truthOf(last);
      if (truth === decider) {
        const exact = open.length === 0 || (last === decider && open.every(isBoolean));
        return exact ? last : unknownThat(decider);
      }
      if (truth === null) open.push(last);
    }
    return open.reduce(either, last);
  };
}

function negation(wanted: boolean): ClosePartly {
  return ([part]) =>
    (data, run) => {
      const truth = truthOf(part?.evaluate(data, run));
      return truth === null ? unknownBoolean : truth === wanted;
    };
}

/** Where a condition is not known, both what it chooses and what comes after it are possible. */
const branch: ClosePartly = (parts) => (data, run) => {
  const from = (index: number): Partly => {
    const condition = parts[index];
    const chosen = parts[index + 1];
    if (condition === undefined) return null;
    if (chosen === undefined) return condition.evaluate(data, run);
    const truth = truthOf(condition.evaluate(data, run));
    if (truth === true) return chosen.evaluate(data, run);
    return truth === false ? from(index + 2) : either(chosen.evaluate(data, run), from(index + 2));
  };
  return from(0);
};

const onlyPart: ClosePartly = ([part]: readonly PartlyPart[]) =>
  part?.evaluate ?? (() => undefined);

export const choices: readonly (readonly [string, ClosePartly])[] = [
  ['and', junction(false)],
  ['or', junction(true)],
  ['!', negation(false)],
  ['!!', negation(true)],
  ['if', branch],
  ['?:', branch],
  ['rule', onlyPart],
  ['log', onlyPart],
];
