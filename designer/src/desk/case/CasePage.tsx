import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../connection/api-problem.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { useChosenPost } from '../../session/chosen-post.ts';
import { NotFound } from '../../shell/NotFound.tsx';
import { Page } from '../../shell/Page.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { CaseView } from './CaseView.tsx';
import { useCase } from './case-requests.ts';
import { OutOfPost } from './OutOfPost.tsx';

export function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const found = useCase(id);
  const post = useChosenPost((state) => state.post);
  if (found.data !== undefined) return <CaseView key={id} detail={found.data} />;
  if (found.error === null) return <PageLoading />;
  if (found.error instanceof ApiProblem && found.error.status === 404)
    return post === null ? <NotFound /> : <OutOfPost />;
  return (
    <Page title={t('desk:case.title')}>
      <ProblemNotice
        error={found.error}
        action={<Button onClick={() => found.refetch()}>{t('problem:again')}</Button>}
      />
    </Page>
  );
}
