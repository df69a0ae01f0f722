import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';
import { pageAt } from '../../api/page-at.ts';
import { ApiProblem } from '../../connection/api-problem.ts';
import type { CaseDetail } from '../model.ts';

export const caseKey = (id: string) => ['case', id] as const;

export function useCase(id: string) {
  return useQuery({
    queryKey: caseKey(id),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } }, signal })),
  });
}

export function useHistory(id: string) {
  return useInfiniteQuery({
    queryKey: [...caseKey(id), 'history'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/cases/{id}/history', {
          params: { path: { id }, query: pageAt(pageParam) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** Sends a write to a case. */
export type CaseWrite = () => Promise<{ readonly data?: CaseDetail; readonly response: Response }>;

/**
 * A write to a case. The answer is the new case; a case that somebody else has moved on meanwhile is
 * read again, and what was entered stays where it is.
 */
export function useCaseWrite(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: CaseWrite) => dataOf(send()),
    onSuccess: (detail) => {
      client.setQueryData(caseKey(id), detail);
      client.invalidateQueries({ queryKey: [...caseKey(id), 'history'] });
      client.invalidateQueries({ queryKey: ['tasks'] });
      client.invalidateQueries({ queryKey: ['cases'] });
    },
    onError: (error) => {
      if (isStale(error)) client.invalidateQueries({ queryKey: caseKey(id) });
    },
  });
}

export function isStale(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'RUNTIME_CASE_VERSION_STALE';
}
