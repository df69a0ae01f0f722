import { CheckOutlined, CloudOutlined, SyncOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { localParts } from '../time/format.ts';
import type { DraftState } from './draft-keeper.ts';
import './draft.css';

/** Where what was typed is now; always in view beside the form's buttons. */
export function DraftStatus({ state }: { state: DraftState }) {
  const { t } = useTranslation();
  const { zone } = useSession().city;
  return (
    <span className="jw-draft" role="status">
      {state.status === 'saving' ? (
        <>
          <SyncOutlined aria-hidden /> {t('form:draft.saving')}
        </>
      ) : null}
      {state.status === 'saved' && state.savedAt !== null ? (
        <>
          <CheckOutlined aria-hidden />{' '}
          {t('form:draft.saved', { time: localParts(state.savedAt, zone).time })}
        </>
      ) : null}
      {state.status === 'local' ? (
        <>
          <CloudOutlined aria-hidden /> {t('form:draft.local')}
        </>
      ) : null}
    </span>
  );
}
