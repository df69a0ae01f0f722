import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Runtime } from '../../runtime.ts';

export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Seconds: from a read out of memory to what a person takes for broken. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The figures of one server: how long each operation took, and what waits in the runtime. */
export function createMetrics(
  runtime: Runtime,
  { processFigures }: { readonly processFigures: boolean },
): Metrics & { observe(instance: FastifyInstance): void } {
  const registry = new Registry();
  if (processFigures) collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'jingwei_http_request_duration_seconds',
    help: 'Time from the request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  const waiting = {
    openCases: gauge(registry, 'jingwei_cases_open', 'Cases that have not ended'),
    dueTimers: gauge(registry, 'jingwei_timers_due', 'Timers that should have fired'),
    parkedTimers: gauge(registry, 'jingwei_timers_parked', 'Timers refused too often to go on'),
    waitingDeliveries: gauge(registry, 'jingwei_deliveries_waiting', 'Deliveries not yet made'),
    incidents: gauge(registry, 'jingwei_incidents_open', 'Incidents that wait for a person'),
    owedCases: gauge(registry, 'jingwei_obligations_owed', 'Cases due that a person has to open'),
    missedObligations: gauge(registry, 'jingwei_obligations_missed', 'Dues of units not done yet'),
  };
  return {
    contentType: registry.contentType,
    async text() {
      const figures = await runtime.health.figures();
      for (const [name, one] of Object.entries(waiting)) {
        one.set(figures[name as keyof typeof waiting]);
      }
      return registry.metrics();
    },
    observe(instance) {
      instance.addHook('onResponse', async (request, reply) => {
        const route = request.routeOptions.url ?? 'unknown';
        duration.observe(
          { method: request.method, route, status: String(reply.statusCode) },
          reply.elapsedTime / 1000,
        );
      });
    },
  };
}

function gauge(registry: Registry, name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] });
}
