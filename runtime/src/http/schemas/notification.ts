import { Type } from 'typebox';
import { closed, ElementId, Instant, nullable, RecordId } from './primitives.ts';
import { Text, UnitTitle } from './text.ts';

const Notification = Type.Object(
  {
    id: RecordId,
    at: Instant,
    text: Text,
    read: Type.Boolean(),
    role: ElementId,
    roleTitle: Text,
    unit: UnitTitle,
    /** Null where the case has left the receiver's sight. */
    case: nullable(
      Type.Object(
        { id: RecordId, number: Type.String(), title: Type.String(), noun: Text },
        { ...closed, title: 'NotificationCase' },
      ),
    ),
  },
  { ...closed, title: 'Notification' },
);

const Count = Type.Integer({ minimum: 0 });

export const NotificationPage = Type.Object(
  { items: Type.Array(Notification), next: nullable(Type.String()), unread: Count },
  { ...closed, title: 'NotificationPage' },
);

export const ReadNotifications = Type.Object(
  {
    ids: Type.Optional(Type.Array(RecordId, { minItems: 1, maxItems: 100 })),
    until: Type.Optional(Instant),
  },
  { ...closed, title: 'ReadNotifications' },
);

export const NotificationsRead = Type.Object(
  { read: Count, unread: Count },
  { ...closed, title: 'NotificationsRead' },
);
