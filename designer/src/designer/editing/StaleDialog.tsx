import { describeChanges } from '@jingwei/engine';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { groupChanges } from '../model/group-changes.ts';
import { ChangeList } from '../publishing/ChangeList.tsx';
import { useEditor } from './editor-context.ts';

/** The draft was saved elsewhere meanwhile: shows both, and a person decides. */
export function StaleDialog() {
  const { t } = useTranslation();
  const { store } = useEditor();
  const { save, draft, takeTheirs, keepMine } = useStore(store);
  if (save.state !== 'stale') return null;
  const said = (changes: typeof save.yours) =>
    groupChanges(describeChanges(draft.base, changes), [draft.bundle, draft.base]);
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      width={820}
      title={t('designer:stale.title')}
      footer={
        <>
          <Button onClick={takeTheirs}>{t('designer:stale.takeTheirs')}</Button>
          <Button type="primary" onClick={keepMine}>
            {t('designer:stale.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('designer:stale.what')}</p>
      <div className="jw-stale">
        <section>
          <h2>{t('designer:stale.theirs')}</h2>
          <ChangeList groups={said(save.theirs)} />
        </section>
        <section>
          <h2>{t('designer:stale.yours')}</h2>
          <ChangeList groups={said(save.yours)} />
        </section>
      </div>
    </Modal>
  );
}
