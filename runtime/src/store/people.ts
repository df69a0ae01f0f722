import type { Session } from './session.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
}

export interface Post {
  readonly person: string;
  readonly role: string;
  readonly unit: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export interface Credentials extends Person {
  readonly passwordHash: string;
  readonly failedSignIns: number;
  readonly lockedUntil: string | null;
}

interface PersonRow {
  city: string;
  id: string;
  name: string;
  username: string;
  password_hash: string;
  active: boolean | number;
  failed_sign_ins: number;
  locked_until: string | null;
}

interface PostRow {
  city: string;
  person: string;
  role: string;
  unit: string;
  valid_from: string;
  valid_until: string | null;
}

export async function insertPerson(
  session: Session,
  city: string,
  person: Person & { readonly passwordHash: string },
): Promise<void> {
  await session.insert<PersonRow>('people', [
    {
      city,
      id: person.id,
      name: person.name,
      username: person.username,
      password_hash: person.passwordHash,
      active: true,
      failed_sign_ins: 0,
      locked_until: null,
    },
  ]);
}

export async function insertPosts(
  session: Session,
  city: string,
  posts: readonly Post[],
): Promise<void> {
  const rows = posts.map((post) => ({
    city,
    person: post.person,
    role: post.role,
    unit: post.unit,
    valid_from: post.validFrom,
    valid_until: post.validUntil,
  }));
  await session.insert<PostRow>('posts', rows);
}

/** Active people only. */
export async function loadCredentials(
  session: Session,
  city: string,
  username: string,
): Promise<Credentials | null> {
  const row = await session
    .from<PersonRow>('people')
    .where({ city, username, active: true })
    .first();
  return row === undefined
    ? null
    : {
        id: row.id,
        name: row.name,
        username: row.username,
        passwordHash: row.password_hash,
        failedSignIns: row.failed_sign_ins,
        lockedUntil: row.locked_until,
      };
}

export async function recordSignIn(
  session: Session,
  city: string,
  person: string,
  failedSignIns: number,
  lockedUntil: string | null,
): Promise<void> {
  await session
    .from<PersonRow>('people')
    .where({ city, id: person })
    .update({ failed_sign_ins: failedSignIns, locked_until: lockedUntil });
}

export async function loadPerson(
  session: Session,
  city: string,
  id: string,
): Promise<Person | null> {
  const row = await session
    .from<PersonRow>('people')
    .where({ city, id, active: true })
    .first('id', 'name', 'username');
  return row ?? null;
}

export async function listPeople(session: Session, city: string): Promise<readonly Person[]> {
  return await session
    .from<PersonRow>('people')
    .where({ city, active: true })
    .orderBy('id')
    .select('id', 'name', 'username');
}

/** Names of people, also of those who left, for showing who did what. */
export async function namesOf(
  session: Session,
  city: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await session
    .from<PersonRow>('people')
    .where({ city })
    .whereIn('id', [...new Set(ids)])
    .select('id', 'name');
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Every post of one person, also those that are held no more or not yet. */
export async function postsOf(
  session: Session,
  city: string,
  person: string,
): Promise<readonly Post[]> {
  const rows = await session
    .from<PostRow>('posts')
    .where({ city, person })
    .orderBy(['role', 'unit', 'valid_from']);
  return rows.map(postOf);
}

/** The posts that are held on `date`, of one person or of everybody. */
export async function loadPosts(
  session: Session,
  city: string,
  date: string,
  person?: string,
): Promise<readonly Post[]> {
  const rows = await session
    .from<PostRow>('posts')
    .where(person === undefined ? { city } : { city, person })
    .where('valid_from', '<=', date)
    .where((either) => either.whereNull('valid_until').orWhere('valid_until', '>=', date))
    .orderBy(['person', 'role', 'unit']);
  return rows.map(postOf);
}

const postOf = (row: PostRow): Post => ({
  person: row.person,
  role: row.role,
  unit: row.unit,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
});
