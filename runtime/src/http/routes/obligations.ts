import type { JsonObject } from '@jingwei/engine';
import { obligationOperations } from '../contract/obligations.ts';
import { type Route, route } from '../route.ts';

export const obligationRoutes: readonly Route[] = [
  route(obligationOperations.listObligationDues, ({ runtime, context, query }) =>
    runtime.obligations.list(context, query),
  ),
  route(obligationOperations.beginObligationDue, ({ runtime, context, params, body }) =>
    runtime.obligations.begin(context, params.id, { ...body, values: body.values as JsonObject }),
  ),
];
