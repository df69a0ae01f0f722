import type { Knex } from 'knex';
import { type CaseRow, caseOf, type StoredCase } from './cases.ts';
import type { Session } from './session.ts';

export interface HeldPost {
  readonly role: string;
  readonly unit: string;
}

/** What a person may see: cases of these units (now or by origin), and those with a task of a post. */
export interface CaseScope {
  readonly units: readonly string[];
  readonly posts: readonly HeldPost[];
}

export interface CaseSearch {
  readonly city: string;
  readonly scope: CaseScope;
  readonly flow?: string | undefined;
  readonly status?: string | undefined;
  readonly words?: string | undefined;
  /** Only cases of these units. */
  readonly within?: readonly string[] | undefined;
  /** Opening instant and id of the last case of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** The newest first. `words` is looked for in number, query code and title. */
export async function searchCases(
  session: Session,
  search: CaseSearch,
): Promise<readonly StoredCase[]> {
  const { city, scope, flow, status, words, within, after, limit } = search;
  const cases = session.name('cases');
  const query = session
    .from<CaseRow>('cases')
    .where(`${cases}.city`, city)
    .where((either) => inScope(either, session, scope))
    .orderBy([
      { column: 'opened_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  if (flow !== undefined) query.where({ flow });
  if (status !== undefined) query.where({ status });
  if (within !== undefined) query.whereIn('unit', [...within]);
  if (words !== undefined && words.trim() !== '') matchWords(query, words.trim());
  if (after !== null) {
    const [openedAt, id] = after;
    query.where((later) =>
      later
        .where('opened_at', '<', openedAt ?? '')
        .orWhere((same) => same.where('opened_at', openedAt ?? '').where('id', '<', id ?? '')),
    );
  }
  return ((await query) as CaseRow[]).map(caseOf);
}

/** How many open cases of each flow the scope holds. */
export async function countOpenCases(
  session: Session,
  city: string,
  scope: CaseScope,
): Promise<ReadonlyMap<string, number>> {
  const rows: { flow: string; n: number }[] = (await session
    .knex(session.name('cases'))
    .where({ city, status: 'active' })
    .where((either) => inScope(either, session, scope))
    .groupBy('flow')
    .select('flow')
    .count({ n: '*' })) as never;
  return new Map(rows.map(({ flow, n }) => [flow, Number(n)]));
}

function inScope(either: Knex.QueryBuilder, session: Session, { units, posts }: CaseScope): void {
  const cases = session.name('cases');
  const tasks = session.name('tasks');
  either.whereIn('unit', [...units]).orWhereIn('origin_unit', [...units]);
  for (const { role, unit } of posts) {
    either.orWhereExists((exists) =>
      exists
        .select(session.knex.raw('1'))
        .from(tasks)
        .whereRaw('??.?? = ??.??', [tasks, 'city', cases, 'city'])
        .whereRaw('??.?? = ??.??', [tasks, 'case_id', cases, 'id'])
        .where({ [`${tasks}.role`]: role, [`${tasks}.unit`]: unit }),
    );
  }
}

export function matchWords(query: Knex.QueryBuilder, words: string): void {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  query.where((either) => {
    for (const column of ['number', 'query_code', 'title']) {
      either.orWhereRaw("?? like ? escape '\\'", [column, pattern]);
    }
  });
}
