import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { discardDraft } from '../design-requests.ts';
import { useEditor } from './editor-context.ts';
import { forgetUnsaved } from './unsaved-copy.ts';

/** Gives the draft up, after a question: the flow stays as it is in force. */
export function DiscardDraft() {
  const { t } = useTranslation();
  const { store } = useEditor();
  const draftId = useStore(store, (state) => state.draftId);
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardDraft(draftId),
    onSuccess: () => {
      forgetUnsaved(draftId);
      return queries.invalidateQueries({ queryKey: ['packs'] });
    },
  });
  return (
    <Popconfirm
      title={t('designer:editor.discardQuestion')}
      okText={t('designer:editor.discard')}
      okButtonProps={{ danger: true }}
      cancelText={t('designer:editor.keep')}
      onConfirm={() => discard.mutate()}
    >
      <Button danger loading={discard.isPending}>
        {t('designer:editor.discard')}
      </Button>
    </Popconfirm>
  );
}
