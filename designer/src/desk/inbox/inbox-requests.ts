import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../connection/request.ts';
import { caseKey } from '../case/case-requests.ts';
import type { CaseDetail, Inbox, InboxEntry } from '../model.ts';
import type { InboxFilter } from './inbox-filter.ts';

export function useInbox(filter: InboxFilter) {
  return useInfiniteQuery({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam, signal }) =>
      request<Inbox>('/tasks', { query: { ...filter, cursor: pageParam, limit: 30 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
    placeholderData: (before) => before,
  });
}

/** Claims a task straight from the list. */
export function useClaim() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ task, case: one }: InboxEntry) =>
      request<CaseDetail>(`/cases/${one.id}/tasks/${task.id}/claim`, {
        method: 'POST',
        body: { version: one.version },
      }),
    onSuccess: (detail) => client.setQueryData(caseKey(detail.id), detail),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
