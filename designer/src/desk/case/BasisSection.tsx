import { articleWords } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { BasisView, CaseDetail } from '../model.ts';
import { Section } from './Section.tsx';

/** The law behind what can be done now and behind the deadlines: each regulation once, with its articles. */
export function BasisSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const regulations = groupByRegulation(
    [...detail.offers, ...detail.deadlines].flatMap(({ basis }) => basis),
  );
  if (regulations.length === 0) return null;
  return (
    <Section
      title={t('desk:basis.title')}
      folded={t('desk:case.items', { count: regulations.length })}
    >
      <ul className="jw-bases">
        {regulations.map(({ cited, articles }) => (
          <li key={cited.regulation}>
            {text(cited.title)}{' '}
            {articles.map((article) => text(articleWords(article))).join(t('shell:listComma'))}
            {cited.verification === 'verified' ? '' : t(`desk:basis.${cited.verification}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function groupByRegulation(basis: readonly BasisView[]) {
  const groups = new Map<string, { readonly cited: BasisView; readonly articles: Set<string> }>();
  for (const one of basis) {
    const group = groups.get(one.regulation) ?? { cited: one, articles: new Set<string>() };
    if (one.article !== null) group.articles.add(one.article);
    groups.set(one.regulation, group);
  }
  const place = (article: string) => Number(/\d+/.exec(article)?.[0] ?? 0);
  return [...groups.values()].map(({ cited, articles }) => ({
    cited,
    articles: [...articles].sort((a, b) => place(a) - place(b)),
  }));
}
