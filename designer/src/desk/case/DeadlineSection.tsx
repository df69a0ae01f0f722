import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../model.ts';
import { DeadlineItem } from './DeadlineItem.tsx';
import { Section } from './Section.tsx';

/** Every deadline with what the law or the city says about it; those that were met are folded. */
export function DeadlineSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { deadlines } = detail;
  if (deadlines.length === 0) return null;
  const met = deadlines.filter(({ status }) => status === 'met');
  const others = deadlines.filter(({ status }) => status !== 'met');
  return (
    <Section title={t('desk:deadline.title')}>
      {others.length === 0 ? null : (
        <ul className="jw-deadlines">
          {others.map((one) => (
            <DeadlineItem key={one.id} deadline={one} />
          ))}
        </ul>
      )}
      {met.length === 0 ? null : (
        <details className="jw-deadlines-met">
          <summary>{t('desk:deadline.met', { count: met.length })}</summary>
          <ul className="jw-deadlines">
            {met.map((one) => (
              <DeadlineItem key={one.id} deadline={one} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
