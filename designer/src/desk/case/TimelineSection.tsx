import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import type { CaseDetail } from '../model.ts';
import { useHistory } from './case-requests.ts';
import { Section } from './Section.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';

/** What happened, in words. */
export function TimelineSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const history = useHistory(detail.id);
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('desk:timeline.title')}>
      {history.error === null ? null : <ProblemNotice error={history.error} />}
      <ol className="jw-timeline">
        {entries.map((entry) => (
          <TimelineEntry key={entry.seq} entry={entry} />
        ))}
      </ol>
      {history.hasNextPage ? (
        <Button loading={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
          {t('desk:more')}
        </Button>
      ) : null}
    </Section>
  );
}
