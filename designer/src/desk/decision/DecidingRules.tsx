import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { Decision } from './decision-requests.ts';

type Rule = Decision['rules'][number];

/** Each condition that was looked at, whether it held and why; then what rules and tables gave. */
export function DecidingRules({ decision: { rules, tables } }: { decision: Decision }) {
  const { t } = useTranslation();
  const conditions = rules.filter(({ kind }) => kind === 'guard');
  const values = rules.filter(({ kind }) => kind !== 'guard');
  return (
    <section>
      <h3>{t('decision:rules.title')}</h3>
      {conditions.length === 0 ? <p>{t('decision:rules.none')}</p> : null}
      <Keyed rules={conditions} />
      {values.length === 0 ? null : (
        <>
          <h4>{t('decision:rules.values')}</h4>
          <Keyed rules={values} />
        </>
      )}
      <Tables tables={tables} />
    </section>
  );
}

/** One rule can decide several times in a step: its place in the record tells them apart. */
function Keyed({ rules }: { rules: readonly Rule[] }) {
  const keyed = rules.map((rule, place) => ({ rule, key: `${rule.title.en}${place}` }));
  return (
    <ul className="jw-decision-rules">
      {keyed.map(({ rule, key }) => (
        <RuleWords key={key} rule={rule} />
      ))}
    </ul>
  );
}

function RuleWords({ rule: { title, held, result, because } }: { rule: Rule }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <li>
      <div>
        {text(title)}{' '}
        {held === null ? (
          <strong>{text(result)}</strong>
        ) : (
          <strong className={held ? 'jw-decision-held' : 'jw-decision-failed'}>
            {held ? <CheckCircleOutlined aria-hidden /> : <CloseCircleOutlined aria-hidden />}{' '}
            {t(held ? 'decision:rules.held' : 'decision:rules.failed')}
          </strong>
        )}
      </div>
      {because.length === 0 ? null : (
        <ul>
          {because.map((line) => (
            <li key={text(line)}>{text(line)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Tables({ tables }: Pick<Decision, 'tables'>) {
  const { t } = useTranslation();
  const text = useText();
  if (tables.length === 0) return null;
  const comma = t('shell:listComma');
  const said = tables.map(({ title, rows }) =>
    t('decision:rules.rows', {
      table: text(title),
      rows: rows.length === 0 ? t('decision:rules.noRow') : rows.map(text).join(comma),
    }),
  );
  return (
    <>
      <h4>{t('decision:rules.tables')}</h4>
      <ul>
        {[...new Set(said)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
