import { packOperations } from '../contract/packs.ts';
import { type Route, route } from '../route.ts';

export const packRoutes: readonly Route[] = [
  route(packOperations.listPacks, async ({ runtime, context }) => ({
    items: await runtime.packs.list(context),
  })),
  route(packOperations.listPublications, async ({ runtime, context, params }) => ({
    items: await runtime.packs.publications(context, params.pack),
  })),
  route(packOperations.openDraft, async ({ runtime, context, params, reply }) => {
    const { draft, created } = await runtime.drafts.open(context, params.pack);
    if (created) reply.code(201);
    return draft;
  }),
  route(packOperations.getLayout, ({ runtime, context, params }) =>
    runtime.layouts.get(context, params.pack, params.flow),
  ),
  route(packOperations.saveLayout, ({ runtime, context, params, body }) =>
    runtime.layouts.put(context, params.pack, params.flow, body),
  ),
];
