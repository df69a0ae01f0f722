import type { Text } from '@jingwei/engine';
import type { Knex } from 'knex';
import type { HeldPost } from './case-search.ts';
import { type CaseRow, caseOf, type StoredCase } from './cases.ts';
import type { Session } from './session.ts';
import type { WriteSession } from './writer.ts';

/** Whose notifications: those to the posts of a person, each from when it is held. */
export interface Receiver {
  readonly city: string;
  readonly person: string;
  readonly posts: readonly (HeldPost & { readonly since: string })[];
}

export interface NotificationSearch extends Receiver {
  readonly unread: boolean;
  /** Instant and id of the last one of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

export interface FoundNotification {
  readonly id: string;
  readonly at: string;
  readonly role: string;
  readonly unit: string;
  readonly text: Text;
  readonly read: boolean;
  readonly stored: StoredCase;
}

interface FoundRow extends CaseRow {
  note_id: string;
  note_at: string;
  note_text: string;
  to_role: string;
  to_unit: string;
  read_at: string | null;
}

/** The latest first. */
export async function searchNotifications(
  session: Session,
  search: NotificationSearch,
): Promise<readonly FoundNotification[]> {
  const notes = session.name('notifications');
  const cases = session.name('cases');
  const query = received(session, search)
    .join(cases, (on) =>
      on.on(`${notes}.city`, `${cases}.city`).andOn(`${notes}.case_id`, `${cases}.id`),
    )
    .select(`${cases}.*`, `${notes}.to_role`, `${notes}.to_unit`, {
      note_id: `${notes}.id`,
      note_at: `${notes}.at`,
      note_text: `${notes}.text`,
      read_at: `${session.name('notification_reads')}.at`,
    })
    .orderBy([
      { column: `${notes}.at`, order: 'desc' },
      { column: `${notes}.id`, order: 'desc' },
    ])
    .limit(search.limit);
  if (search.unread) onlyUnread(session, query);
  if (search.after !== null) {
    query.whereRaw('(??, ??) < (?, ?)', [`${notes}.at`, `${notes}.id`, ...search.after]);
  }
  const rows = (await query) as FoundRow[];
  return rows.map((row) => ({
    id: row.note_id,
    at: row.note_at,
    role: row.to_role,
    unit: row.to_unit,
    text: JSON.parse(row.note_text) as Text,
    read: row.read_at !== null,
    stored: caseOf(row),
  }));
}

export async function countUnread(session: Session, receiver: Receiver): Promise<number> {
  const query = received(session, receiver).count({ n: '*' });
  onlyUnread(session, query);
  const [row] = (await query) as { n?: number | string }[];
  return Number(row?.n ?? 0);
}

/** Those of `ids` (of all where null), up to `until`, that the receiver has not read yet. */
export async function unreadIds(
  session: Session,
  receiver: Receiver,
  { ids, until }: { readonly ids: readonly string[] | null; readonly until: string },
): Promise<readonly string[]> {
  const notes = session.name('notifications');
  const query = received(session, receiver)
    .where(`${notes}.at`, '<=', until)
    .select({ id: `${notes}.id` });
  onlyUnread(session, query);
  if (ids !== null) query.whereIn(`${notes}.id`, [...ids]);
  return ((await query) as { id: string }[]).map(({ id }) => id);
}

export async function insertReads(
  tx: WriteSession,
  { city, person }: Receiver,
  ids: readonly string[],
  at: string,
): Promise<void> {
  const rows = ids.map((notification) => ({ city, person, notification, at }));
  await tx.insert('notification_reads', rows);
}

/** The notifications to a receiver, each beside the row that says when they read it. */
function received(session: Session, { city, person, posts }: Receiver): Knex.QueryBuilder {
  const notes = session.name('notifications');
  const reads = session.name('notification_reads');
  return session
    .knex(notes)
    .leftJoin(reads, (on) =>
      on
        .on(`${notes}.city`, `${reads}.city`)
        .andOn(`${notes}.id`, `${reads}.notification`)
        .andOnVal(`${reads}.person`, person),
    )
    .where(`${notes}.city`, city)
    .where((either) => {
      // Without posts nothing must be found, and an empty condition would find everything.
      either.whereRaw('1 = 0');
      for (const { role, unit, since } of posts) {
        either.orWhere((one) =>
          one
            .where({ [`${notes}.to_role`]: role, [`${notes}.to_unit`]: unit })
            .where(`${notes}.at`, '>=', since)
            .where((whom) =>
              whom.whereNull(`${notes}.to_person`).orWhere(`${notes}.to_person`, person),
            ),
        );
      }
    });
}

function onlyUnread(session: Session, query: Knex.QueryBuilder): void {
  query.whereNull(`${session.name('notification_reads')}.at`);
}
