import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { articleText } from './article-text.ts';
import type { BasisView } from './model.ts';

/** Citations: regulation, article, and a word where the text was not checked against its source. */
export function BasisList({ basis }: { basis: readonly BasisView[] }) {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  return (
    <>
      {basis.map((one) => (
        <span key={`${one.regulation}${one.article ?? ''}`} className="jw-basis">
          {text(one.title)}
          {one.article === null ? '' : ` ${articleText(one.article, language)}`}
          {one.verification === 'verified' ? '' : t(`desk:basis.${one.verification}`)}
        </span>
      ))}
    </>
  );
}
