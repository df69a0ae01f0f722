import { Outlet } from '@tanstack/react-router';
import { App } from 'antd';

/** The page of the room, with the kit's messages over it. */
export function RoomFrame() {
  return (
    <App component={false}>
      <Outlet />
    </App>
  );
}
