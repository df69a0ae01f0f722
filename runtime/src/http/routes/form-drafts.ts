import type { JsonObject } from '@jingwei/engine';
import { formDraftOperations } from '../contract/form-drafts.ts';
import { type Route, route } from '../route.ts';

export const formDraftRoutes: readonly Route[] = [
  route(formDraftOperations.getFormDraft, ({ runtime, context, params }) =>
    runtime.formDrafts.get(context, params.key),
  ),
  route(formDraftOperations.saveFormDraft, ({ runtime, context, params, body }) =>
    runtime.formDrafts.put(context, params.key, { ...body, values: body.values as JsonObject }),
  ),
  route(formDraftOperations.deleteFormDraft, ({ runtime, context, params }) =>
    runtime.formDrafts.delete(context, params.key),
  ),
];
