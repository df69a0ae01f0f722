import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { BasisList } from '../BasisList.tsx';
import { DueChip } from '../deadline/DueChip.tsx';
import { DueTime } from '../deadline/DueTime.tsx';
import type { CaseDetail } from '../model.ts';
import { Section } from './Section.tsx';

/** Every deadline with what the law or the city says about it. */
export function DeadlineSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  if (detail.deadlines.length === 0) return null;
  return (
    <Section title={t('desk:deadline.title')}>
      <ul className="jw-deadlines">
        {detail.deadlines.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{text(one.title)}</strong>
              <DueChip
                due={one}
                sentence={
                  <>
                    {text(one.sentence)}
                    <BasisList basis={one.basis} />
                  </>
                }
              />
            </div>
            <small>
              {t(`desk:deadline.${one.kind}`)} <DueTime due={one} />
            </small>
            <small>{text(one.sentence)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
