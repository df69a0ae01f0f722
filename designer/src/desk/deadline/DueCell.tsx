import { useTranslation } from 'react-i18next';
import { useWide } from '../../theme/use-media.ts';
import type { DueView } from '../model.ts';
import { DueChip } from './DueChip.tsx';
import { DueTime } from './DueTime.tsx';

/** A deadline in a table: the chip, and the time itself where there is room. */
export function DueCell({ due }: { due: DueView | null }) {
  const { t } = useTranslation();
  const wide = useWide();
  if (due === null) return <span className="jw-faint">{t('desk:due.none')}</span>;
  return (
    <span className="jw-due-cell">
      <DueChip due={due} />
      {wide ? <DueTime due={due} /> : null}
    </span>
  );
}
