import { articleWords, type Basis } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';

/** Citations to be read: regulation, article, how well they were checked. */
export function BasisLines({ basis }: { basis: readonly Basis[] }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle } = useEditedDocument();
  if (basis.length === 0) return null;
  return (
    <ul className="jw-basis" aria-label={t('designer:tabs.basis')}>
      {basis.map((one) => {
        const regulation = bundle.regulations.find(({ id }) => id === one.regulation);
        const verification = one.verification ?? regulation?.verification;
        return (
          <li key={`${one.regulation} ${one.article ?? ''}`}>
            {text(regulation?.title) || one.regulation} {text(articleWords(one.article ?? ''))}
            {verification
              ? t('shell:aside', { said: t(`designer:verification.${verification}`) })
              : ''}
          </li>
        );
      })}
    </ul>
  );
}
