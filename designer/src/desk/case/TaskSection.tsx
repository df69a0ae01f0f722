import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import type { CaseDetail } from '../model.ts';
import { useCaseWrite } from './case-requests.ts';

/** Who is at work on the case now, and taking or giving back a task. */
export function TaskSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const write = useCaseWrite(detail.id);
  const send = (task: string, verb: 'claim' | 'release') =>
    write.mutate(() =>
      api.POST(`/api/v1/cases/{id}/tasks/{task}/${verb}`, {
        params: { path: { id: detail.id, task } },
        body: { version: detail.version },
      }),
    );
  if (detail.tasks.length === 0) return null;
  return (
    <>
      {write.error === null ? null : <ProblemNotice error={write.error} />}
      <ul className="jw-tasks">
        {detail.tasks.map((task) => (
          <li key={task.id}>
            <strong>{text(task.stateTitle)}</strong>
            <span className="jw-faint">
              {t('shell:posts.one', { unit: text(task.unit.title), role: text(task.roleTitle) })}
            </span>
            <span>
              {task.assignee === null
                ? t('desk:task.nobody')
                : task.mine
                  ? t('desk:task.withMe')
                  : t('desk:task.with', { name: task.assignee.name })}
            </span>
            {task.claimable ? (
              <Button
                type={detail.offers.some((offer) => offer.available) ? 'default' : 'primary'}
                loading={write.isPending}
                onClick={() => send(task.id, 'claim')}
              >
                {t('desk:task.claim')}
              </Button>
            ) : null}
            {task.mine ? (
              <Button loading={write.isPending} onClick={() => send(task.id, 'release')}>
                {t('desk:task.release')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
