import {
  CheckOutlined,
  DisconnectOutlined,
  SyncOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useEditor } from './editor-context.ts';
import type { SaveState } from './editor-store.ts';

const icons: Readonly<Record<SaveState['state'], typeof CheckOutlined>> = {
  saved: CheckOutlined,
  unsaved: SyncOutlined,
  saving: SyncOutlined,
  offline: DisconnectOutlined,
  stale: WarningOutlined,
  refused: WarningOutlined,
};

/** Always visible: is what I did safe? */
export function SaveStatus() {
  const { t } = useTranslation();
  const { store } = useEditor();
  const state = useStore(store, ({ save }) => save.state);
  const Icon = icons[state];
  return (
    <span className={`jw-save-state jw-save-${state}`} role="status">
      <Icon aria-hidden /> {t(`designer:save.${state}`)}
    </span>
  );
}
