import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { Page } from '../../shell/Page.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { usePhone } from '../../theme/use-media.ts';
import { useFlows } from '../flow-requests.ts';
import { InboxCards } from './InboxCards.tsx';
import { InboxEmpty } from './InboxEmpty.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxTable } from './InboxTable.tsx';
import { type InboxFilter, readInboxFilter } from './inbox-filter.ts';
import { useClaim, useInbox } from './inbox-requests.ts';
import './inbox.css';

/** What is to be done, the most urgent first. */
export function InboxPage() {
  const { t } = useTranslation();
  const text = useText();
  const phone = usePhone();
  const navigate = useNavigate();
  const filter = readInboxFilter(useSearch({ strict: false }));
  const inbox = useInbox(filter);
  const flows = useFlows();
  const claim = useClaim();
  const choose = (next: InboxFilter) => navigate({ to: '/desk', search: next, replace: true });
  const entries = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  const startable = flows.data?.filter((flow) => flow.canStart) ?? [];
  const only = startable.length === 1 ? startable[0] : undefined;
  const List = phone ? InboxCards : InboxTable;
  return (
    <Page
      title={t('desk:inbox.title')}
      extra={
        <>
          <Link to="/cases" className="jw-inbox-all">
            {t('desk:inbox.allCases')}
          </Link>
          {startable.length === 0 ? null : (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() =>
                navigate({ to: '/cases/new', search: only ? { flow: only.flow } : {} })
              }
            >
              {only === undefined
                ? t('desk:new.open')
                : t('desk:new.openOne', { noun: text(only.noun) })}
            </Button>
          )}
        </>
      }
    >
      <InboxFilters
        filter={filter}
        counts={inbox.data?.pages[0]?.counts}
        flows={flows.data ?? []}
        choose={choose}
      />
      {inbox.error === null ? null : (
        <ProblemNotice
          error={inbox.error}
          action={<Button onClick={() => inbox.refetch()}>{t('problem:again')}</Button>}
        />
      )}
      {claim.error === null ? null : <ProblemNotice error={claim.error} />}
      {inbox.isPending ? <PageLoading /> : null}
      {inbox.isSuccess && entries.length === 0 ? (
        <InboxEmpty filter={filter} choose={choose} />
      ) : null}
      {entries.length === 0 ? null : (
        <List
          entries={entries}
          claim={(entry) => claim.mutate(entry)}
          claiming={claim.isPending ? claim.variables.task.id : null}
        />
      )}
      {inbox.hasNextPage ? (
        <Button
          className="jw-more"
          loading={inbox.isFetchingNextPage}
          onClick={() => inbox.fetchNextPage()}
        >
          {t('desk:more')}
        </Button>
      ) : null}
    </Page>
  );
}
