import { draftOperations } from '../contract/drafts.ts';
import { type Route, route } from '../route.ts';

export const draftRoutes: readonly Route[] = [
  route(draftOperations.getDraft, ({ runtime, context, params }) =>
    runtime.drafts.get(context, params.id),
  ),
  route(draftOperations.saveDraft, ({ runtime, context, params, body }) =>
    runtime.drafts.save(context, params.id, body),
  ),
  route(draftOperations.deleteDraft, ({ runtime, context, params }) =>
    runtime.drafts.delete(context, params.id),
  ),
  route(draftOperations.requestPublication, ({ runtime, context, params, body }) =>
    runtime.drafts.request(context, params.id, body),
  ),
];
