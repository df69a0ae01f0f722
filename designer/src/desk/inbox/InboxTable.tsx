import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useWide } from '../../theme/use-media.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DueCell } from '../deadline/DueCell.tsx';
import { type Column, ListTable } from '../ListTable.tsx';
import type { InboxEntry } from '../model.ts';
import { Assignee } from './Assignee.tsx';

export interface InboxListProps {
  readonly entries: readonly InboxEntry[];
  readonly claim: (entry: InboxEntry) => void;
  /** The task that is being claimed. */
  readonly claiming: string | null;
}

export function InboxTable({ entries, claim, claiming }: InboxListProps) {
  const { t } = useTranslation();
  const text = useText();
  const wide = useWide();
  const columns: readonly Column<InboxEntry>[] = [
    {
      key: 'due',
      title: t('desk:column.due'),
      width: wide ? 270 : 150,
      cell: ({ due }) => <DueCell due={due} />,
    },
    {
      key: 'case',
      title: t('desk:column.case'),
      cell: (entry) => <CaseLink of={entry.case} />,
    },
    {
      key: 'state',
      title: t('desk:column.state'),
      width: 150,
      cell: (entry) => text(entry.task.stateTitle),
    },
    {
      key: 'unit',
      title: t('desk:column.unit'),
      width: 150,
      cell: (entry) => text(entry.task.unit.title),
    },
    {
      key: 'assignee',
      title: t('desk:column.assignee'),
      width: 130,
      cell: (entry) => (
        <Assignee entry={entry} claim={claim} claiming={claiming === entry.task.id} />
      ),
    },
  ];
  return (
    <ListTable
      label={t('desk:inbox.title')}
      columns={columns}
      rows={entries}
      keyOf={(entry) => `${entry.case.id}/${entry.task.id}`}
    />
  );
}
