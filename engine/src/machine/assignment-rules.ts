import type { AssignmentUnit } from '../document/assignment.ts';
import type { State } from '../document/states.ts';

/** The parts of an assignment whose person or unit a rule gives. */
export function assignmentRules(state: State): readonly { readonly rule: unknown }[] {
  if (state.kind !== 'work' || state.people === undefined) return [];
  const { from, empty } = state.people;
  const found = from.flatMap((source): { readonly rule: unknown }[] => {
    if (source.type === 'person') return [source];
    return source.type === 'role' ? inUnit(source.unit) : [];
  });
  return [...found, ...(empty?.type === 'role' ? inUnit(empty.unit) : [])];
}

function inUnit(unit: AssignmentUnit): { readonly rule: unknown }[] {
  return typeof unit === 'object' && 'rule' in unit ? [unit] : [];
}
