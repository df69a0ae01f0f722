import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { type InboxFilter, isNarrowed } from './inbox-filter.ts';

interface EmptyProps {
  readonly filter: InboxFilter;
  readonly choose: (filter: InboxFilter) => void;
}

/** Says what this place is for, and offers the next thing to do. */
export function InboxEmpty({ filter, choose }: EmptyProps) {
  const { t } = useTranslation();
  const narrowed = isNarrowed(filter);
  const hint = narrowed ? 'narrowed' : filter.scope === 'mine' ? 'mine' : 'unit';
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(`desk:inbox.empty.${hint}`)}>
      {narrowed ? (
        <Button onClick={() => choose({ scope: filter.scope })}>{t('desk:inbox.clear')}</Button>
      ) : null}
      {!narrowed && filter.scope === 'mine' ? (
        <Button onClick={() => choose({ scope: 'unit' })}>{t('desk:inbox.toUnit')}</Button>
      ) : null}
    </Empty>
  );
}
