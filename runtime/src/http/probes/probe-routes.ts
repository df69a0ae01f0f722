import { probeOperations } from '../contract/server.ts';
import { openRoute, type Route } from '../route.ts';
import type { Metrics } from './metrics.ts';

/** For those who run the server: is it alive, is it ready, what are its figures. */
export function probeRoutes(metrics: Metrics, isDraining: () => boolean): readonly Route[] {
  return [
    openRoute(probeOperations.live, () => ({ status: 'ok' })),
    openRoute(probeOperations.ready, async ({ runtime, reply }) => {
      const ready = !isDraining() && (await runtime.health.ready().catch(() => false));
      if (!ready) reply.code(503);
      return { status: ready ? 'ok' : 'unavailable' };
    }),
    openRoute(probeOperations.metrics, async ({ reply }) => {
      reply.type(metrics.contentType);
      return metrics.text();
    }),
  ];
}
