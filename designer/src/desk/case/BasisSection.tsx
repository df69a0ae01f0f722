import { useTranslation } from 'react-i18next';
import { BasisList } from '../BasisList.tsx';
import type { BasisView, CaseDetail } from '../model.ts';
import { Section } from './Section.tsx';

/** The law behind what can be done now and behind the deadlines, each citation once. */
export function BasisSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const cited = new Map<string, BasisView>();
  for (const { basis } of [...detail.offers, ...detail.deadlines])
    for (const one of basis) cited.set(`${one.regulation}${one.article ?? ''}`, one);
  if (cited.size === 0) return null;
  return (
    <Section title={t('desk:basis.title')}>
      <ul className="jw-bases">
        {[...cited].map(([key, one]) => (
          <li key={key}>
            <BasisList basis={[one]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
