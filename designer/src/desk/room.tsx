import { InboxOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Room } from '../shell/room.ts';

export const deskRoom: Room = {
  id: 'desk',
  path: '/desk',
  owns: ['/desk', '/cases', '/notifications'],
  title: 'shell:rooms.desk',
  icon: <InboxOutlined aria-hidden />,
  routes: (frame) => [
    createRoute({
      getParentRoute: () => frame,
      path: '/desk',
      component: lazyRouteComponent(() => import('./inbox/InboxPage.tsx'), 'InboxPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/cases',
      component: lazyRouteComponent(() => import('./cases/CasesPage.tsx'), 'CasesPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/cases/new',
      component: lazyRouteComponent(() => import('./new/NewCasePage.tsx'), 'NewCasePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/cases/$id',
      component: lazyRouteComponent(() => import('./case/CasePage.tsx'), 'CasePage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/notifications',
      component: lazyRouteComponent(
        () => import('./notifications/NotificationsPage.tsx'),
        'NotificationsPage',
      ),
    }),
  ],
};
