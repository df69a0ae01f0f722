import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import type { CaseDetail } from '../model.ts';
import { useCaseWrite } from './case-requests.ts';
import { GroupStanding } from './GroupStanding.tsx';

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
            <TaskMarks task={task.id} groups={detail.groups} />
            {task.releasable ? (
              <Button loading={write.isPending} onClick={() => send(task.id, 'release')}>
                {t('desk:task.release')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {detail.groups.map((group) => (
        <GroupStanding key={group.id} group={group} />
      ))}
    </>
  );
}

/** What is special about a task: from whom it is delegated, who added it, what waits for a decision. */
function TaskMarks({
  task,
  groups,
}: {
  readonly task: string;
  readonly groups: CaseDetail['groups'];
}) {
  const { t } = useTranslation();
  const seat = groups.flatMap((group) => group.tasks).find(({ id }) => id === task);
  if (seat === undefined) return null;
  const marks = [
    ...(seat.delegated && seat.principal !== null
      ? [t('desk:group.delegated', { name: seat.principal.name })]
      : []),
    ...(seat.addedBy === null
      ? []
      : [t(`desk:group.added.${seat.position}`, { name: seat.addedBy.name })]),
    ...(seat.objection === 'asked' ? [t('desk:group.objected')] : []),
    ...(seat.extension === 'asked' ? [t('desk:group.extensionAsked')] : []),
    ...(seat.read ? [t('desk:group.seen')] : []),
  ];
  return marks.map((mark) => (
    <span key={mark} className="jw-faint">
      {mark}
    </span>
  ));
}
