import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { dataOf, type Schemas } from '../../api/client.ts';
import { pageAt } from '../../api/page-at.ts';
import { useAttended } from '../../session/use-attended.ts';
import { notificationsKey } from '../../shell/unread-requests.ts';

export type Show = 'unread' | 'all';

export function useNotifications(show: Show) {
  const attended = useAttended();
  return useInfiniteQuery({
    queryKey: [...notificationsKey, 'list', show],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/notifications', {
          params: { query: { show, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: attended && 60_000,
    placeholderData: (before) => before,
  });
}

/** Marks those that are named as read, or all up to an instant; the bell follows. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ReadNotifications']) =>
      dataOf(api.POST('/api/v1/notifications/read', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: notificationsKey }),
  });
}
