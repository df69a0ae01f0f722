import type { Leaf } from './condition.ts';

/** The person whose deeds are remembered, and others. */
const everybody = ['person-a', 'person-b', 'person-c', 'person-d', 'person-e', 'person-f'] as const;

/** The person whose deeds are remembered. */
export const watched = everybody[0];

interface Written {
  readonly field: string;
  readonly expression: Leaf;
}

/**
 * The people who act in what is looked at. Rules tell people apart by nothing but being the same, so one
 * more than the fields that hold one of them stand for any number; `enough` says whether there are so
 * many. `apart`: who did something may be kept from doing something else, which needs one more.
 */
export function peopleFor(
  read: readonly Leaf[],
  writes: readonly Written[],
  apart: boolean,
): { readonly people: readonly string[]; readonly enough: boolean } {
  const names = ({ facts }: Leaf) => facts.includes('actor.id');
  const held = new Set(
    [...read, ...writes.map(({ expression }) => expression)]
      .filter(names)
      .flatMap(({ fields }) => fields),
  );
  for (let size = -1; held.size > size; ) {
    size = held.size;
    for (const { field, expression } of writes) {
      if (names(expression) || expression.fields.some((from) => held.has(from))) held.add(field);
    }
  }
  const needed = Math.max(2, held.size + (apart ? 2 : 1));
  return { people: everybody.slice(0, needed), enough: needed <= everybody.length };
}
