import { startOfLocalDay } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, askingOf } from '../people/request-access.ts';
import { isPermitted } from '../policy/decide.ts';
import type { NotificationMethods } from '../runtime.ts';
import { canDo } from '../steps/take-step.ts';
import {
  countUnread,
  type FoundNotification,
  insertReads,
  type Receiver,
  searchNotifications,
  unreadIds,
} from '../store/notifications.ts';
import { loadPosts } from '../store/people.ts';
import type { Session } from '../store/session.ts';
import { writeOnce } from '../store/write-once.ts';
import type { NotificationView } from './case-view.ts';
import { makeCursor, pageLimit, readCursor } from './page.ts';
import { both, titledUnit } from './summarise.ts';

/** What cases tell the posts of a person: read by each person for themselves. */
export function notificationMethods(parts: Parts): NotificationMethods {
  return {
    async list(context, query) {
      const limit = pageLimit(query);
      const after = readCursor(query, 2);
      const asking = await askingOf(parts, parts.reader, context);
      const receiver = await receiverOf(parts.reader, asking);
      const unread = query.unread ?? false;
      const search = { ...receiver, unread, after, limit: limit + 1 };
      const found = await searchNotifications(parts.reader, search);
      const page = found.slice(0, limit);
      const items: NotificationView[] = [];
      for (const one of page) items.push(await viewOf(parts, asking, one));
      const last = page.at(-1);
      const hasMore = found.length > limit && last !== undefined;
      return {
        items,
        next: hasMore ? makeCursor([last.at, last.id]) : null,
        unread: await countUnread(parts.reader, receiver),
      };
    },
    async markRead(context, { ids, until }) {
      const now = context.at ?? parts.clock.now();
      return await writeOnce(parts.writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const receiver = await receiverOf(tx, asking);
        const found = await unreadIds(tx, receiver, {
          ids: ids ?? null,
          until: until ?? asking.at,
        });
        await insertReads(tx, receiver, found, asking.at);
        return { read: found.length, unread: await countUnread(tx, receiver) };
      });
    },
  };
}

/** The posts of the request that may read notifications, each from the day on which it is held. */
async function receiverOf(session: Session, asking: Asking): Promise<Receiver> {
  const { access, city, person, today } = asking;
  const held = await loadPosts(session, city.id, today, person.id);
  const posts = access.posts.flatMap((post) => {
    const subject = { units: [], tasks: [post] };
    if (!isPermitted('notification.read', { ...access, posts: [post] }, subject)) return [];
    const since = held.find(({ role, unit }) => role === post.role && unit === post.unit);
    return since === undefined
      ? []
      : [{ ...post, since: startOfLocalDay(since.validFrom, city.zone) }];
  });
  if (posts.length === 0) {
    const details = { permission: 'notification.read' };
    throw new RuntimeError('RUNTIME_PERMISSION_MISSING', { details });
  }
  return { city: city.id, person: person.id, posts };
}

/** The case is named only as long as the receiver may read it. */
async function viewOf(
  parts: Parts,
  asking: Asking,
  { id, at, role, unit, text, read, stored }: FoundNotification,
): Promise<NotificationView> {
  const { city, publication, flow, title, number } = stored;
  const machine = await parts.machines.machine(parts.reader, city, publication, flow);
  const isSeen = canDo('case.read', asking, stored);
  return {
    id,
    at,
    text,
    read,
    role,
    roleTitle: machine.roles.get(role)?.title ?? both(role),
    unit: titledUnit(asking.access.tree, unit),
    case: isSeen ? { id: stored.id, number, title, noun: machine.flow.noun } : null,
  };
}
