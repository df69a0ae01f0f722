import type { Parts } from '../parts.ts';
import { type Asking, askingOf } from '../people/request-access.ts';
import { unitsInSight } from '../policy/decide.ts';
import type { RequestContext } from '../runtime.ts';
import { type CaseScope, searchCases } from '../store/case-search.ts';
import type { CaseQuery, Page } from './case-request.ts';
import type { CaseSummary } from './case-view.ts';
import { makeCursor, pageLimit, readCursor } from './page.ts';
import { showCase, summarise } from './summarise.ts';

/** The cases that a person may see, the newest first. */
export async function listCases(
  parts: Parts,
  context: RequestContext,
  query: CaseQuery,
): Promise<Page<CaseSummary>> {
  const limit = pageLimit(query);
  const after = readCursor(query, 2);
  const asking = await askingOf(parts, parts.reader, context);
  const { tree } = asking.access;
  const found = await searchCases(parts.reader, {
    city: context.city,
    scope: scopeOf(asking),
    flow: query.flow,
    status: query.status,
    words: query.q,
    within: query.unit === undefined ? undefined : tree.below(query.unit),
    after,
    limit: limit + 1,
  });
  const items: CaseSummary[] = [];
  for (const stored of found.slice(0, limit)) {
    items.push(summarise(await showCase(parts.reader, parts, stored, tree, asking.at)));
  }
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return { items, next: hasMore ? makeCursor([last.openedAt, last.id]) : null };
}

export function scopeOf({ access }: Asking): CaseScope {
  return { units: unitsInSight(access), posts: access.posts };
}
