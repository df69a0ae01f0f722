import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { dataOf, type Schemas } from '../../api/client.ts';

export type Decision = Schemas['Decision'];

/** What decided a step, in words. It never changes, and each reading is audited: it is read once. */
export function useDecision(id: string, seq: number) {
  return useQuery({
    queryKey: ['decision', id, seq],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/cases/{id}/history/{seq}/decision/words', {
          params: { path: { id, seq } },
          signal,
        }),
      ),
    staleTime: Infinity,
    retry: false,
  });
}

/** Where the record itself is downloaded from. */
export const decisionAddress = (id: string, seq: number): string =>
  `/api/v1/cases/${id}/history/${seq}/decision`;
