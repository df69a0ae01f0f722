import { Alert, App } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useText } from '../../i18n/use-text.ts';
import { ProblemList, ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { usePhone } from '../../theme/use-media.ts';
import type { Layout } from '../canvas/layout.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { removeState, removeTransition } from '../model/gestures.ts';
import { mayRemoveState, statesInside } from '../model/may.ts';
import { keepChecked, workerChecker } from '../problems/keep-checked.ts';
import { ProblemPanel } from '../problems/ProblemPanel.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';
import { EditorContext, type TabName } from './editor-context.ts';
import type { EditorStore } from './editor-store.ts';
import { FlowDrawing } from './FlowDrawing.tsx';
import { StaleDialog } from './StaleDialog.tsx';
import { StateList } from './StateList.tsx';
import { useEditorKeys } from './use-editor-keys.ts';
import './editor.css';

export interface WorkspaceProps {
  readonly pack: string;
  readonly flowId: string;
  readonly layout: Layout;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

interface Props extends WorkspaceProps {
  readonly store: EditorStore;
  readonly readOnly: boolean;
  readonly saveNow: () => Promise<boolean>;
}

/** One flow on the screen: toolbar, drawing, inspector, problems. A phone gets a list to read. */
export function FlowWorkspace({ store, readOnly, saveNow, onSelect, ...at }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const phone = usePhone();
  const { draft, problems, refused, save, dismissRefusal } = useStore(store);
  const [tab, setTab] = useState<TabName>('people');
  const [titleAsked, setTitleAsked] = useState(0);
  const { flowId, selected } = at;
  const flow = draft.bundle.flows.find((one) => one.id === flowId);
  const looking = readOnly || phone;

  useEffect(() => keepChecked(store, workerChecker()), [store]);
  const select = useCallback(
    (id: string | null, next?: TabName) => {
      setTitleAsked(0);
      if (next !== undefined) setTab(next);
      onSelect(id);
    },
    [onSelect],
  );
  const remove = useCallback(
    (id: string) => {
      const now = store.getState().draft.bundle.flows.find((one) => one.id === flowId);
      if (!now) return;
      const isState = now.states.some((state) => state.id === id);
      const may = isState ? mayRemoveState(now, id) : { may: true as const };
      if (!may.may) {
        void message.warning(text(may.because));
        return;
      }
      const inside = statesInside(now, id).length;
      if (!store.getState().do(isState ? removeState(now, id) : removeTransition(now, id))) return;
      select(null);
      if (inside > 0) void message.info(t('designer:editor.removedInside', { count: inside }));
    },
    [store, flowId, select, message, text, t],
  );
  const editTitle = useCallback(
    (id: string) => {
      onSelect(id);
      setTitleAsked((count) => count + 1);
    },
    [onSelect],
  );
  useEditorKeys(store, selected, editTitle, looking);
  const editor = useMemo(
    () => ({ store, flowId, readOnly: looking, tab, select, showTab: setTab, remove, saveNow }),
    [store, flowId, looking, tab, select, remove, saveNow],
  );

  if (flow === undefined)
    return <Alert type="warning" showIcon title={t('designer:editor.flowGone')} />;
  return (
    <EditorContext value={editor}>
      {save.state === 'refused' ? <ProblemNotice error={save.error} /> : null}
      {refused.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          closable={{ onClose: dismissRefusal }}
          title={t('designer:editor.refused')}
          description={<ProblemList problems={refused} />}
        />
      )}
      {phone ? (
        <>
          <StateList flow={flow} bundle={draft.bundle} onSelect={select} />
          <Inspector selected={selected} titleAsked={0} />
        </>
      ) : (
        <FlowDrawing
          {...at}
          flow={flow}
          onSelect={select}
          onEditTitle={editTitle}
          toolbar={(arrange) => (looking ? null : <EditorToolbar onArrange={arrange} />)}
        >
          <Inspector selected={selected} titleAsked={titleAsked} />
        </FlowDrawing>
      )}
      <ProblemPanel problems={problems} flow={flow} onSelect={(id) => select(id)} />
      <StaleDialog />
    </EditorContext>
  );
}
