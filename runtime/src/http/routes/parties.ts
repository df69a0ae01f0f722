import { partyOperations } from '../contract/parties.ts';
import { type Route, route } from '../route.ts';

export const partyRoutes: readonly Route[] = [
  route(partyOperations.addParty, ({ runtime, context, params, body }) =>
    runtime.cases.addParty(context, params.id, body),
  ),
  route(partyOperations.correctParty, ({ runtime, context, params: { id, ...link }, body }) =>
    runtime.cases.correctParty(context, id, link, body),
  ),
  route(partyOperations.removeParty, ({ runtime, context, params: { id, ...link }, body }) =>
    runtime.cases.removeParty(context, id, link, body),
  ),
];
