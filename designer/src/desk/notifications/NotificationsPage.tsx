import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { Page } from '../../shell/Page.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { FilterPills } from '../FilterPills.tsx';
import { NotificationList } from './NotificationList.tsx';
import { type Show, useMarkRead, useNotifications } from './notification-requests.ts';
import '../desk.css';
import './notifications.css';

/** What cases told the person's posts. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { show: wanted } = useSearch({ strict: false }) as { show?: string };
  const show: Show = wanted === 'all' ? 'all' : 'unread';
  const found = useNotifications(show);
  const mark = useMarkRead();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = found.data?.pages[0]?.unread ?? 0;
  const latest = items[0]?.at;
  return (
    <Page
      title={t('desk:notification.title')}
      extra={
        unread === 0 || latest === undefined ? null : (
          <Button loading={mark.isPending} onClick={() => mark.mutate({ until: latest })}>
            {t('desk:notification.readAll')}
          </Button>
        )
      }
    >
      <div className="jw-filters">
        <FilterPills<Show>
          label={t('desk:notification.show')}
          chosen={show}
          choose={(next) =>
            navigate({
              to: '/notifications',
              search: next === 'all' ? { show: next } : {},
              replace: true,
            })
          }
          pills={[
            { value: 'unread', label: t('desk:notification.unread'), count: unread },
            { value: 'all', label: t('desk:notification.all') },
          ]}
        />
      </div>
      {found.error === null ? null : (
        <ProblemNotice
          error={found.error}
          action={<Button onClick={() => found.refetch()}>{t('problem:again')}</Button>}
        />
      )}
      {mark.error === null ? null : <ProblemNotice error={mark.error} />}
      {found.isPending ? <PageLoading /> : null}
      {found.isSuccess && items.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={t(`desk:notification.empty.${show}`)}
        />
      ) : null}
      {items.length === 0 ? null : (
        <NotificationList notifications={items} read={({ id }) => mark.mutate({ ids: [id] })} />
      )}
      {found.hasNextPage ? (
        <Button
          className="jw-more"
          loading={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          {t('desk:more')}
        </Button>
      ) : null}
    </Page>
  );
}
