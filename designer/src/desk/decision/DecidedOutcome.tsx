import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { Decision } from './decision-requests.ts';

/** Where the case went, what its deadlines did, and which fields were written; never their values. */
export function DecidedOutcome({ decision: { lines, fields } }: { decision: Decision }) {
  const { t } = useTranslation();
  const text = useText();
  const titles = fields.map(({ title }) => text(title)).join(t('shell:listComma'));
  return (
    <section>
      <h3>{t('decision:outcome.title')}</h3>
      {lines.length === 0 ? (
        <p>{t('decision:outcome.none')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={text(line)}>{text(line)}</li>
          ))}
        </ul>
      )}
      {titles === '' ? null : (
        <p className="jw-decision-faint">{t('decision:outcome.fields', { titles })}</p>
      )}
    </section>
  );
}
