import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useWide } from '../../theme/use-media.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DueCell } from '../deadline/DueCell.tsx';
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
  const columns: TableColumnsType<InboxEntry> = [
    {
      key: 'due',
      title: t('desk:column.due'),
      width: wide ? 270 : 150,
      render: (_, { due }) => <DueCell due={due} />,
    },
    {
      key: 'case',
      title: t('desk:column.case'),
      render: (_, entry) => <CaseLink of={entry.case} />,
    },
    {
      key: 'state',
      title: t('desk:column.state'),
      width: 150,
      render: (_, entry) => text(entry.task.stateTitle),
    },
    {
      key: 'unit',
      title: t('desk:column.unit'),
      width: 150,
      render: (_, entry) => text(entry.task.unit.title),
    },
    {
      key: 'assignee',
      title: t('desk:column.assignee'),
      width: 130,
      render: (_, entry) => (
        <Assignee entry={entry} claim={claim} claiming={claiming === entry.task.id} />
      ),
    },
  ];
  return (
    <Table<InboxEntry>
      className="jw-table"
      size="small"
      rowKey={(entry) => `${entry.case.id}/${entry.task.id}`}
      columns={columns}
      dataSource={[...entries]}
      pagination={false}
    />
  );
}
