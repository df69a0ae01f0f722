import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { usePhone } from '../../theme/use-media.ts';
import type { CaseDetail } from '../model.ts';
import { useHistory } from './case-requests.ts';
import { Section } from './Section.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';

/** What happened, in words: the latest first, the rest when it is asked for. */
export function TimelineSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const history = useHistory(detail.id);
  const [all, setAll] = useState(false);
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = all ? entries : entries.slice(0, phone ? 2 : 5);
  const more = shown.length < entries.length;
  return (
    <Section title={t('desk:timeline.title')}>
      {history.error === null ? null : <ProblemNotice error={history.error} />}
      <ol className="jw-timeline">
        {shown.map((entry) => (
          <TimelineEntry key={entry.seq} caseId={detail.id} entry={entry} />
        ))}
      </ol>
      {more ? (
        <Button block={phone} onClick={() => setAll(true)}>
          {t('desk:timeline.all', { count: entries[0]?.seq ?? entries.length })}
        </Button>
      ) : null}
      {!more && history.hasNextPage ? (
        <Button loading={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
          {t('desk:more')}
        </Button>
      ) : null}
    </Section>
  );
}
