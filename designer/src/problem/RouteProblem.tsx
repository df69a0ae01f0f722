import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '../shell/Page.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

/** What a page shows when it failed to appear; the frame around it stays. */
export function RouteProblem({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('problem:pageFailed')}>
      <ProblemNotice
        error={error instanceof Error ? error : new TypeError(String(error))}
        action={<Button onClick={() => window.location.reload()}>{t('problem:reload')}</Button>}
      />
    </Page>
  );
}
