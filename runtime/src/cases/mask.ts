import type { FieldClass, Json, Snapshot } from '@jingwei/engine';
import type { Access } from '../policy/decide.ts';

/** Which classes of values a person sees whole in a case. */
export interface Sight {
  readonly P2: boolean;
  readonly P3: boolean;
}

/**
 * P2 is shown to those who handle the case: who hold a role at its unit or at the one that brought it
 * in, or a role of one of its tasks. P3 only to the holders of its tasks: of their role, by name, or in
 * the name of whom they stand in for. Who merely oversees from above sees that there is a value, and
 * enough of it to recognise it.
 */
export function sightOf(
  { person, posts, standsInFor = [] }: Access,
  { snapshot, originUnit }: { readonly snapshot: Snapshot; readonly originUnit: string },
): Sight {
  const answersFor = [person, ...standsInFor];
  const holdsTask = snapshot.tasks.some(
    ({ role, unit, assignee }) =>
      posts.some((post) => post.role === role && post.unit === unit) ||
      (assignee !== null && answersFor.includes(assignee)),
  );
  const isThere = posts.some(({ unit }) => unit === snapshot.unit || unit === originUnit);
  return { P2: holdsTask || isThere, P3: holdsTask };
}

export function isShown(sight: Sight, fieldClass: FieldClass): boolean {
  return fieldClass === 'P2' ? sight.P2 : fieldClass === 'P3' ? sight.P3 : true;
}

/** What is left of a value that is not shown. */
export function maskValue(value: Json, type: string): Json {
  if (typeof value !== 'string') return '***';
  return type === 'phone' || type === 'citizen-id' ? maskDigits(value) : '***';
}

/** The first three and the last four; anything too short for that not at all. */
export function maskDigits(digits: string): string {
  return digits.length < 10 ? '***' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** The first character of a name. */
export function maskName(name: string): string {
  return `${[...name][0] ?? ''}**`;
}
