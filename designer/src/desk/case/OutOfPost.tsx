import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-context.ts';
import { useChoosePost } from '../../session/session-requests.ts';
import { Page } from '../../shell/Page.tsx';

/** The case is not there for the chosen post; it may be for another one. */
export function OutOfPost() {
  const { t } = useTranslation();
  const session = useSession();
  const choose = useChoosePost();
  return (
    <Page title={t('shell:notFound.title')}>
      <p>{t('desk:case.outOfPost')}</p>
      <Button type="primary" onClick={() => choose(session, null)}>
        {t('desk:case.allPosts')}
      </Button>
    </Page>
  );
}
