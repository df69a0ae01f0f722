import { recipientsFor } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { withAnswers } from '../people/answer-people.ts';
import { askingOf } from '../people/request-access.ts';
import { roleTitles } from '../people/role-titles.ts';
import type { PersonView } from '../people/session-view.ts';
import type { UnitTree } from '../people/unit-tree.ts';
import type { RequestContext } from '../runtime.ts';
import { canDo } from '../steps/take-step.ts';
import { dataOf, loadValues } from '../store/case-values.ts';
import { listPeople, loadPosts, type Post } from '../store/people.ts';
import { visibleCase } from './case-detail.ts';
import type { RecipientQuery } from './case-request.ts';
import { placeOf, viewedBy } from './operation-view.ts';
import { showCase } from './summarise.ts';

/** So many people fit a list that somebody reads; a longer one is narrowed by a name. */
const mostShown = 30;

/** So many are looked at in one request: the nearest to the task's unit first. */
const mostLookedAt = 300;

/**
 * The people to whom an operation on a task can go now, the nearest to the task first: names and posts
 * only. Throws RUNTIME_CASE_UNKNOWN; who may not operate on the case is told of nobody.
 */
export async function recipients(
  parts: Parts,
  context: RequestContext,
  id: string,
  task: string,
  { operation, q = '' }: RecipientQuery,
): Promise<readonly PersonView[]> {
  const session = parts.reader;
  const asking = await askingOf(parts, session, context);
  const stored = await visibleCase(parts, asking, id);
  if (!canDo('case.task', asking, stored)) return [];
  const { access, city, today } = asking;
  const { tree } = access;
  const shown = await showCase(session, parts, stored, tree, asking.at);
  const classOf = (field: string) => shown.machine.fields.get(field)?.class ?? 'P3';
  const data = dataOf(await loadValues(session, parts.seal, city.id, id, classOf));
  const titleOf = await roleTitles(session, parts, city.id, today);
  const posts = await loadPosts(session, city.id, today);
  const home = stored.snapshot.tasks.find((one) => one.id === task)?.unit ?? stored.snapshot.unit;
  const postsOf = new Map<string, Post[]>();
  for (const post of posts) {
    postsOf.set(post.person, [...(postsOf.get(post.person) ?? []), post]);
  }
  const near = (await listPeople(session, city.id))
    .filter(({ id: one, name }) => postsOf.has(one) && name.includes(q.trim()))
    .map((person) => {
      const held = postsOf.get(person.id) ?? [];
      return { person, away: Math.min(...held.map(({ unit }) => distance(tree, home, unit))) };
    })
    .sort((one, other) => one.away - other.away)
    .slice(0, mostLookedAt)
    .map(({ person }) => person);
  const viewed = viewedBy(shown, asking.by, data);
  const fitting = await withAnswers(placeOf(session, shown), (answer) =>
    recipientsFor(
      { ...viewed, answer },
      { operation, task },
      near.map((person) => person.id),
    ),
  );
  const fits = new Set(fitting.slice(0, mostShown));
  return near
    .filter((person) => fits.has(person.id))
    .map((person) => ({
      id: person.id,
      name: person.name,
      posts: (postsOf.get(person.id) ?? []).flatMap(({ role, unit }) => {
        const place = tree.get(unit);
        if (place === undefined) return [];
        const { title, kind } = place;
        return [{ role, roleTitle: titleOf(role), unit: { id: unit, title, kind } }];
      }),
    }));
}

/** Steps from one unit up to the first that both lie in, and down to the other. */
function distance(tree: UnitTree, from: string, to: string): number {
  const up = tree.chain(from).map(({ id }) => id);
  const down = tree.chain(to).map(({ id }) => id);
  const meet = up.findIndex((unit) => down.includes(unit));
  const [from0, to0] =
    meet === -1 ? [up.length, down.length] : [meet, down.indexOf(up[meet] ?? '')];
  return from0 + to0;
}
