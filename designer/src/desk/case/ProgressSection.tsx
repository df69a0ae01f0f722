import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail } from '../model.ts';
import { BranchLines } from './BranchLines.tsx';
import { Section } from './Section.tsx';

/** The way of the case through its flow; the words say what the marks show. */
export function ProgressSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <Section
      title={t('desk:progress.title')}
      folded={detail.states.map((state) => text(state.title)).join(t('shell:listComma'))}
    >
      <ol className="jw-progress">
        {detail.progress.states.map((state) => (
          <li
            key={state.id}
            data-status={state.status}
            {...(state.status === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            {state.status === 'done' ? (
              <CheckCircleOutlined aria-hidden />
            ) : (
              <span className="jw-progress-dot" aria-hidden="true" />
            )}
            <span>
              {text(state.title)}
              <span className="jw-visually-hidden"> {t(`desk:progress.${state.status}`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <BranchLines detail={detail} />
    </Section>
  );
}
