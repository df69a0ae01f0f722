import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftView, saveDraft } from '../design-requests.ts';
import { type Autosave, autosave } from './autosave.ts';
import { createEditor } from './editor-store.ts';
import { FlowWorkspace, type WorkspaceProps } from './FlowWorkspace.tsx';
import { unsavedOf } from './unsaved-copy.ts';

/** The person's own draft of a flow, saved by itself. */
export function FlowEditor({ draft, ...at }: WorkspaceProps & { readonly draft: DraftView }) {
  const [store] = useState(() => createEditor(draft, unsavedOf(draft.id, draft.version)));
  const saving = useRef<Autosave>(null);
  const queries = useQueryClient();
  useEffect(() => {
    saving.current = autosave(store, (version, changes) => saveDraft(draft.id, version, changes));
    return () => {
      saving.current?.stop();
      void queries.invalidateQueries({ queryKey: ['packs'] });
    };
  }, [store, draft.id, queries]);
  const saveNow = useCallback(async () => (await saving.current?.saveNow()) ?? false, []);
  return <FlowWorkspace {...at} store={store} readOnly={false} saveNow={saveNow} />;
}
