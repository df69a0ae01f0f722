import type { Bundle, Change, Problem } from '@jingwei/engine';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { dataOf, type Schemas } from '../api/client.ts';
import { queryClient } from '../connection/query-client.ts';
import { type Layout, layoutOf, positionsOf } from './canvas/layout.ts';

export type PackSummary = Schemas['PackSummary'];
export type PublicationSummary = Schemas['PublicationSummary'];

/** The documents of an answer; the API's description leaves their rules open, the engine does not. */
interface Documents {
  readonly bundle: Bundle;
  readonly baseBundle: Bundle;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

type WithDocuments<Answer> = Omit<Answer, keyof Documents> &
  Pick<Documents, keyof Documents & keyof Answer>;

export type DraftView = WithDocuments<Schemas['Draft']>;
export type PublicationDetail = WithDocuments<Schemas['PublicationDetail']>;

const draftOf = (answer: Promise<{ data?: Schemas['Draft']; response: Response }>) =>
  dataOf(answer) as Promise<DraftView>;

const publicationOf = (
  answer: Promise<{ data?: Schemas['PublicationDetail']; response: Response }>,
) => dataOf(answer) as Promise<PublicationDetail>;

export function usePacks() {
  return useQuery({
    queryKey: ['packs'],
    queryFn: () => dataOf(api.GET('/api/v1/packs')),
    select: ({ items }) => items,
  });
}

export function usePublication(hash: string | undefined) {
  return useQuery({
    queryKey: ['publication', hash],
    queryFn:
      hash === undefined
        ? skipToken
        : () =>
            publicationOf(api.GET('/api/v1/publications/{hash}', { params: { path: { hash } } })),
  });
}

export function useDraft(id: string | undefined) {
  return useQuery({
    queryKey: ['draft', id],
    queryFn:
      id === undefined
        ? skipToken
        : () => draftOf(api.GET('/api/v1/drafts/{id}', { params: { path: { id } } })),
    // The editor holds the document from here on; a refetch would fight with it.
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useOpenDraft(pack: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      draftOf(api.POST('/api/v1/packs/{pack}/drafts', { params: { path: { pack } }, body: {} })),
    onSuccess: (draft) => {
      queries.setQueryData(['draft', draft.id], draft);
      void queries.invalidateQueries({ queryKey: ['packs'] });
    },
  });
}

export const saveDraft = (id: string, version: number, changes: readonly Change[]) =>
  draftOf(
    api.PUT('/api/v1/drafts/{id}', {
      params: { path: { id } },
      body: { version, changes: changes as Schemas['Change'][] },
    }),
  );

export const discardDraft = (id: string) =>
  api.DELETE('/api/v1/drafts/{id}', { params: { path: { id } } });

export const requestPublication = (id: string, version: number, comment: string) =>
  dataOf(
    api.POST('/api/v1/drafts/{id}/request', {
      params: { path: { id } },
      body: { version, comment },
    }),
  );

/** What a person may do with a publication that waits. */
export type Verdict =
  | { readonly verb: 'approve' }
  | { readonly verb: 'reject'; readonly comment: string }
  | { readonly verb: 'activate' };

export function useVerdict(hash: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verdict: Verdict) => giveVerdict(hash, verdict),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['packs'] }),
        queries.invalidateQueries({ queryKey: ['publication', hash] }),
        queries.invalidateQueries({ queryKey: ['flows'] }),
      ]);
    },
  });
}

function giveVerdict(hash: string, verdict: Verdict): Promise<PublicationSummary> {
  const params = { path: { hash } };
  switch (verdict.verb) {
    case 'approve':
      return dataOf(api.POST('/api/v1/publications/{hash}/approve', { params, body: {} }));
    case 'reject': {
      const body = { comment: verdict.comment };
      return dataOf(api.POST('/api/v1/publications/{hash}/reject', { params, body }));
    }
    case 'activate':
      return dataOf(api.POST('/api/v1/publications/{hash}/activate', { params, body: {} }));
  }
}

const layoutPath = '/api/v1/packs/{pack}/flows/{flow}/layout';
const layoutKey = (pack: string, flow: string) => ['layout', pack, flow];

export function useLayout(pack: string, flow: string) {
  return useQuery({
    queryKey: layoutKey(pack, flow),
    queryFn: () => dataOf(api.GET(layoutPath, { params: { path: { pack, flow } } })),
    staleTime: Infinity,
    select: readLayout,
  });
}

const readLayout = ({ positions }: Schemas['Layout']): Layout => layoutOf(positions);

export function saveLayout(pack: string, flow: string, layout: Layout) {
  const positions = positionsOf(layout);
  queryClient.setQueryData(layoutKey(pack, flow), { positions });
  return dataOf(api.PUT(layoutPath, { params: { path: { pack, flow } }, body: { positions } }));
}
