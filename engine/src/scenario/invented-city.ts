import type { UnitKind } from '../document/primitives.ts';
import type { PeopleQuestion } from '../group/directory-facts.ts';
import type { Json } from '../json/json.ts';
import type { Answer, Question } from '../step/directory.ts';

/** One unit of each kind, each inside the one before; the department stands beside them. */
const chain: readonly UnitKind[] = [
  'city',
  'district',
  'street',
  'community',
  'grid',
  'micro-grid',
];

export function inventedUnit(kind: UnitKind): string {
  return `unit-${kind}`;
}

export function kindOfInvented(unit: string): UnitKind | null {
  return [...chain, 'department' as const].find((kind) => inventedUnit(kind) === unit) ?? null;
}

export function answerFromCity(questions: readonly Question[]): Answer[] {
  return questions.map((question) => ({ question, answer: answerOf(question) }));
}

/** How many people hold each role at each unit. */
const holdersOfRole = 3;

/** Who holds a role at the unit of a kind; the first of them is who acts where nobody is named. */
export function inventedHolders(role: string, kind: UnitKind): readonly [string, ...string[]] {
  const first = `${role}-${kind}`;
  const others = Array.from({ length: holdersOfRole - 1 }, (_, index) => `${first}-${index + 2}`);
  return [first, ...others];
}

export function answerOf(question: Question | PeopleQuestion): Json {
  switch (question.ask) {
    case 'unit-kind':
      return kindOfInvented(question.unit);
    case 'unit-at':
      return unitAt(question.unit, question.kind);
    case 'units-above':
      return unitsAbove(question.unit);
    case 'holders': {
      const kind = kindOfInvented(question.unit);
      const ids = kind === null ? [] : inventedHolders(question.role, kind);
      return ids.map((id, load) => ({ id, load, lastAssignedAt: null, ...unremarkable }));
    }
    case 'person':
      return { active: true, roles: rolesOf(question.person), ...unremarkable };
    case 'substitutes':
      return [];
  }
}

const unremarkable = { qualifications: [], conflicted: false };

/** The department serves the district: it is found from every unit, and above it are district and city. */
function unitAt(unit: string, asked: UnitKind): string | null {
  if (asked === 'department') return inventedUnit('department');
  return chain.indexOf(asked) <= levelOf(unit) ? inventedUnit(asked) : null;
}

function unitsAbove(unit: string): string[] {
  const isDepartment = kindOfInvented(unit) === 'department';
  const above = chain.slice(0, isDepartment ? levelOf(unit) + 1 : levelOf(unit));
  return above.map(inventedUnit).reverse();
}

function levelOf(unit: string): number {
  const kind = kindOfInvented(unit);
  return kind === 'department' ? chain.indexOf('district') : chain.indexOf(kind ?? 'city');
}

/** The role and the kind of unit that an invented person's id is made of. */
function rolesOf(person: string): Json[] {
  const first = person.replace(/-[2-9]$/, '');
  // The longest kind first: a micro-grid is no grid.
  const kinds = [...chain, 'department' as const].toSorted((a, b) => b.length - a.length);
  const kind = kinds.find((one) => first.endsWith(`-${one}`));
  if (kind === undefined) return [];
  return [{ role: first.slice(0, -kind.length - 1), unit: inventedUnit(kind) }];
}
