import { articleWords } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import type { BasisView } from './model.ts';

/** Citations: regulation, article, and a word where the text was not checked against its source. */
export function BasisList({ basis }: { basis: readonly BasisView[] }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      {basis.map((one) => (
        <span key={`${one.regulation}${one.article ?? ''}`} className="jw-basis">
          {text(one.title)}
          {one.article === null ? '' : ` ${text(articleWords(one.article))}`}
          {one.verification === 'verified' ? '' : t(`desk:basis.${one.verification}`)}
        </span>
      ))}
    </>
  );
}
