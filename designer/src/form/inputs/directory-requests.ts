import { useQuery } from '@tanstack/react-query';
import { request } from '../../connection/request.ts';
import type { Person, Unit } from '../../desk/model.ts';

export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    queryFn: () => request<{ items: Unit[] }>('/units'),
    staleTime: 300_000,
    select: ({ items }) => items,
  });
}

export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: () => request<{ items: Person[] }>('/people'),
    staleTime: 300_000,
    select: ({ items }) => items,
  });
}
