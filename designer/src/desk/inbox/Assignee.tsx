import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { InboxEntry } from '../model.ts';

interface AssigneeProps {
  readonly entry: InboxEntry;
  readonly claim: (entry: InboxEntry) => void;
  readonly claiming: boolean;
}

/** Who has the task; where nobody does and the person may, the button that takes it. */
export function Assignee({ entry, claim, claiming }: AssigneeProps) {
  const { t } = useTranslation();
  const { task } = entry;
  if (task.claimable)
    return (
      <Button
        size="small"
        loading={claiming}
        onClick={() => claim(entry)}
        aria-label={t('desk:task.claimOf', { number: entry.case.number })}
      >
        {t('desk:task.claim')}
      </Button>
    );
  if (task.assignee === null) return <span className="jw-faint">{t('desk:task.nobody')}</span>;
  return <span>{task.mine ? t('desk:task.me') : task.assignee.name}</span>;
}
