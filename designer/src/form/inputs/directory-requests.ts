import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';

export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    queryFn: () => dataOf(api.GET('/api/v1/units')),
    staleTime: 300_000,
    select: ({ items }) => items,
  });
}

export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: () => dataOf(api.GET('/api/v1/people')),
    staleTime: 300_000,
    select: ({ items }) => items,
  });
}
