import { parseNumber } from '../coerce.ts';
import type { Run } from '../run.ts';
import type { Value } from '../value.ts';
import type { ClosePartly, PartlyPart } from './close-partly.ts';
import { Fold } from './reads.ts';
import { isKnown, type Partly, truthOf, unknown, unknownBoolean, unknownThat } from './unknown.ts';

/** Goes through the list with the body: `finish` gets what the body gave, entry by entry. */
function overEntries(
  withoutList: Partly,
  finish: (values: readonly Partly[], list: readonly Value[], run: Run) => Partly,
): ClosePartly {
  return ([source, body]) =>
    (data, run) => {
      const list = source?.evaluate(data, run);
      if (!isKnown(list)) return withoutList;
      const entries = entriesOf(list, run);
      return finish(
        entries.map((entry) => bodyOf(body, entry, run)),
        entries,
        run,
      );
    };
}

function entriesOf(list: Value, run: Run): readonly Value[] {
  if (!Array.isArray(list)) return [];
  run.admitList(list);
  return list as readonly Value[];
}

function bodyOf(body: PartlyPart | undefined, entry: Value, run: Run): Partly {
  run.charge((body?.cost ?? 0) + 1);
  return body?.evaluate(entry, run);
}

/** As in plain evaluation: `found` where one entry has the truth `decider`, `empty` without entries. */
function quantifier(decider: boolean, found: boolean, empty: boolean): ClosePartly {
  return overEntries(unknownBoolean, (values) => {
    if (values.length === 0) return empty;
    const truths = values.map(truthOf);
    if (truths.includes(decider)) return found;
    return truths.includes(null) ? unknownBoolean : !found;
  });
}

const filter = overEntries(unknown, (values, list) => {
  const truths = values.map(truthOf);
  if (truths.includes(null)) return unknown;
  return list.filter((_, index) => truths[index] === true) as Value;
});

const map = overEntries(unknown, (values) =>
  values.every(isKnown) ? (values as Value) : unknownThat(true),
);

const countOf = overEntries(unknown, (values) => {
  const truths = values.map(truthOf);
  return truths.includes(null) ? unknown : truths.filter((truth) => truth === true).length;
});

const sumOf = overEntries(unknown, (values, _, run) => {
  let sum = 0;
  for (const value of values) {
    if (!isKnown(value)) return unknown;
    if (value !== null && value !== undefined) sum += parseNumber(value, run);
  }
  return sum;
});

const reduce: ClosePartly =
  ([source, body, initial]) =>
  (data, run) => {
    const list = source?.evaluate(data, run);
    const start = initial === undefined ? null : initial.evaluate(data, run);
    if (!isKnown(list)) return unknown;
    let accumulator: Partly = start;
    for (const current of entriesOf(list, run)) {
      accumulator = bodyOf(body, new Fold(current, accumulator) as unknown as Value, run);
    }
    return accumulator;
  };

export const lists: readonly (readonly [string, ClosePartly])[] = [
  ['all', quantifier(false, false, false)],
  ['some', quantifier(true, true, false)],
  ['none', quantifier(true, false, true)],
  ['filter', filter],
  ['map', map],
  ['reduce', reduce],
  ['count-of', countOf],
  ['sum-of', sumOf],
];
