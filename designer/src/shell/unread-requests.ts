import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { dataOf } from '../api/client.ts';
import { useAttended } from '../session/use-attended.ts';

/** Everything about notifications begins with it. */
export const notificationsKey = ['notifications'] as const;
const unreadKey = [...notificationsKey, 'unread'] as const;

/** How many notifications to the person's posts they have not read; asked for every minute. */
export function useUnread(): number {
  const attended = useAttended();
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/notifications', { params: { query: { limit: 1 } }, signal })),
    select: ({ unread }) => unread,
    refetchInterval: attended && 60_000,
  });
  return data ?? 0;
}
