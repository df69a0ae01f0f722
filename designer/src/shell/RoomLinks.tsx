import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Room } from './room.ts';

export function RoomLinks({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = (room: Room) => room.owns.some((start) => `${path}/`.startsWith(`${start}/`));
  return (
    <ul className="jw-rooms">
      {rooms.map((room) => (
        <li key={room.id}>
          <Link
            to={room.path}
            className="jw-room"
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{}}
            {...(here(room) ? { 'aria-current': 'page' as const } : {})}
          >
            {room.icon}
            <span>{t(room.title)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
