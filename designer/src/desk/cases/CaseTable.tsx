import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { useWide } from '../../theme/use-media.ts';
import { instantText } from '../../time/format.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DueCell } from '../deadline/DueCell.tsx';
import { type Column, ListTable } from '../ListTable.tsx';
import type { CaseSummary } from '../model.ts';
import { CaseStanding } from './CaseStanding.tsx';

export function CaseTable({ cases }: { cases: readonly CaseSummary[] }) {
  const { t } = useTranslation();
  const text = useText();
  const wide = useWide();
  const { zone } = useSession().city;
  const columns: readonly Column<CaseSummary>[] = [
    { key: 'case', title: t('desk:column.case'), cell: (one) => <CaseLink of={one} /> },
    {
      key: 'state',
      title: t('desk:column.state'),
      width: 180,
      cell: (one) => <CaseStanding of={one} />,
    },
    {
      key: 'unit',
      title: t('desk:column.unit'),
      width: 150,
      cell: (one) => text(one.unit.title),
    },
    {
      key: 'opened',
      title: t('desk:column.opened'),
      width: 140,
      cell: (one) => <time dateTime={one.openedAt}>{instantText(one.openedAt, zone)}</time>,
    },
    {
      key: 'due',
      title: t('desk:column.due'),
      width: wide ? 270 : 150,
      cell: ({ due }) => <DueCell due={due} />,
    },
  ];
  return (
    <ListTable
      label={t('desk:cases.title')}
      columns={columns}
      rows={cases}
      keyOf={({ id }) => id}
    />
  );
}
