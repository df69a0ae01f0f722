import { skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { dataOf } from '../api/client.ts';

export function useFlows() {
  return useQuery({
    queryKey: ['flows'],
    queryFn: () => dataOf(api.GET('/api/v1/flows')),
    staleTime: 60_000,
    select: ({ items }) => items,
  });
}

export function useStartForm(flow: string | undefined, unit: string | undefined) {
  return useQuery({
    queryKey: ['start-form', flow, unit],
    queryFn:
      flow === undefined || unit === undefined
        ? skipToken
        : () =>
            dataOf(
              api.GET('/api/v1/flows/{flow}/start-form', {
                params: { path: { flow }, query: { unit } },
              }),
            ),
    staleTime: Infinity,
  });
}
