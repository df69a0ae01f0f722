import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { useWide } from '../../theme/use-media.ts';
import { instantText } from '../../time/format.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DueCell } from '../deadline/DueCell.tsx';
import type { CaseSummary } from '../model.ts';
import { CaseStanding } from './CaseStanding.tsx';

export function CaseTable({ cases }: { cases: readonly CaseSummary[] }) {
  const { t } = useTranslation();
  const text = useText();
  const wide = useWide();
  const { zone } = useSession().city;
  const columns: TableColumnsType<CaseSummary> = [
    { key: 'case', title: t('desk:column.case'), render: (_, one) => <CaseLink of={one} /> },
    {
      key: 'state',
      title: t('desk:column.state'),
      width: 180,
      render: (_, one) => <CaseStanding of={one} />,
    },
    {
      key: 'unit',
      title: t('desk:column.unit'),
      width: 150,
      render: (_, one) => text(one.unit.title),
    },
    {
      key: 'opened',
      title: t('desk:column.opened'),
      width: 140,
      render: (_, one) => <time dateTime={one.openedAt}>{instantText(one.openedAt, zone)}</time>,
    },
    {
      key: 'due',
      title: t('desk:column.due'),
      width: wide ? 270 : 150,
      render: (_, { due }) => <DueCell due={due} />,
    },
  ];
  return (
    <Table<CaseSummary>
      className="jw-table"
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={[...cases]}
      pagination={false}
    />
  );
}
