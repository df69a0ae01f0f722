import type { UnitKind, UnitReference } from '../document/primitives.ts';
import type { Json } from '../json/json.ts';
import { AnswerMissing } from './answer-missing.ts';
import type { Directory, Question } from './directory.ts';
import { refuse } from './refuse.ts';
import type { Working } from './working.ts';

/** From the widest to the narrowest, as units lie in one another; departments stand beside. */
const widest: readonly UnitKind[] = [
  'city',
  'district',
  'department',
  'street',
  'community',
  'grid',
  'micro-grid',
];

/** The unit's id. Throws ENGINE_UNIT_NOT_FOUND and ENGINE_DIRECTORY_ANSWER_MISSING. */
export function resolveUnit(working: Working, reference: UnitReference): string {
  const { unit } = working.case;
  if (reference === 'case') return unit;
  const found = unitAt(working, reference);
  if (found === null) throw refuse('ENGINE_UNIT_NOT_FOUND', { unit, kind: reference });
  return found;
}

/** The unit of a kind that is the case's unit or lies above it, or null. */
function unitAt(working: Working, kind: UnitKind): string | null {
  const { movedTo, unitAsked, directory } = working;
  if (movedTo !== null && widest.indexOf(kind) > widest.indexOf(movedTo)) return null;
  const answer = answerTo(directory, { ask: 'unit-at', unit: unitAsked, kind });
  return typeof answer === 'string' ? answer : null;
}

/** Places, from the widest; a department stands beside them. */
export const placeKinds: readonly UnitKind[] = widest.filter((kind) => kind !== 'department');

/** The unit so many levels above the case's, or the highest there is. */
export function unitAbove(working: Working, levels: number): string {
  const kinds: readonly (string | null)[] = placeKinds;
  const own = kinds.indexOf(unitKindOf(working));
  const above = placeKinds.slice(0, own === -1 ? placeKinds.length : own).toReversed();
  let found = working.case.unit;
  let left = levels;
  for (const one of above) {
    if (left === 0) break;
    const unit = unitAt(working, one);
    if (unit === null || unit === found) continue;
    found = unit;
    left -= 1;
  }
  return found;
}

export function unitKindOf(working: Working): string | null {
  if (working.movedTo !== null) return working.movedTo;
  const { directory, unitAsked } = working;
  const answer = answerTo(directory, { ask: 'unit-kind', unit: unitAsked });
  return typeof answer === 'string' ? answer : null;
}

/** The case belongs from now on to the unit of this kind above it. */
export function moveUnit(working: Working, reference: UnitReference): void {
  const fromUnit = working.case.unit;
  const toUnit = resolveUnit(working, reference);
  if (toUnit === fromUnit || reference === 'case') return;
  working.movedTo = reference;
  working.case.unit = toUnit;
  working.entries.push({ type: 'moved', fromUnit, toUnit });
}

type UnitQuestion = Extract<Question, { ask: 'unit-at' | 'unit-kind' }>;

export function answerTo(directory: Directory, asked: UnitQuestion): Json {
  const found = directory.find(({ question }) => isSame(question, asked));
  if (found !== undefined) return found.answer;
  throw new AnswerMissing([asked]);
}

function isSame(one: Question, other: Question): boolean {
  if (one.ask === 'unit-at' && other.ask === 'unit-at') {
    return one.unit === other.unit && one.kind === other.kind;
  }
  return one.ask === 'unit-kind' && other.ask === 'unit-kind' && one.unit === other.unit;
}
