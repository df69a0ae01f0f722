import { describeChanges } from '@jingwei/engine';
import { Drawer } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useEditedDocument, useEditor } from '../editing/editor-context.ts';
import { changesOf } from '../model/draft.ts';
import { groupChanges } from '../model/group-changes.ts';
import { drawnFor } from '../model/selected.ts';
import { ChangeList } from './ChangeList.tsx';

interface DrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What this draft changes of what is in force, element by element, before and after. */
export function CompareDrawer({ open, onClose }: DrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('designer:compare.title')}
      size={480}
      destroyOnHidden
    >
      <Comparison onClose={onClose} />
    </Drawer>
  );
}

function Comparison({ onClose }: Pick<DrawerProps, 'onClose'>) {
  const { store, select } = useEditor();
  const { flow } = useEditedDocument();
  const draft = useStore(store, (state) => state.draft);
  const groups = useMemo(
    () => groupChanges(describeChanges(draft.base, changesOf(draft)), [draft.bundle, draft.base]),
    [draft],
  );
  return (
    <ChangeList
      groups={groups}
      isShown={(id) => drawnFor(flow, id) !== null}
      onSelect={(id) => {
        select(drawnFor(flow, id));
        onClose();
      }}
    />
  );
}
