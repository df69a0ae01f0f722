import { articleWords } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { Decision } from './decision-requests.ts';

type Citation = Decision['citations'][number];

/** Every regulation that what took part cites: its number, whether it was in force, and the articles. */
export function DecidingLaw({ citations }: Pick<Decision, 'citations'>) {
  const { t } = useTranslation();
  const ids = [...new Set(citations.map(({ regulation }) => regulation))];
  return (
    <section>
      <h3>{t('decision:law.title')}</h3>
      {ids.length === 0 ? <p>{t('decision:law.none')}</p> : null}
      <ul className="jw-decision-law">
        {ids.map((id) => (
          <Regulation key={id} cited={citations.filter(({ regulation }) => regulation === id)} />
        ))}
      </ul>
    </section>
  );
}

function Regulation({ cited }: { cited: readonly Citation[] }) {
  const { t } = useTranslation();
  const text = useText();
  const [first] = cited;
  if (first === undefined) return null;
  const { title, number, verification } = first;
  const between = t('decision:law.between');
  const isNamed = number === null || text(title).includes(number);
  return (
    <li>
      <strong>
        {text(title)}
        {isNamed ? '' : ` ${number}`}
      </strong>
      {verification === null || verification === 'verified'
        ? null
        : t(`desk:basis.${verification}`)}
      <div className="jw-decision-faint">
        <Validity citation={first} />
      </div>
      <ul>
        {cited.map(({ article, elements }) => (
          <li key={article ?? ''}>
            {article === null ? t('decision:law.whole') : text(articleWords(article))}{' '}
            <span className="jw-decision-faint">
              {t('decision:law.for', { elements: elements.map(text).join(between) })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Validity({ citation: { inForce, validFrom, validUntil } }: { citation: Citation }) {
  const { t } = useTranslation();
  const dates = [
    ...(validFrom === null ? [] : [t('decision:law.from', { from: validFrom })]),
    ...(validUntil === null ? [] : [t('decision:law.until', { until: validUntil })]),
  ];
  const standing =
    inForce === null
      ? t('decision:law.unknown')
      : t(inForce ? 'decision:law.inForce' : 'decision:law.notInForce');
  return [standing, ...dates].join(' · ');
}
