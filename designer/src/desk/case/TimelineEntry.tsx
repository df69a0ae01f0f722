import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import { DecisionButton } from '../decision/DecisionButton.tsx';
import type { HistoryEntry } from '../model.ts';

/** The id of who acts when nobody does. */
const machine = 'system';

/** One step: what, when, by whom, why, and how the rules decided. */
export function TimelineEntry({ caseId, entry }: { caseId: string; entry: HistoryEntry }) {
  const { t } = useTranslation();
  const text = useText();
  const { zone } = useSession().city;
  const happened = instantText(entry.happenedAt, zone);
  const entered = instantText(entry.at, zone);
  const comma = t('shell:listComma');
  return (
    <li>
      <strong>{text(entry.title)}</strong>{' '}
      <small>
        {happened} {entry.by.id === machine ? t('desk:timeline.system') : entry.by.name}
        {entry.enteredFor === undefined
          ? null
          : ` ${t('desk:timeline.enteredFor', { name: entry.enteredFor.name })}`}
        {happened === entered ? null : ` ${t('desk:timeline.enteredAt', { at: entered })}`}
      </small>
      {entry.reason === null ? null : (
        <div>{t('desk:timeline.reason', { reason: entry.reason })}</div>
      )}
      {entry.lines.length === 0 ? null : (
        <ul>
          {entry.lines.map((line) => (
            <li key={text(line)}>{text(line)}</li>
          ))}
        </ul>
      )}
      {entry.fields.length === 0 ? null : (
        <div>
          <small>
            {t('desk:timeline.fields', {
              titles: entry.fields.map((field) => text(field.title)).join(comma),
            })}
          </small>
        </div>
      )}
      {entry.decisions.length === 0 ? null : (
        <details>
          <summary>{t('desk:timeline.decisions')}</summary>
          <ul>
            {entry.decisions.map((decision) => (
              <li key={decision.transition}>
                {t(decision.result ? 'desk:timeline.held' : 'desk:timeline.failed', {
                  title: text(decision.title),
                })}
                {decision.because.map((line) => ` ${text(line)}`).join('')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <DecisionButton caseId={caseId} entry={entry} />
    </li>
  );
}
