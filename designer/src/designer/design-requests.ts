import type { Bundle, Change, Problem } from '@jingwei/engine';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../api/schema.ts';
import { queryClient } from '../connection/query-client.ts';
import { request } from '../connection/request.ts';
import { type Layout, layoutOf, type Positions, positionsOf } from './canvas/layout.ts';

type Schemas = components['schemas'];

export type PackSummary = Schemas['PackSummary'];
export type PublicationSummary = Schemas['PublicationSummary'];

/** A draft as the server gives it, with the engine's own types for the documents. */
export interface DraftView {
  readonly id: string;
  readonly pack: string;
  readonly base: string;
  readonly version: number;
  readonly changes: readonly Change[];
  readonly bundle: Bundle;
  readonly baseBundle: Bundle;
  readonly problems: readonly Problem[];
}

export type PublicationDetail = PublicationSummary & {
  readonly bundle: Bundle;
  readonly baseHash: string | null;
};

export function usePacks() {
  return useQuery({
    queryKey: ['packs'],
    queryFn: () => request<{ items: PackSummary[] }>('/packs'),
    select: ({ items }) => items,
  });
}

export function usePublication(hash: string | undefined) {
  return useQuery({
    queryKey: ['publication', hash],
    enabled: hash !== undefined,
    queryFn: () => request<PublicationDetail>(`/publications/${hash}`),
  });
}

export function useDraft(id: string | undefined) {
  return useQuery({
    queryKey: ['draft', id],
    enabled: id !== undefined,
    queryFn: () => request<DraftView>(`/drafts/${id}`),
    // The editor holds the document from here on; a refetch would fight with it.
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useOpenDraft(pack: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<DraftView>(`/packs/${pack}/drafts`, { method: 'POST', body: {} }),
    onSuccess: (draft) => {
      queries.setQueryData(['draft', draft.id], draft);
      void queries.invalidateQueries({ queryKey: ['packs'] });
    },
  });
}

export const saveDraft = (id: string, version: number, changes: readonly Change[]) =>
  request<DraftView>(`/drafts/${id}`, { method: 'PUT', body: { version, changes } });

export const requestPublication = (id: string, version: number, comment: string) =>
  request<PublicationSummary>(`/drafts/${id}/request`, {
    method: 'POST',
    body: { version, comment },
  });

/** What a person may do with a publication that waits. */
export type Verdict =
  | { readonly verb: 'approve' }
  | { readonly verb: 'reject'; readonly comment: string }
  | { readonly verb: 'activate' };

export function useVerdict(hash: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ verb, ...body }: Verdict) =>
      request<PublicationSummary>(`/publications/${hash}/${verb}`, { method: 'POST', body }),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['packs'] }),
        queries.invalidateQueries({ queryKey: ['publication', hash] }),
        queries.invalidateQueries({ queryKey: ['flows'] }),
      ]);
    },
  });
}

const layoutPath = (pack: string, flow: string) => `/packs/${pack}/flows/${flow}/layout`;
const layoutKey = (pack: string, flow: string) => ['layout', pack, flow];

export function useLayout(pack: string, flow: string) {
  return useQuery({
    queryKey: layoutKey(pack, flow),
    queryFn: () => request<{ positions: Positions }>(layoutPath(pack, flow)),
    staleTime: Infinity,
    select: readLayout,
  });
}

const readLayout = ({ positions }: { positions: Positions }): Layout => layoutOf(positions);

export function saveLayout(pack: string, flow: string, layout: Layout) {
  const positions = positionsOf(layout);
  queryClient.setQueryData(layoutKey(pack, flow), { positions });
  return request<null>(layoutPath(pack, flow), { method: 'PUT', body: { positions } });
}
