import { flowOperations } from '../contract/flows.ts';
import { type Route, route } from '../route.ts';

export const flowRoutes: readonly Route[] = [
  route(flowOperations.listFlows, async ({ runtime, context }) => ({
    items: await runtime.flows.list(context),
  })),
  route(flowOperations.startForm, ({ runtime, context, params, query }) =>
    runtime.flows.startForm(context, params.flow, query),
  ),
];
