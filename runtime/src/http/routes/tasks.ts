import type { TaskOperationRequest } from '../../cases/case-request.ts';
import { taskOperations } from '../contract/tasks.ts';
import { type Route, route } from '../route.ts';

export const taskRoutes: readonly Route[] = [
  route(taskOperations.inbox, ({ runtime, context, query }) => runtime.tasks.inbox(context, query)),
  route(taskOperations.claimTask, ({ runtime, context, params, body }) =>
    runtime.cases.claim(context, params.id, params.task, body),
  ),
  route(taskOperations.releaseTask, ({ runtime, context, params, body }) =>
    runtime.cases.release(context, params.id, params.task, body),
  ),
  route(taskOperations.operateTask, ({ runtime, context, params, body }) =>
    runtime.cases.operate(context, params.id, params.task, body as TaskOperationRequest),
  ),
  route(taskOperations.taskRecipients, async ({ runtime, context, params, query }) => ({
    items: await runtime.cases.recipients(context, params.id, params.task, query),
  })),
  route(taskOperations.retryIncident, ({ runtime, context, params, body }) =>
    runtime.cases.retry(context, params.id, params.correlation, body),
  ),
  route(taskOperations.skipIncident, ({ runtime, context, params, body }) =>
    runtime.cases.skip(context, params.id, params.correlation, body),
  ),
];
