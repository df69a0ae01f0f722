import { isLocalDate } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import { namesOf } from '../store/people.ts';
import type { Recorded } from '../store/recorded.ts';
import type { Session } from '../store/session.ts';
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
