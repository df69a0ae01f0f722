import type { UnitKind } from '../document/primitives.ts';
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

/** The department serves the district: it is found from every unit, and above it are district and city. */
export function answerOf(question: Question): string | null {
  const kind = kindOfInvented(question.unit);
  if (question.ask === 'unit-kind') return kind;
  if (question.kind === 'department') return inventedUnit('department');
  const level = kind === 'department' ? chain.indexOf('district') : chain.indexOf(kind ?? 'city');
  return chain.indexOf(question.kind) <= level ? inventedUnit(question.kind) : null;
}
