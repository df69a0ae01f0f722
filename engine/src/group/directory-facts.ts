import type { LocalDate } from '../calendar/index.ts';
import type { UnitKind } from '../document/primitives.ts';

interface Qualification {
  readonly id: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** One holder of a role, as the directory knows the person on the day of the question. */
export interface Holder {
  readonly id: string;
  /** Open tasks. */
  readonly load: number;
  readonly lastAssignedAt: string | null;
  readonly qualifications: readonly Qualification[];
  /** A conflict of interest in this case is on record. */
  readonly conflicted: boolean;
}

export interface Person {
  readonly active: boolean;
  readonly roles: readonly { readonly role: string; readonly unit: string }[];
  readonly qualifications: readonly Qualification[];
  readonly conflicted: boolean;
}

export interface Substitution {
  readonly person: string;
  /** The first and the last day. */
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What joint work may ask about people and units, and the shape of each answer. */
interface Answers {
  readonly holders: readonly Holder[];
  readonly person: Person;
  readonly substitutes: readonly Substitution[];
  /** The units above it, the nearest first. */
  readonly 'units-above': readonly string[];
  readonly 'unit-at': string | null;
}

export type PeopleQuestion =
  | { readonly ask: 'holders'; readonly role: string; readonly unit: string }
  | { readonly ask: 'person'; readonly person: string }
  /** Who stands in for the person; past and future substitutions may be among them. */
  | { readonly ask: 'substitutes'; readonly person: string }
  | { readonly ask: 'units-above'; readonly unit: string }
  | { readonly ask: 'unit-at'; readonly unit: string; readonly kind: UnitKind };

/** A question with its answer. */
export type PeopleAnswer = {
  [Ask in PeopleQuestion['ask']]: {
    readonly question: Extract<PeopleQuestion, { ask: Ask }>;
    readonly answer: Answers[Ask];
  };
}[PeopleQuestion['ask']];

/**
 * The directory's answers by question. Where one is missing, the empty answer is given and the
 * question is kept in `missing`: whoever looked must then look at `missing` before believing it.
 */
export interface DirectoryFacts {
  readonly missing: readonly PeopleQuestion[];
  holders(role: string, unit: string): readonly Holder[];
  person(id: string): Person;
  substitutes(person: string): readonly Substitution[];
  unitsAbove(unit: string): readonly string[];
  unitAt(unit: string, kind: UnitKind): string | null;
}

const nobody: Person = { active: false, roles: [], qualifications: [], conflicted: false };

export function directoryFacts(answers: readonly PeopleAnswer[]): DirectoryFacts {
  const known = new Map(answers.map((one) => [keyOf(one.question), one]));
  const missing: PeopleQuestion[] = [];
  const find = <Ask extends PeopleQuestion['ask']>(
    question: Extract<PeopleQuestion, { ask: Ask }>,
    empty: Answers[Ask],
  ): Answers[Ask] => {
    const found = known.get(keyOf(question));
    if (found !== undefined) return found.answer as Answers[Ask];
    const isAsked = missing.some((one) => keyOf(one) === keyOf(question));
    if (!isAsked) missing.push(question);
    return empty;
  };
  return {
    missing,
    holders: (role, unit) => find<'holders'>({ ask: 'holders', role, unit }, []),
    person: (person) => find<'person'>({ ask: 'person', person }, nobody),
    substitutes: (person) => find<'substitutes'>({ ask: 'substitutes', person }, []),
    unitsAbove: (unit) => find<'units-above'>({ ask: 'units-above', unit }, []),
    unitAt: (unit, kind) => find<'unit-at'>({ ask: 'unit-at', unit, kind }, null),
  };
}

function keyOf(question: PeopleQuestion): string {
  return JSON.stringify(Object.entries(question).sort());
}

/** Which of the qualifications the person lacks on the date. */
export function lackingOn(
  date: LocalDate,
  required: readonly string[],
  held: readonly Qualification[],
): readonly string[] {
  return required.filter(
    (id) =>
      !held.some(
        (one) => one.id === id && one.from <= date && (one.until === null || date <= one.until),
      ),
  );
}
