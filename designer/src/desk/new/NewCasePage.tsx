import { useSearch } from '@tanstack/react-router';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { Page } from '../../shell/Page.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { useFlows } from '../flow-requests.ts';
import { FlowChoice } from './FlowChoice.tsx';
import { NewCase } from './NewCase.tsx';
import './parties.css';

/** Registering: first what kind of case, where there are several, then its form. */
export function NewCasePage() {
  const { t } = useTranslation();
  const text = useText();
  const flows = useFlows();
  const { flow: wanted } = useSearch({ strict: false }) as { flow?: string };
  if (flows.isPending) return <PageLoading />;
  const startable = flows.data?.filter((flow) => flow.canStart) ?? [];
  const flow =
    startable.find((one) => one.flow === wanted) ??
    (startable.length === 1 ? startable[0] : undefined);
  if (flow !== undefined)
    return (
      <Page title={t('desk:new.openOne', { noun: text(flow.noun) })}>
        <NewCase key={flow.flow} flow={flow} />
      </Page>
    );
  return (
    <Page title={t('desk:new.open')}>
      {flows.error === null ? null : (
        <ProblemNotice
          error={flows.error}
          action={<Button onClick={() => flows.refetch()}>{t('problem:again')}</Button>}
        />
      )}
      {flows.isSuccess && startable.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('desk:new.none')} />
      ) : null}
      <FlowChoice flows={startable} />
    </Page>
  );
}
