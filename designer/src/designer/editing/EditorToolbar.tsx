import { ApartmentOutlined, PlusOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import type { StateKind } from '@jingwei/engine';
import { Button, Dropdown } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { StateIcon } from '../canvas/StateIcon.tsx';
import { stateKinds } from '../canvas/state-look.ts';
import { changesOf } from '../model/draft.ts';
import { addState } from '../model/gestures.ts';
import { CompareDrawer } from '../publishing/CompareDrawer.tsx';
import { RequestDialog } from '../publishing/RequestDialog.tsx';
import { DiscardDraft } from './DiscardDraft.tsx';
import { useEditor } from './editor-context.ts';
import { SaveStatus } from './SaveStatus.tsx';

export function EditorToolbar({ onArrange }: { onArrange: () => void }) {
  const { t } = useTranslation();
  const { store, flowId, select } = useEditor();
  const { draft } = useStore(store);
  const [comparing, setComparing] = useState(false);
  const [requesting, setRequesting] = useState(false);
  const add = (kind: StateKind) => {
    const flow = draft.bundle.flows.find((one) => one.id === flowId);
    if (!flow) return;
    const made = addState(draft.bundle, flow, kind);
    if (store.getState().do(made.gesture)) select(made.id);
  };
  const unchanged = useMemo(() => changesOf(draft).length === 0, [draft]);
  return (
    <div className="jw-toolbar" role="toolbar" aria-label={t('designer:editor.toolbar')}>
      <Dropdown
        trigger={['click']}
        menu={{
          items: stateKinds.map((kind) => ({
            key: kind,
            label: t(`designer:kinds.${kind}`),
            icon: <StateIcon kind={kind} />,
          })),
          onClick: ({ key }) => add(key as StateKind),
        }}
      >
        <Button icon={<PlusOutlined aria-hidden />}>{t('designer:editor.add')}</Button>
      </Dropdown>
      <Button
        icon={<UndoOutlined aria-hidden />}
        disabled={draft.done.length === 0}
        onClick={() => store.getState().undo()}
      >
        {t('designer:editor.undo')}
      </Button>
      <Button
        icon={<RedoOutlined aria-hidden />}
        disabled={draft.undone.length === 0}
        onClick={() => store.getState().redo()}
      >
        {t('designer:editor.redo')}
      </Button>
      <Button icon={<ApartmentOutlined aria-hidden />} onClick={onArrange}>
        {t('designer:editor.arrange')}
      </Button>
      <Button disabled={unchanged} onClick={() => setComparing(true)}>
        {t('designer:editor.compare')}
      </Button>
      <DiscardDraft />
      <SaveStatus />
      <Button type="primary" disabled={unchanged} onClick={() => setRequesting(true)}>
        {t('designer:editor.request')}
      </Button>
      <CompareDrawer open={comparing} onClose={() => setComparing(false)} />
      <RequestDialog open={requesting} onClose={() => setRequesting(false)} />
    </div>
  );
}
