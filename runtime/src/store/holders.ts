import type { Session } from './session.ts';

/** A person who holds a role, with what is open in their hands. */
export interface StoredHolder {
  readonly id: string;
  /** Open tasks of all cases. */
  readonly load: number;
  /** When the latest of their open tasks opened; tasks that are done are not counted. */
  readonly lastAssignedAt: string | null;
}

/** The active people who hold a role at a unit on a date, by their ids. */
export async function loadHolders(
  session: Session,
  city: string,
  { role, unit, on }: { readonly role: string; readonly unit: string; readonly on: string },
): Promise<readonly StoredHolder[]> {
  const people = session.name('people');
  const posts = session.name('posts');
  const ids = (
    (await session
      .knex(posts)
      .join(people, (join) =>
        join.on(`${people}.city`, `${posts}.city`).andOn(`${people}.id`, `${posts}.person`),
      )
      .where({ [`${posts}.city`]: city, [`${posts}.role`]: role, [`${posts}.unit`]: unit })
      .where({ [`${people}.active`]: true })
      .where(`${posts}.valid_from`, '<=', on)
      .where((either) =>
        either.whereNull(`${posts}.valid_until`).orWhere(`${posts}.valid_until`, '>=', on),
      )
      .distinct({ id: `${people}.id` })
      .orderBy('id')) as { id: string }[]
  ).map(({ id }) => id);
  const open = (await session
    .knex(session.name('tasks'))
    .where({ city })
    .whereIn('assignee', ids)
    .groupBy('assignee')
    .select('assignee')
    .count({ load: '*' })
    .max({ last: 'opened_at' })) as { assignee: string; load: number | string; last: string }[];
  const byPerson = new Map(open.map((row) => [row.assignee, row]));
  return ids.map((id) => {
    const row = byPerson.get(id);
    return { id, load: Number(row?.load ?? 0), lastAssignedAt: row?.last ?? null };
  });
}
