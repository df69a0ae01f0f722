import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { RouteProblem } from './problem/RouteProblem.tsx';
import { rooms } from './rooms.tsx';
import { AppFrame } from './shell/AppFrame.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { PageLoading } from './shell/PageLoading.tsx';

const frame = createRootRoute({
  component: () => <AppFrame rooms={rooms} />,
  notFoundComponent: NotFound,
});

const start = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/desk', replace: true });
  },
});

export const router = createRouter({
  routeTree: frame.addChildren([start, ...rooms.flatMap((room) => room.routes(frame))]),
  defaultErrorComponent: RouteProblem,
  defaultPendingComponent: PageLoading,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
