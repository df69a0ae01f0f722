import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../connection/api-problem.ts';
import { request } from '../../connection/request.ts';
import type { CaseDetail, HistoryEntry, Listed } from '../model.ts';

export const caseKey = (id: string) => ['case', id] as const;

export function useCase(id: string) {
  return useQuery({
    queryKey: caseKey(id),
    queryFn: ({ signal }) => request<CaseDetail>(`/cases/${id}`, { signal }),
  });
}

export function useHistory(id: string) {
  return useInfiniteQuery({
    queryKey: [...caseKey(id), 'history'],
    queryFn: ({ pageParam, signal }) =>
      request<Listed<HistoryEntry>>(`/cases/${id}/history`, {
        query: { cursor: pageParam, limit: 30 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export interface CaseWrite {
  /** Below `/cases/{id}`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Kept over repeated sends of one and the same write. */
  readonly idempotencyKey?: string;
}

/**
 * A write to a case. The answer is the new case; a case that somebody else has moved on meanwhile is
 * read again, and what was entered stays where it is.
 */
export function useCaseWrite(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, idempotencyKey }: CaseWrite) =>
      request<CaseDetail>(`/cases/${id}${path}`, {
        method: 'POST',
        body,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      }),
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
