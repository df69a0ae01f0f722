import { PartitionOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Room } from '../shell/room.ts';

export const designerRoom: Room = {
  id: 'designer',
  path: '/designer',
  owns: ['/designer'],
  title: 'shell:rooms.designer',
  icon: <PartitionOutlined aria-hidden />,
  routes: (frame) => [
    createRoute({
      getParentRoute: () => frame,
      path: '/designer',
      component: lazyRouteComponent(() => import('./flows/FlowListPage.tsx'), 'FlowListPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/designer/$pack/$flow',
      validateSearch: (search: Record<string, unknown>) =>
        typeof search.element === 'string' ? { element: search.element } : {},
      component: lazyRouteComponent(() => import('./editing/FlowPage.tsx'), 'FlowPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/designer/publications/$hash',
      component: lazyRouteComponent(
        () => import('./publishing/PublicationPage.tsx'),
        'PublicationPage',
      ),
    }),
  ],
};
