import type { Knex } from 'knex';
import { type HeldPost, matchWords } from './case-search.ts';
import { type CaseRow, caseOf, type StoredCase } from './cases.ts';
import type { Session } from './session.ts';

export interface TaskScope {
  readonly city: string;
  readonly person: string;
  /** Whom the person stands in for: their tasks are among `mine`. */
  readonly standsInFor: readonly string[];
  /** The roles held, each at its unit: whose tasks a person can claim. */
  readonly posts: readonly HeldPost[];
  /** Narrows `mine` to the tasks of these posts; all that the person has claimed where null. */
  readonly mineOf: readonly HeldPost[] | null;
}

export interface TaskSearch extends TaskScope {
  /** `mine`: claimed by or given to the person, or those for whom they stand in. `unit`: of the person's posts, whoever claimed them. */
  readonly scope: 'mine' | 'unit';
  readonly flow?: string | undefined;
  readonly words?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueBefore?: string | undefined;
  /** Due instant, opening instant, case and task of the last one of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

export interface FoundTask {
  readonly id: string;
  readonly dueAt: string | null;
  readonly stored: StoredCase;
}

/** Stands for no due instant in the order, behind all that there are. */
export const noDue = '9999';

/** What is due first comes first, what has no due instant last; then what was opened first. */
export async function searchTasks(
  session: Session,
  search: TaskSearch,
): Promise<readonly FoundTask[]> {
  const { scope, flow, words, dueFrom, dueBefore, after, limit } = search;
  const tasks = session.name('tasks');
  const cases = session.name('cases');
  const column = (name: string) => `${tasks}.${name}`;
  const due = session.knex.raw('coalesce(??, ?)', [column('due_at'), noDue]);
  const query = session
    .knex(tasks)
    .join(cases, (on) =>
      on.on(column('city'), `${cases}.city`).andOn(column('case_id'), `${cases}.id`),
    )
    .where(column('city'), search.city)
    .where((either) => inTaskScope(either, tasks, search, scope))
    .select(`${cases}.*`, {
      task_id: column('id'),
      task_due_at: column('due_at'),
    })
    .orderByRaw('coalesce(??, ?), ??, ??, ??', [
      column('due_at'),
      noDue,
      column('opened_at'),
      column('case_id'),
      column('id'),
    ])
    .limit(limit);
  if (flow !== undefined) query.where(column('flow'), flow);
  if (words !== undefined && words.trim() !== '') matchWords(query, words.trim());
  if (dueFrom !== undefined) query.where(column('due_at'), '>=', dueFrom);
  if (dueBefore !== undefined) query.where(column('due_at'), '<', dueBefore);
  if (after !== null) {
    query.whereRaw('(?, ??, ??, ??) > (?, ?, ?, ?)', [
      due,
      column('opened_at'),
      column('case_id'),
      column('id'),
      ...after,
    ]);
  }
  const rows = (await query) as (CaseRow & { task_id: string; task_due_at: string | null })[];
  return rows.map((row) => ({ id: row.task_id, dueAt: row.task_due_at, stored: caseOf(row) }));
}

export interface TaskCounts {
  readonly mine: number;
  readonly unit: number;
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
}

/** How many tasks each scope has, and how the deadlines of `shown` lie. */
export async function countTasks(
  session: Session,
  scope: TaskScope,
  shown: 'mine' | 'unit',
  bounds: { readonly now: string; readonly todayEnds: string; readonly weekEnds: string },
): Promise<TaskCounts> {
  const tasks = session.name('tasks');
  const inScope = (which: 'mine' | 'unit') =>
    session
      .knex(tasks)
      .where({ city: scope.city })
      .where((either) => inTaskScope(either, tasks, scope, which));
  const countWhere = (sql: string, values: readonly string[], name: string) =>
    session.knex.raw(`coalesce(sum(case when ${sql} then 1 else 0 end), 0) as ??`, [
      ...values,
      name,
    ]);
  const [due = {}]: Record<string, number | string>[] = await inScope(shown).select(
    countWhere('due_at < ?', [bounds.now], 'overdue'),
    countWhere('due_at >= ? and due_at < ?', [bounds.now, bounds.todayEnds], 'today'),
    countWhere('due_at >= ? and due_at < ?', [bounds.now, bounds.weekEnds], 'week'),
  );
  const [mine] = await inScope('mine').count({ n: '*' });
  const [unit] = await inScope('unit').count({ n: '*' });
  return {
    mine: Number(mine?.n ?? 0),
    unit: Number(unit?.n ?? 0),
    overdue: Number(due.overdue ?? 0),
    today: Number(due.today ?? 0),
    week: Number(due.week ?? 0),
  };
}

function inTaskScope(
  either: Knex.QueryBuilder,
  tasks: string,
  { person, standsInFor, posts, mineOf }: TaskScope,
  scope: 'mine' | 'unit',
): void {
  if (scope === 'mine') {
    either.whereIn(`${tasks}.assignee`, [person, ...standsInFor]);
    if (mineOf !== null) either.where((narrowed) => ofPosts(narrowed, tasks, mineOf));
    return;
  }
  ofPosts(either, tasks, posts);
}

function ofPosts(either: Knex.QueryBuilder, tasks: string, posts: readonly HeldPost[]): void {
  // Without posts nothing must be found, and an empty condition would find everything.
  either.whereRaw('1 = 0');
  for (const { role, unit } of posts) {
    either.orWhere({ [`${tasks}.role`]: role, [`${tasks}.unit`]: unit });
  }
}
