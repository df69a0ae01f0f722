import type { JsonObject } from '@jingwei/engine';
import type { SignalRequest } from '../../cases/case-request.ts';
import { caseOperations } from '../contract/cases.ts';
import { type Route, route } from '../route.ts';

export const caseRoutes: readonly Route[] = [
  route(caseOperations.startCase, ({ runtime, context, body }) =>
    runtime.cases.start(context, { ...body, values: body.values as JsonObject }),
  ),
  route(caseOperations.listCases, ({ runtime, context, query }) =>
    runtime.cases.list(context, query),
  ),
  route(caseOperations.getCase, ({ runtime, context, params }) =>
    runtime.cases.get(context, params.id),
  ),
  route(caseOperations.caseHistory, ({ runtime, context, params, query }) =>
    runtime.cases.history(context, params.id, query),
  ),
  route(caseOperations.stepCase, ({ runtime, context, params, body }) =>
    runtime.cases.step(context, params.id, { ...body, values: body.values as JsonObject }),
  ),
  route(caseOperations.signalCase, ({ runtime, context, params, body }) =>
    runtime.cases.signal(context, params.id, body as SignalRequest),
  ),
  route(caseOperations.serveCase, ({ runtime, context, params, body }) =>
    runtime.cases.serve(context, params.id, body),
  ),
  route(caseOperations.moveCase, ({ runtime, context, params, body }) =>
    runtime.cases.move(context, params.id, body),
  ),
  route(caseOperations.correctCase, ({ runtime, context, params, body }) =>
    runtime.cases.correct(context, params.id, body),
  ),
];
