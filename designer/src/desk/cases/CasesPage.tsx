import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Empty, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';
import { pageAt } from '../../api/page-at.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { Page } from '../../shell/Page.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { usePhone } from '../../theme/use-media.ts';
import { FilterPills } from '../FilterPills.tsx';
import { CaseCards } from './CaseCards.tsx';
import { CaseTable } from './CaseTable.tsx';
import { type CasesFilter, readCasesFilter } from './cases-filter.ts';

/** All cases that the person may see, found by number, code or title. */
export function CasesPage() {
  const { t } = useTranslation();
  const phone = usePhone();
  const navigate = useNavigate();
  const filter = readCasesFilter(useSearch({ strict: false }));
  const cases = useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/cases', {
          params: { query: { ...filter, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const choose = (next: CasesFilter) => navigate({ to: '/cases', search: next, replace: true });
  const { status: _status, ...anyStatus } = filter;
  const { q: _q, ...anyText } = filter;
  const found = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const List = phone ? CaseCards : CaseTable;
  return (
    <Page title={t('desk:cases.title')}>
      <search className="jw-filters">
        <FilterPills<CasesFilter['status']>
          label={t('desk:column.status')}
          chosen={filter.status}
          choose={(status) => choose(status === undefined ? anyStatus : { ...filter, status })}
          pills={[
            { value: undefined, label: t('desk:cases.any') },
            { value: 'active', label: t('desk:status.active') },
            { value: 'closed', label: t('desk:status.closed') },
          ]}
        />
        <Input.Search
          key={filter.q ?? ''}
          className="jw-filter-text"
          aria-label={t('desk:cases.search')}
          placeholder={t('desk:cases.search')}
          allowClear
          defaultValue={filter.q ?? ''}
          onSearch={(q) => choose(q.trim() === '' ? anyText : { ...filter, q: q.trim() })}
        />
      </search>
      {cases.error === null ? null : (
        <ProblemNotice
          error={cases.error}
          action={<Button onClick={() => cases.refetch()}>{t('problem:again')}</Button>}
        />
      )}
      {cases.isPending ? <PageLoading /> : null}
      {cases.isSuccess && found.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={t(filter.q === undefined ? 'desk:cases.empty' : 'desk:cases.notFound')}
        />
      ) : null}
      {found.length === 0 ? null : <List cases={found} />}
      {cases.hasNextPage ? (
        <Button
          className="jw-more"
          loading={cases.isFetchingNextPage}
          onClick={() => cases.fetchNextPage()}
        >
          {t('desk:more')}
        </Button>
      ) : null}
    </Page>
  );
}
