import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { Page } from '../../shell/Page.tsx';
import { ActionSection } from '../action/ActionSection.tsx';
import type { CaseDetail } from '../model.ts';
import { OperationSection } from '../operation/OperationSection.tsx';
import { AttachmentSection } from './AttachmentSection.tsx';
import { BasisSection } from './BasisSection.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { DataSection } from './DataSection.tsx';
import { DeadlineSection } from './DeadlineSection.tsx';
import { DocumentSection } from './DocumentSection.tsx';
import { IncidentSection } from './IncidentSection.tsx';
import { PartySection } from './PartySection.tsx';
import { ProgressSection } from './ProgressSection.tsx';
import { Section } from './Section.tsx';
import { TaskSection } from './TaskSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';
import './case.css';

/** What to do now first; beside it time, people, progress and law; below what is known and was done. */
export function CaseView({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <Page title={`${detail.title} ${detail.number}`} heading={detail.title}>
      <CaseFacts detail={detail} />
      <div className="jw-case">
        <div className="jw-case-now">
          {detail.incidents.length === 0 ? null : <IncidentSection detail={detail} />}
          <Section title={t('desk:case.now')}>
            {detail.status === 'closed' ? (
              <>
                <p>
                  {t('desk:case.closed')}
                  {text(detail.outcome?.title)}
                </p>
                <OperationSection detail={detail} />
              </>
            ) : (
              <>
                <TaskSection detail={detail} />
                <ActionSection detail={detail} />
                <OperationSection detail={detail} />
              </>
            )}
          </Section>
        </div>
        <aside className="jw-case-side" aria-label={t('desk:case.side')}>
          <DeadlineSection detail={detail} />
          <PartySection detail={detail} />
          <DocumentSection detail={detail} />
          <ProgressSection detail={detail} />
          <BasisSection detail={detail} />
        </aside>
        <div className="jw-case-rest">
          <DataSection detail={detail} />
          <AttachmentSection detail={detail} />
          <TimelineSection detail={detail} />
        </div>
      </div>
    </Page>
  );
}
