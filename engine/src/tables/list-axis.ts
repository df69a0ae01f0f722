import type { Cell, TableInput } from '../document/tables.ts';
import type { Axis } from './axis.ts';
import type { InputValue, Test } from './cell-test.ts';
import { highest, type Runs, runsOf } from './runs.ts';

/** The atoms of texts and booleans: one for each value that is named, and one for all other texts. */
export function listAxis(
  input: TableInput,
  tests: readonly Test[],
  codes: readonly string[] | undefined,
): Axis {
  const closed = input.type === 'boolean' || codes !== undefined;
  const named = new Set<InputValue>(input.type === 'boolean' ? [false, true] : codes);
  if (!closed) {
    for (const test of tests)
      if (test.kind === 'set') for (const one of test.values) named.add(one);
  }
  const values = [...named] as (string | boolean)[];
  const atomOf = new Map<InputValue, number>(values.map((value, atom) => [value, atom]));
  const other = values.length;
  const atoms = closed ? other : other + 1;
  const missing = atoms;
  const everyAtom = Array.from({ length: atoms }, (_, atom) => atom);

  return {
    atoms,
    locate: (value) => (value === null ? missing : (atomOf.get(value) ?? other)),
    runs(test): Runs {
      if (test.kind === 'any') return [{ from: 0, to: missing }];
      if (test.kind === 'missing') return [{ from: missing, to: missing }];
      if (test.kind === 'range') return [];
      if (test.negated) {
        return runsOf(everyAtom.filter((atom) => !test.values.has(values[atom] ?? null)));
      }
      const held = [...test.values].flatMap((value) => atomOf.get(value) ?? []);
      return runsOf(held.sort((a, b) => a - b));
    },
    example(atom) {
      if (atom === missing) return null;
      return values[atom] ?? unnamed(named);
    },
    cell(runs): Cell | null {
      const held = new Set(runs.flatMap(({ from, to }) => everyAtom.slice(from, to + 1)));
      if (highest(runs) === missing) {
        if (held.size === atoms) return { kind: 'any' };
        return held.size === 0 ? { kind: 'missing' } : null;
      }
      const isNegated = held.has(other);
      const listed = values.filter((_, atom) => held.has(atom) !== isNegated);
      return { kind: isNegated ? 'not-one-of' : 'one-of', values: listed };
    },
  };
}

/** A text that no cell names. */
function unnamed(named: ReadonlySet<InputValue>): string {
  let text = 'other';
  for (let number = 2; named.has(text); number += 1) text = `other-${number}`;
  return text;
}
