import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { instantText } from '../time/format.ts';
import type { FoundDraft } from './use-form-draft.ts';

/** Says that the form was filled from a draft, and lets it be emptied. */
export function DraftRestored({ draft, discard }: { draft: FoundDraft; discard: () => void }) {
  const { t } = useTranslation();
  const { zone } = useSession().city;
  const title =
    draft.savedAt === null
      ? t('form:draft.restoredLocal')
      : t('form:draft.restored', { at: instantText(draft.savedAt, zone) });
  return (
    <Alert
      className="jw-draft-restored"
      type="info"
      showIcon
      title={title}
      action={
        <Button size="small" onClick={discard}>
          {t('form:draft.discard')}
        </Button>
      }
    />
  );
}
