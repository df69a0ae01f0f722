import { publicationOperations } from '../contract/publications.ts';
import { type Route, route } from '../route.ts';

export const publicationRoutes: readonly Route[] = [
  route(publicationOperations.getPublication, ({ runtime, context, params }) =>
    runtime.publications.get(context, params.hash),
  ),
  route(publicationOperations.publicationChanges, async ({ runtime, context, params, query }) => ({
    changes: await runtime.publications.changes(context, params.hash, query),
  })),
  route(publicationOperations.approvePublication, ({ runtime, context, params, body }) =>
    runtime.publications.approve(context, params.hash, body),
  ),
  route(publicationOperations.rejectPublication, ({ runtime, context, params, body }) =>
    runtime.publications.reject(context, params.hash, body),
  ),
  route(publicationOperations.activatePublication, ({ runtime, context, params, body }) =>
    runtime.publications.activate(context, params.hash, body),
  ),
];
