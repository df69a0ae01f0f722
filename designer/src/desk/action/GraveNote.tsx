import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail } from '../model.ts';
import './action.css';

/** Before a case is returned, ended or moved: what will happen, to which case, people and limits. */
export function GraveNote({
  detail,
  title,
}: {
  readonly detail: CaseDetail;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const text = useText();
  const people = detail.tasks.flatMap((task) => task.assignee ?? []).map(({ name }) => name);
  const running = detail.deadlines.filter(({ status }) => status === 'running');
  const comma = t('shell:listComma');
  return (
    <Alert
      className="jw-grave-note"
      type="warning"
      showIcon
      title={title}
      description={
        <ul>
          <li>{t('desk:action.concernsCase', { number: detail.number, title: detail.title })}</li>
          {people.length === 0 ? null : (
            <li>{t('desk:action.concernsPeople', { names: [...new Set(people)].join(comma) })}</li>
          )}
          {running.length === 0 ? null : (
            <li>
              {t('desk:action.concernsDeadlines', {
                titles: running.map((one) => text(one.title)).join(comma),
              })}
            </li>
          )}
        </ul>
      }
    />
  );
}
