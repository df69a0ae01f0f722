import { useQuery } from '@tanstack/react-query';
import { request } from '../connection/request.ts';
import type { FlowSummary, StartForm } from './model.ts';

export function useFlows() {
  return useQuery({
    queryKey: ['flows'],
    queryFn: () => request<{ items: FlowSummary[] }>('/flows'),
    staleTime: 60_000,
    select: ({ items }) => items,
  });
}

export function useStartForm(flow: string | undefined, unit: string | undefined) {
  return useQuery({
    queryKey: ['start-form', flow, unit],
    enabled: flow !== undefined && unit !== undefined,
    queryFn: () => request<StartForm>(`/flows/${flow}/start-form`, { query: { unit } }),
    staleTime: Infinity,
  });
}
