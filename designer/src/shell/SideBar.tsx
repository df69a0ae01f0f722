import { useTranslation } from 'react-i18next';
import { RoomLinks } from './RoomLinks.tsx';
import type { Room } from './room.ts';

export function SideBar({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  return (
    <nav className="jw-side" aria-label={t('shell:roomsLabel')}>
      <RoomLinks rooms={rooms} />
    </nav>
  );
}
