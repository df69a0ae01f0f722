import type { Machine, Text } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import { askingOf } from '../people/request-access.ts';
import type { RequestContext } from '../runtime.ts';
import type { HistoryBody } from '../steps/history-body.ts';
import { readLatestHistory } from '../store/history.ts';
import { namesOf } from '../store/people.ts';
import { visibleCase } from './case-detail.ts';
import type { Page, PageRequest } from './case-request.ts';
import type { HistoryItem } from './case-view.ts';
import { namedIn } from './group-words.ts';
import { entryInWords, eventInWords } from './history-words.ts';
import { makeCursor, pageLimit, readCursor } from './page.ts';
import { decisionInWords } from './rule-words.ts';
import { both } from './summarise.ts';

/** What happened in a case, step by step, the latest first. */
export async function historyPage(
  parts: Parts,
  context: RequestContext,
  id: string,
  page: PageRequest,
): Promise<Page<HistoryItem>> {
  const limit = pageLimit(page);
  const [before] = readCursor(page, 1) ?? [];
  const asking = await askingOf(parts, parts.reader, context);
  const stored = await visibleCase(parts, asking, id);
  const rows = await readLatestHistory(
    parts.reader,
    context.city,
    id,
    before === undefined ? null : Number(before),
    limit + 1,
  );
  const bodies = rows.map(({ body }) => JSON.parse(body) as HistoryBody);
  const people = bodies.flatMap(({ by, enteredFor, record }) => [
    by,
    enteredFor ?? by,
    ...record.entries.flatMap(namedIn),
  ]);
  const names = await namesOf(parts.reader, context.city, people);
  names.set(systemPerson, '系统');
  const { tree } = asking.access;
  const items: HistoryItem[] = [];
  for (const [index, row] of rows.slice(0, limit).entries()) {
    const body = bodies[index];
    if (body === undefined) continue;
    const machine = await parts.machines.machine(
      parts.reader,
      context.city,
      body.publication,
      stored.flow,
    );
    const unitTitle = (unit: string) => tree.get(unit)?.title ?? both(unit);
    items.push({
      ...itemOf(body, machine, names, unitTitle),
      seq: row.case_seq,
      hash: row.hash,
    });
  }
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, next: hasMore ? makeCursor([String(last.seq)]) : null };
}

function itemOf(
  body: HistoryBody,
  machine: Machine,
  names: ReadonlyMap<string, string>,
  unitTitle: (unit: string) => Text,
): Omit<HistoryItem, 'seq' | 'hash'> {
  const { record, by, enteredFor } = body;
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    at: body.at,
    happenedAt: body.happenedAt,
    by: named(by),
    ...(enteredFor === null ? {} : { enteredFor: named(enteredFor) }),
    event: record.event,
    title: eventInWords(record, machine),
    reason: record.reason,
    lines: record.entries.flatMap((entry) => entryInWords(entry, machine, unitTitle, names)),
    fields: record.fields.map((field) => ({
      field,
      title: machine.fields.get(field)?.title ?? both(field),
    })),
    decisions: record.entries.flatMap((entry) => {
      if (entry.type !== 'decided') return [];
      const { transition, result, explanation } = entry;
      const element = machine.actions.get(transition) ?? machine.routes.get(transition);
      const title = element?.title ?? both(transition);
      return [{ transition, title, result, because: decisionInWords(machine, explanation) }];
    }),
  };
}
