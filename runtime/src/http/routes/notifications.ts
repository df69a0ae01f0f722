import { notificationOperations } from '../contract/notifications.ts';
import { type Route, route } from '../route.ts';

export const notificationRoutes: readonly Route[] = [
  route(notificationOperations.listNotifications, ({ runtime, context, query }) => {
    const { show, ...page } = query;
    return runtime.notifications.list(context, { ...page, unread: show === 'unread' });
  }),
  route(notificationOperations.readNotifications, ({ runtime, context, body }) =>
    runtime.notifications.markRead(context, body),
  ),
];
