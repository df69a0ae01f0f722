import { isLocalDate } from '@jingwei/engine';
import type { Page, PageRequest } from '../cases/case-request.ts';
import { makeCursor } from '../cases/page.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import { aboutPeople, isPermitted } from '../policy/decide.ts';
import { namesOf } from '../store/people.ts';
import type { Recorded } from '../store/recorded.ts';
import type { Session } from '../store/session.ts';
import { type Asking, demand } from './request-access.ts';
import type { Named } from './session-view.ts';
import type { QualificationView } from './standing-view.ts';

export type NameOf = (id: string) => Named;

/** Everybody whom records name: the people whom they are about, who recorded and who ended them. */
export async function namesIn(
  session: Session,
  city: string,
  records: readonly (Recorded & { readonly person: string; readonly substitute?: string })[],
): Promise<NameOf> {
  const ids = records.flatMap(({ person, substitute, by, ended }) =>
    [person, substitute, by, ended?.by].filter((one) => one !== undefined),
  );
  const names = await namesOf(session, city, ids);
  return (id) => ({ id, name: names.get(id) ?? id });
}

export function recordedView(
  { at, by, ended }: Recorded,
  nameOf: NameOf,
): Pick<QualificationView, 'at' | 'by' | 'ended'> {
  return { at, by: nameOf(by), ended: ended === null ? null : { ...ended, by: nameOf(ended.by) } };
}

export interface PersonQuery extends PageRequest {
  readonly person?: string;
}

/**
 * Whose records a query means: of everybody where it names nobody, or of whoever asks where they may
 * not read those of others. Throws RUNTIME_PERMISSION_MISSING.
 */
export function askedPerson(
  asking: Asking,
  operation: 'qualification.read' | 'substitution.read',
  { person }: PersonQuery,
): string | undefined {
  if (isPermitted(operation, asking.access)) return person;
  const whose = person ?? asking.person.id;
  demand(asking, operation, aboutPeople(whose));
  return whose;
}

/** One page of records, of which one more than its limit was found where there are more. */
export function pageOfRecords<Found, Item>(
  found: readonly Found[],
  limit: number,
  viewOf: (one: Found) => Item,
  keyOf: (one: Found) => readonly string[],
): Page<Item> {
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { items: page.map(viewOf), next: last === undefined ? null : makeCursor(keyOf(last)) };
}

/** Throws RUNTIME_DAYS_INVALID where a day does not exist, or the last lies before the first. */
export function requireTerm(from: string, until: string | null): void {
  if (!isLocalDate(from)) throw wrongDay('from', from);
  if (until !== null && (!isLocalDate(until) || until < from)) throw wrongDay('until', until);
}

/** The day from which a record counts no more. Throws RUNTIME_DAYS_INVALID where it is not in its term. */
export function requireEnd(
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string | null },
  on: string,
): void {
  const isInTerm = validFrom <= on && (validUntil === null || on <= validUntil);
  if (!isLocalDate(on) || !isInTerm) throw wrongDay('from', on);
}

function wrongDay(field: string, got: string): RuntimeError {
  return new RuntimeError('RUNTIME_DAYS_INVALID', { details: { field, got } });
}
