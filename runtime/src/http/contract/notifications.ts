import { Type } from 'typebox';
import { NotificationPage, NotificationsRead, ReadNotifications } from '../schemas/notification.ts';
import { closed, paging } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'notifications';
const policy = 'notification.read';

export const notificationOperations = {
  listNotifications: operation({
    id: 'listNotifications',
    method: 'GET',
    path: '/notifications',
    tag,
    summary: 'What cases tell the posts of the person, the latest first',
    policy,
    query: Type.Object({ show: Type.Optional(Type.Enum(['all', 'unread'])), ...paging }, closed),
    answers: { 200: NotificationPage },
  }),
  readNotifications: operation({
    id: 'readNotifications',
    method: 'POST',
    path: '/notifications/read',
    tag,
    summary: 'Mark notifications as read: those named, or all up to an instant',
    policy,
    body: ReadNotifications,
    answers: { 200: NotificationsRead },
  }),
} as const;
