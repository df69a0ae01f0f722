import { useTranslation } from 'react-i18next';
import { RoomLinks } from './RoomLinks.tsx';
import type { Room } from './room.ts';

/** The bar of the phone: five entries have room at most. */
export function BottomBar({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  return (
    <nav className="jw-bottom" aria-label={t('shell:roomsLabel')}>
      <RoomLinks rooms={rooms.slice(0, 5)} />
    </nav>
  );
}
