import { addDays, localDateOf, startOfLocalDay } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { askingOf } from '../people/request-access.ts';
import type { TaskMethods } from '../runtime.ts';
import { clocksOf } from '../steps/due.ts';
import { namesOf } from '../store/people.ts';
import { countTasks, noDue, searchTasks } from '../store/task-search.ts';
import type { InboxQuery } from './case-request.ts';
import type { InboxItem } from './case-view.ts';
import { leadingChip } from './due-chip.ts';
import { makeCursor, pageLimit, readCursor } from './page.ts';
import { showCase, summarise } from './summarise.ts';
import { taskView } from './task-view.ts';

interface Bounds {
  readonly now: string;
  readonly todayEnds: string;
  readonly weekEnds: string;
}

export function taskMethods(parts: Parts): TaskMethods {
  return {
    async inbox(context, query) {
      const limit = pageLimit(query);
      const after = readCursor(query, 4);
      const { access, city, at, person } = await askingOf(parts, parts.reader, context);
      const { posts } = access;
      const scope = {
        city: city.id,
        person: person.id,
        standsInFor: access.standsInFor ?? [],
        posts,
        mineOf: context.post === undefined ? null : posts,
      };
      const bounds = boundsOf(at, city.zone);
      const found = await searchTasks(parts.reader, {
        ...scope,
        scope: query.scope,
        flow: query.flow,
        words: query.q,
        ...dueRange(query, bounds),
        after,
        limit: limit + 1,
      });
      const page = found.slice(0, limit);
      const assignees = page.flatMap(({ stored }) =>
        stored.snapshot.tasks.flatMap(({ assignee }) => (assignee === null ? [] : [assignee])),
      );
      const names = await namesOf(parts.reader, city.id, assignees);
      const items: InboxItem[] = [];
      for (const { id, stored } of page) {
        const shown = await showCase(parts.reader, parts, stored, access.tree, at);
        const { machine, calendar } = shown;
        const task = stored.snapshot.tasks.find((one) => one.id === id);
        if (task === undefined) continue;
        const clocks = clocksOf(task, stored.snapshot, machine);
        items.push({
          task: taskView(task, machine, access, names),
          case: summarise(shown),
          due: leadingChip(clocks, machine, calendar, at),
        });
      }
      const last = page.at(-1);
      const lastTask = items.at(-1)?.task;
      const hasMore = found.length > limit && last !== undefined && lastTask !== undefined;
      const next = hasMore
        ? makeCursor([last.dueAt ?? noDue, lastTask.openedAt, last.stored.id, last.id])
        : null;
      return { items, next, counts: await countTasks(parts.reader, scope, query.scope, bounds) };
    },
  };
}

/** Today and the seven days from today, in the city's zone. */
function boundsOf(now: string, zone: string): Bounds {
  const today = localDateOf(now, zone);
  return {
    now,
    todayEnds: startOfLocalDay(addDays(today, 1), zone),
    weekEnds: startOfLocalDay(addDays(today, 7), zone),
  };
}

function dueRange(
  { due }: InboxQuery,
  { now, todayEnds, weekEnds }: Bounds,
): { readonly dueFrom?: string; readonly dueBefore?: string } {
  switch (due) {
    case 'overdue':
      return { dueBefore: now };
    case 'today':
      return { dueFrom: now, dueBefore: todayEnds };
    case 'week':
      return { dueFrom: now, dueBefore: weekEnds };
    default:
      return {};
  }
}
