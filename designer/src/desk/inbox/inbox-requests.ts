import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';
import { pageAt } from '../../api/page-at.ts';
import { useAttended } from '../../session/use-attended.ts';
import { caseKey } from '../case/case-requests.ts';
import type { InboxEntry } from '../model.ts';
import type { InboxFilter } from './inbox-filter.ts';

export function useInbox(filter: InboxFilter) {
  const attended = useAttended();
  return useInfiniteQuery({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/tasks', {
          params: { query: { ...filter, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: attended && 60_000,
    placeholderData: (before) => before,
  });
}

/** Claims a task straight from the list. */
export function useClaim() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ task, case: one }: InboxEntry) =>
      dataOf(
        api.POST('/api/v1/cases/{id}/tasks/{task}/claim', {
          params: { path: { id: one.id, task: task.id } },
          body: { version: one.version },
        }),
      ),
    onSuccess: (detail) => client.setQueryData(caseKey(detail.id), detail),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
