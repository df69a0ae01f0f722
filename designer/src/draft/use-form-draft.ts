import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { api } from '../api/api.ts';
import { dataOf } from '../api/client.ts';
import { ApiProblem } from '../connection/api-problem.ts';
import type { FormDraft } from '../desk/model.ts';
import { useSession } from '../session/session-context.ts';
import { type DraftContent, DraftKeeper, type DraftState } from './draft-keeper.ts';

export interface FoundDraft extends DraftContent {
  /** When the server got it; null for what only this machine has. */
  readonly savedAt: string | null;
}

export interface FormDraftHandle {
  /** `undefined` while it is being looked for, null where there is none. */
  readonly found: FoundDraft | null | undefined;
  readonly state: DraftState;
  readonly keep: (content: DraftContent) => void;
  readonly clear: () => Promise<void>;
}

/** `key`: `case.<case id>.<action>` or `new.<flow>`. */
export function useFormDraft(key: string): FormDraftHandle {
  const { person } = useSession();
  const keeper = useMemo(
    () =>
      new DraftKeeper({
        storageKey: `jingwei.draft.${person.id}.${key}`,
        storage: sessionStorage,
        port: {
          save: ({ values, parties }) =>
            dataOf(
              api.PUT('/api/v1/form-drafts/{key}', {
                params: { path: { key } },
                body: { values, ...(parties === undefined ? {} : { parties: [...parties] }) },
              }),
            ),
          remove: async () => {
            await api.DELETE('/api/v1/form-drafts/{key}', { params: { path: { key } } });
          },
        },
      }),
    [key, person.id],
  );
  const stored = useQuery({
    queryKey: ['form-draft', key],
    queryFn: () => readDraft(key),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.current);

  useEffect(() => {
    const online = () => void keeper.flush();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      keeper.flush();
    };
  }, [keeper]);

  const local = useMemo(() => keeper.local(), [keeper]);
  return {
    found: foundDraft(local, stored.isFetching ? undefined : (stored.data ?? null)),
    state,
    keep: (content) => keeper.change(content),
    clear: () => keeper.clear(),
  };
}

async function readDraft(key: string): Promise<FormDraft | null> {
  try {
    return await dataOf(api.GET('/api/v1/form-drafts/{key}', { params: { path: { key } } }));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}

/** What this machine could not send is newer than what the server has. */
function foundDraft(
  local: DraftContent | null,
  stored: FormDraft | null | undefined,
): FoundDraft | null | undefined {
  return local === null ? stored : { ...local, savedAt: null };
}
