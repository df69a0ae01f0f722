import type { Seal } from './seal.ts';
import type { Session } from './session.ts';

/** Who recorded something about a person, and who ended it. */
export interface Recorded {
  readonly at: string;
  readonly by: string;
  readonly ended: Ending | null;
}

export interface Ending {
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** One page of the records of a person, or of everybody where absent. */
export interface PersonSearch {
  readonly city: string;
  readonly person: string | undefined;
  /** The sort key of the last one of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

export interface RecordedRow {
  city: string;
  id: string;
  person: string;
  at: string;
  by: string;
  ended_at: string | null;
  ended_by: string | null;
  end_reason: string | null;
}

export function recordedOf(row: RecordedRow, seal: Seal): Recorded {
  const { at, by, ended_at, ended_by } = row;
  if (ended_at === null) return { at, by, ended: null };
  const reason = opened(seal, row, 'end-reason', row.end_reason);
  return { at, by, ended: { at: ended_at, by: ended_by ?? '', reason } };
}

/**
 * Ends a record of a person; false when it had ended before. `on` is the first day on which it counts
 * no more, for a record that counts on some days.
 */
export async function endRecord(
  session: Session,
  seal: Seal,
  table: 'qualifications' | 'substitutions' | 'conflicts',
  { city, id, person }: Pick<RecordedRow, 'city' | 'id' | 'person'>,
  { at, by, reason, on }: Ending & { readonly on?: string },
): Promise<boolean> {
  const end_reason = sealed(seal, { city, person }, 'end-reason', reason);
  const changed: number = await session
    .from<RecordedRow & { ended_on: string | null }>(table)
    .where({ city, id })
    .whereNull('ended_at')
    .update({
      ...(on === undefined ? {} : { ended_on: on }),
      ended_at: at,
      ended_by: by,
      end_reason,
    });
  return changed === 1;
}

type Place = Pick<RecordedRow, 'city' | 'person'>;

/** Words about a person, sealed. */
export function sealed(
  seal: Seal,
  { city, person }: Place,
  name: string,
  words: string | null,
): string | null {
  return words === null ? null : seal.seal({ city, owner: person, name, class: 'P2' }, words);
}

export function opened(
  seal: Seal,
  { city, person }: Place,
  name: string,
  stored: string | null,
): string | null {
  if (stored === null) return null;
  return String(seal.open({ city, owner: person, name, class: 'P2' }, stored));
}
